import type { Language } from '../../domain/answers/answer';
import type { MinutesAuditEntry } from '../../domain/audit/audit-entry';
import type { HistoryOfMinutes, VersionsMessage } from '../../domain/messages/versions';
import type { MinutesHistory } from '../../domain/minutes/minutes-history';
import type { Instant } from '../../domain/shared/dates';
import { COMMITTEE_ZONE, localTime } from '../../domain/shared/time';
import { formatDate, formatMoment, formatTime } from '../../texts/format-date';
import { textsIn } from '../../texts/texts';
import { replaceWith, type Action } from '../parts/actions';
import { cardOf, type Rendered } from '../parts/card';
import { facts, heading, plain } from '../parts/elements';
import { shortQuote } from '../parts/fold';

type Message<Kind> = Extract<VersionsMessage, { readonly kind: Kind }>;

const MOST_ROWS = 12;
/** With the others a card has five actions. */
const MOST_TO_USE = 3;

/** The versions there are, what was done to them, and what can be. */
export function historyCard({ found }: Message<'minutes-versions'>, language: Language): Rendered {
  const { versions } = textsIn(language);
  const { history, acts } = found;
  const state = history.state === 'current' ? versions.inUse(history.version) : versions.withdrawn;
  const head = historyHead(found, language);
  const rows = [
    ...history.versions.slice(-MOST_ROWS).map((one) => versionLine(one, language)),
    ...acts.slice(-MOST_ROWS).map((act) => actLine(act, language)),
  ];
  return cardOf({
    text: [versions.historyTitle, head, state, ...rows.map((row) => `- ${row}`)].join('\n'),
    speak: facts(versions.historyTitle, head, state),
    body: [
      heading(versions.historyTitle),
      plain(head, { isSubtle: true }),
      plain(state, { weight: 'Bolder' }),
      ...rows.map((row) => plain(row)),
    ],
    actions: historyActions(history, language),
  });
}

/** Nothing has happened yet. */
export function withdrawingCard({ found }: Message<'minutes-withdrawing'>, language: Language): Rendered {
  const { versions } = textsIn(language);
  const head = historyHead(found, language);
  const { forum, id: minutes } = found.history;
  const about = { language, forum, minutes } as const;
  return cardOf({
    text: [versions.withdrawTitle, head, versions.withdrawText].join('\n'),
    speak: facts(versions.withdrawTitle, versions.withdrawText),
    body: [heading(versions.withdrawTitle), plain(head, { isSubtle: true }), plain(versions.withdrawText)],
    actions: [
      replaceWith(versions.withdraw, { verb: 'minutes-withdraw', ...about }),
      replaceWith(versions.keep, { verb: 'versions-show', ...about }),
    ],
  });
}

function historyHead({ history }: HistoryOfMinutes, language: Language): string {
  const { cards } = textsIn(language);
  return facts(
    shortQuote(history.forumName, 150),
    cards.meeting(formatMoment({ date: history.date, time: null }, language)),
  );
}

function versionLine(one: MinutesHistory['versions'][number], language: Language): string {
  const { versions } = textsIn(language);
  return versions.version(one.version, dayOf(one.storedAt, language), shortQuote(one.source, 120));
}

function actLine({ act, by, at }: MinutesAuditEntry, language: Language): string {
  const { versions } = textsIn(language);
  const who = by.kind === 'operator' ? versions.operator : shortQuote(by.name, 100);
  return versions.acts[act](who, momentOf(at, language));
}

/** Several things may happen to minutes on the day they come. */
function momentOf(at: Instant, language: Language): string {
  return `${dayOf(at, language)} ${formatTime(localTime(at, COMMITTEE_ZONE).time, language)}`;
}

function dayOf(at: Instant, language: Language): string {
  return formatDate(localTime(at, COMMITTEE_ZONE).date, language);
}

function historyActions(history: MinutesHistory, language: Language): readonly Action[] {
  const { versions } = textsIn(language);
  const { forum, id: minutes, version, state } = history;
  const about = { language, forum, minutes } as const;
  const restore = { verb: 'minutes-restore', ...about } as const;
  if (state === 'withdrawn') {
    return [replaceWith(versions.restore, { ...restore, version: null }, { primary: true })];
  }
  const others = history.versions.filter((one) => one.version !== version).slice(-MOST_TO_USE);
  return [
    ...(version > 1
      ? [replaceWith(versions.showChanges, { verb: 'version-changes', ...about, version })]
      : []),
    ...others.map((one) => replaceWith(versions.use(one.version), { ...restore, version: one.version })),
    replaceWith(versions.withdraw, { verb: 'minutes-withdraw-ask', ...about }),
  ];
}
