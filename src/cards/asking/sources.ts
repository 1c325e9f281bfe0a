import type { Citation, Language } from '../../domain/answers/answer';
import { textsIn } from '../../texts/texts';
import { toggleAction } from '../parts/actions';
import { citationLine } from './citation-line';
import { line, plain, run, subheading, type Element } from '../parts/elements';
import { shortQuote } from '../parts/fold';

export interface SourceBudget {
  /** Most sources shown. */
  readonly sources: number;
  /** Most characters of a quote. */
  readonly quote: number;
}

export interface Sources {
  /** Null where the card already bears it. */
  readonly title: string | null;
  readonly citations: readonly Citation[];
  readonly language: Language;
  readonly budget: SourceBudget;
}

/** A card has six actions at most and keeps two for the next step; with more sources one button opens all quotes. */
const OWN_TOGGLES = 4;

/** Numbered as in the answer, each with its quote folded away. */
export function sourceElements(sources: Sources): readonly Element[] {
  const { title, language, budget } = sources;
  const citations = sources.citations.slice(0, budget.sources);
  if (citations.length === 0) return [];
  const own = citations.length <= OWN_TOGGLES;
  const all = citations.map((_, index) => quoteId(index));
  const entries = citations.flatMap((citation, index) => entry({ citation, index, own, sources }));
  return [
    {
      type: 'Container',
      separator: true,
      spacing: 'Medium',
      items: [...(title === null ? [] : [subheading(title)]), ...entries],
    },
    ...(own ? [] : [toggle(textsIn(language).cards.toggleQuotes, all)]),
  ];
}

/** The same in words, for the fallback text. */
export function sourceLines({ title, citations, language, budget }: Sources): readonly string[] {
  if (citations.length === 0) return [];
  const { cards } = textsIn(language);
  const lines = citations.slice(0, budget.sources).map((citation, index) => {
    const quote = shortQuote(citation.quote, Math.min(budget.quote, 200));
    return `[${index + 1}] ${citationLine(citation, language)}: ${cards.quote(quote)}`;
  });
  return title === null ? lines : [title, ...lines];
}

function entry(at: {
  readonly citation: Citation;
  readonly index: number;
  readonly own: boolean;
  readonly sources: Sources;
}): readonly Element[] {
  const { citation, index, own, sources } = at;
  const { cards } = textsIn(sources.language);
  const numbered = line([
    run(`[${index + 1}] `, { weight: 'Bolder' }),
    run(citationLine(citation, sources.language)),
  ]);
  return [
    numbered,
    ...(own ? [toggle(cards.toggleQuote(index + 1), [quoteId(index)])] : []),
    quoteBox(citation, index, sources),
  ];
}

function quoteBox(citation: Citation, index: number, { language, budget }: Sources): Element {
  const { cards } = textsIn(language);
  const quote = cards.quote(shortQuote(citation.quote, budget.quote));
  const title = citation.item === 0 ? '' : citation.itemTitle;
  return {
    type: 'Container',
    id: quoteId(index),
    isVisible: false,
    style: 'emphasis',
    spacing: 'Small',
    items: [
      ...(title === '' ? [] : [plain(shortQuote(title, 200), { weight: 'Bolder' })]),
      plain(quote),
      plain(cards.source(shortQuote(citation.source, 120)), { isSubtle: true }),
    ],
  };
}

function toggle(title: string, targets: readonly string[]): Element {
  return { type: 'ActionSet', spacing: 'Small', actions: [toggleAction(title, targets)] };
}

function quoteId(index: number): string {
  return `quote-${index + 1}`;
}
