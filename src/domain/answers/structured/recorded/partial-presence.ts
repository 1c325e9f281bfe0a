import { namesInList } from '../../../language/names';
import { isTitleWord } from '../../../language/titles';
import { partialAbsence } from '../../../minutes/recognisers/partial-attendance';

/**
 * left: before the end · came: after the beginning · away: from some items · joined: for some items only · disqualified:
 * away from an item because of an interest in it.
 */
export const PARTIAL_KINDS = ['left', 'came', 'away', 'joined', 'disqualified'] as const;
export type PartialKind = (typeof PARTIAL_KINDS)[number];

/** Numbers of items, both ends included; null: to the end of the meeting. */
export interface ItemRange {
  readonly from: number;
  readonly to: number | null;
}

export interface PartialPresence {
  readonly kind: PartialKind;
  /** Names, or a post, as written. */
  readonly who: readonly string[];
  readonly missed: readonly ItemRange[];
  readonly attended: readonly ItemRange[];
}

const TIME = String.raw`(?:kl(?:okken|\.)?|efter|før|inden|under|ved|fra|undervejs|tidlig\p{L}*)`;
/** "Kl. 14 forlod Bo Vig mødet": the time comes first. */
const AT_FIRST = String.raw`^(?:kl\.?|klokken|under|ved|efter|fra|til|i)\s[^,;]{1,40}?\s`;
/** In order: the first that fits says what happened. */
const KINDS: readonly (readonly [PartialKind, RegExp])[] = [
  ['disqualified', /(?<!\p{L})(?:inhabil\p{L}*|habilitet\p{L}*|interessekonflikt\p{L}*)/iu],
  [
    'left',
    new RegExp(
      String.raw`(?<!\p{L})(?:forlod|forlader|måtte forlade|gik|måtte gå|trådte ud)(?:\s(?:fra\s)?(?:mødet|salen|lokalet))?,?\s?\(?(?:${TIME})(?!\p{L})|(?<!\p{L})(?:forlod|forlader|måtte forlade) (?:mødet|salen|lokalet)|${AT_FIRST}(?:forlod|forlader|gik) `,
      'iu',
    ),
  ],
  [
    'joined',
    new RegExp(
      String.raw`(?<!\p{L})(?:deltog|deltager|medvirkede|var|er)\s(?:(?:til stede|med)\s)?(?:(?:kun|alene)\s)?(?:i|under|til|ved)\s(?:behandlingen af\s)?(?:(?:dagsordens)?punkt|pkt|dette punkt|sagen)|^(?:i|under|til|ved)\s(?:dagsordens)?punkt[^,;]{0,20}\s(?:deltog|deltager|medvirkede) `,
      'iu',
    ),
  ],
  [
    'came',
    new RegExp(
      String.raw`(?<!\p{L})(?:ankom|kom|mødte|tilsluttede sig|tiltrådte|deltog|deltager)(?:\s(?:til\s)?mødet)?(?:\s(?:først|til|ind|op))*,?\s?\(?(?:${TIME})(?!\p{L}|\s(?:møde|et møde|alle))|(?<!\p{L})kom (?:for sent|senere)`,
      'iu',
    ),
  ],
  [
    'away',
    /(?<!\p{L})(?:deltog|deltager|var|er)\s(?:derfor\s)?ikke\s(?:til stede\s|med\s)?(?:i|under|ved|til)(?!\p{L})|(?<!\p{L})behandlet uden(?!\p{L})|uden for døren/iu,
  ],
];
const POINT = /(?<!\p{L})(?:punkt\p{L}*|pkt|sagen|sagens|lokalet|døren|behandl\p{L}*)/iu;
const CLOCK = /(?<!\p{L})kl(?:okken|\.)?\s?(?:\d|halv)|\d{1,2}[.:]\d{2}/iu;
const MEETING = /(?<!\p{L})(?:mødet|salen|før tid|tidlig\p{L}*|undervejs|for sent|senere)(?!\p{L})/iu;
const VERB =
  /\s(?:deltog|deltager|var|er|forlod|forlader|gik|kom|ankom|mødte|måtte|erklærede|tiltrådte|tilsluttede|medvirkede|trådte|blev)(?=\s)/u;
