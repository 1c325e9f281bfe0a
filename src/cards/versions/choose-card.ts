import type { Language } from '../../domain/answers/answer';
import type { VersionsMessage } from '../../domain/messages/versions';
import type { MinutesHistory } from '../../domain/minutes/minutes-history';
import { formatDate } from '../../texts/format-date';
import { textsIn } from '../../texts/texts';
import { replaceWith } from '../parts/actions';
import { cardOf, type Rendered } from '../parts/card';
import { facts, heading, plain } from '../parts/elements';
import { shortQuote } from '../parts/fold';
import { inputChoice } from '../parts/inputs';
import { fitting } from '../parts/size';

type ListMessage = Extract<VersionsMessage, { readonly kind: 'versions-list' }>;

const MOST: readonly [number, ...number[]] = [60, 30, 15, 8];

/** Which minutes; the withdrawn ones first, since they are found nowhere else. */
export function chooseCard({ minutes }: ListMessage, language: Language): Rendered {
  const { versions } = textsIn(language);
  if (minutes.length === 0) return { card: null, text: versions.noneToChange };
  const ordered = [
    ...minutes.filter(({ state }) => state === 'withdrawn'),
    ...minutes.filter(({ state }) => state === 'current'),
  ];
  return fitting(MOST, (most) => chooseAmong(ordered.slice(0, most), ordered.length, language));
}

function chooseAmong(shown: readonly MinutesHistory[], all: number, language: Language): Rendered {
  const { versions } = textsIn(language);
  const choices = shown.map((one) => ({ title: nameOf(one, language), value: one.id }));
  const more = all > shown.length ? [versions.andMore(all - shown.length)] : [];
  return cardOf({
    text: [versions.chooseTitle, ...choices.map(({ title }) => `- ${title}`), ...more].join('\n'),
    speak: versions.chooseTitle,
    body: [
      heading(versions.chooseTitle),
      inputChoice({
        id: 'chosen',
        label: versions.chooseLabel,
        errorMessage: versions.chooseError,
        isRequired: true,
        style: 'compact',
        choices,
        ...(shown[0] !== undefined && { value: shown[0].id }),
      }),
      ...more.map((text) => plain(text, { isSubtle: true })),
    ],
    actions: [replaceWith(versions.choose, { verb: 'versions-choose', language }, { primary: true })],
  });
}

function nameOf({ forumName, date, state, version }: MinutesHistory, language: Language): string {
  const { versions } = textsIn(language);
  const standing = state === 'withdrawn' ? versions.stateWithdrawn : versions.stateVersion(version);
  return facts(shortQuote(forumName, 100), formatDate(date, language), standing);
}
