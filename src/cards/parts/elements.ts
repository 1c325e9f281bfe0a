import type { Action, SubmitAction } from './actions';
import type { Input } from './inputs';
import { escapeMarkdown, printable } from './printable';

export interface TextBlock {
  readonly type: 'TextBlock';
  readonly text: string;
  readonly wrap: true;
  readonly style?: 'heading';
  readonly size?: 'Large' | 'Medium';
  readonly weight?: 'Bolder';
  readonly spacing?: Spacing;
}

export interface TextRun {
  readonly type: 'TextRun';
  readonly text: string;
  readonly weight?: 'Bolder';
  readonly isSubtle?: true;
  readonly italic?: true;
}

/** Wraps always, and shows its text as it is: foreign text never turns into links, lists or bold type. */
export interface RichTextBlock {
  readonly type: 'RichTextBlock';
  readonly inlines: readonly TextRun[];
  readonly spacing?: Spacing;
}

interface Container {
  readonly type: 'Container';
  readonly items: readonly Element[];
  readonly id?: string;
  readonly isVisible?: false;
  readonly style?: 'emphasis' | 'warning';
  readonly separator?: true;
  readonly spacing?: Spacing;
  readonly selectAction?: SubmitAction;
}

interface ActionSet {
  readonly type: 'ActionSet';
  readonly actions: readonly Action[];
  readonly spacing?: Spacing;
}

export type Spacing = 'None' | 'Small' | 'Medium' | 'Large';
export type Element = TextBlock | RichTextBlock | Container | ActionSet | Input;

export function heading(text: string): TextBlock {
  return {
    type: 'TextBlock',
    text: escapeMarkdown(text),
    wrap: true,
    style: 'heading',
    size: 'Large',
    weight: 'Bolder',
  };
}

export function subheading(text: string): TextBlock {
  return {
    type: 'TextBlock',
    text: escapeMarkdown(text),
    wrap: true,
    style: 'heading',
    size: 'Medium',
    weight: 'Bolder',
    spacing: 'Medium',
  };
}

export type RunLook = Omit<TextRun, 'type' | 'text'>;

export function run(text: string, look: RunLook = {}): TextRun {
  return { type: 'TextRun', text: printable(text), ...look };
}

/** Runs on one line of thought; put the spaces between them yourself. */
export function line(inlines: readonly TextRun[], spacing: Spacing = 'Small'): RichTextBlock {
  return { type: 'RichTextBlock', inlines, spacing };
}

/** The first block keeps its distance from what stands above. */
export function setApart([first, ...rest]: readonly RichTextBlock[]): readonly RichTextBlock[] {
  return first === undefined ? [] : [{ ...first, spacing: 'Medium' }, ...rest];
}

export function plain(text: string, look: RunLook = {}): RichTextBlock {
  return line([run(text, look)]);
}

/** One block a line, since a line break inside a run is shown as a space. */
export function paragraphs(text: string, look: RunLook = {}): readonly RichTextBlock[] {
  return text
    .split('\n')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => plain(part, look));
}

/** `forum · date · item`, leaving out what is empty. */
export function facts(...parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join(' · ');
}
