import type { KnownPerson } from '../../domain/attendance/known-people';
import type { TextBlock } from './elements';
import { escapeMarkdown } from './printable';

export interface MentionEntity {
  readonly type: 'mention';
  readonly text: string;
  readonly mentioned: { readonly id: string; readonly name: string };
}

/** How a text block names somebody who is to be notified. */
export function mentionText(name: string): string {
  return `<at>${plainName(name)}</at>`;
}

export function mentionEntity({ id, name }: KnownPerson): MentionEntity {
  return { type: 'mention', text: mentionText(name), mentioned: { id, name: plainName(name) } };
}

/** A line with mentions in it; the names are made safe already. */
export function mentioning(text: string): TextBlock {
  return { type: 'TextBlock', text, wrap: true, spacing: 'Small' };
}

/** Nothing of Markdown or of the mark-up of mentions; Teams compares text and entity letter by letter. */
function plainName(name: string): string {
  return escapeMarkdown(name.replace(/[\\`*_[\]<>~#]/gu, ' ')).slice(0, 100);
}