const ONLY = /(?<!\p{L})(?:kun|alene)(?!\p{L})/iu;
const LABEL = /^[*_]{0,2}[\p{L} ]{3,30}:[*_]{0,2}\s+(?=\p{L})/u;
const TIME_FIRST = /^(?:kl|klokken|under|ved|efter|fra|til|i)(?!\p{L})/iu;
const BESIDES = /^\s*(?:desuden|også|endvidere|tillige|derudover|tilmed|ligeledes) /u;
/** Initials behind a name, and the end of the sentence. */
const BRACKETS = /\s?\([^()]*\)|[.;:]\s*$/gu;
const WITHOUT = /(?<=behandlet uden )\p{L}[\p{L} .-]*\p{L}/iu;
const ATTENDED =
  /(?<!\p{L})(?:deltog|deltager|medvirkede|var|er)\s(?:(?:til stede|med)\s)?(?:(?:kun|alene)\s)?(?:i|under|til|ved)\s(?:behandlingen af\s)?(?:(?:dagsordens)?punkt(?:erne|et)?|pkt\.?)\s?(\d{1,3})(?:\s?(?:[-–,]|til|og|samt)\s?(\d{1,3}))?/iu;
const ATTENDED_AT_FIRST =
  /^(?:i|under|til|ved)\s(?:dagsordens)?(?:punkt(?:erne|et)?|pkt\.?)\s?(\d{1,3})(?:\s?(?:[-–,]|til|og|samt)\s?(\d{1,3}))?\s(?:deltog|deltager|medvirkede)/iu;

/** What a sentence says of somebody who was there for a part of the meeting; `item` is where it stands, null before the items. */
export function partialPresence(sentence: string, item: number | null): PartialPresence | null {
  const [kind] = KINDS.find(([, says]) => says.test(sentence)) ?? [];
  if (kind === undefined || !(POINT.test(sentence) || CLOCK.test(sentence) || MEETING.test(sentence)))
    return null;
  const who = namesIn(sentence);
  if (who.length === 0) return null;
  const isGuest = kind === 'joined' && !ONLY.test(sentence);
  const told = isGuest ? [] : partialAbsence(sentence, item)?.missed;
  const missed = told ?? (isHere(kind, sentence) ? here(item) : []);
  return { kind, who, missed, attended: kind === 'joined' ? attendedIn(sentence, item) : [] };
}

/** Away from the item the sentence stands in. */
function isHere(kind: PartialKind, sentence: string): boolean {
  return kind === 'disqualified' || (kind === 'away' && POINT.test(sentence));
}

function here(item: number | null): readonly ItemRange[] {
  return item === null ? [] : [{ from: item, to: item }];
}

function attendedIn(sentence: string, item: number | null): readonly ItemRange[] {
  const [, from, to] = ATTENDED.exec(sentence) ?? ATTENDED_AT_FIRST.exec(sentence) ?? [];
  return from === undefined ? here(item) : [{ from: Number(from), to: Number(to ?? from) }];
}

/** Who stands before the verb, or behind it where the time comes first: "Under punkt 3 deltog Bo Vig". */
function namesIn(sentence: string): readonly string[] {
  const without = WITHOUT.exec(sentence)?.[0];
  if (without !== undefined) return [without];
  const start = LABEL.exec(sentence)?.[0].length ?? 0;
  const verb = VERB.exec(sentence.slice(start));
  if (verb === null) return [];
  const before = sentence.slice(start, start + verb.index);
  const after = sentence
    .slice(start + verb.index + verb[0].length)
    .replace(BESIDES, '')
    .replace(BRACKETS, '')
    .trim();
  const first = TIME_FIRST.test(before) ? [] : peopleIn(before);
  return first.length > 0
    ? first
    : peopleIn(after.split(/\s(?:mødet|for|i|under|til|ved|fra|ikke|på)\s/u)[0] ?? '');
}

function peopleIn(text: string): readonly string[] {
  const names = namesInList(text).map(({ value }) => value);
  const post = text.trim();
  return names.length > 0 || !isPost(post) ? names : [post];
}

/** "Borgmesteren" and nothing more. */
function isPost(text: string): boolean {
  return /^\p{L}+(?:en|eren|manden|personen)$/u.test(text) && isTitleWord(text);
}
