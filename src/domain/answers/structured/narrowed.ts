import { analyse, type Term } from '../../language/analyse';
import { foldWord } from '../../language/fold';
import { englishLexicon } from '../../language/lexicon/lexicon';
import { isStopWord } from '../../language/stop-words';
import { bodyWord } from '../body-word';
import type { Question } from '../question';
import type { Sheet } from '../sheet';
import { atLevel } from './who-met';

/** A meeting is named after one of these: "afbud i Lervig", "the hospice board". What is told comes after others ("om", "fra"). */
const BEFORE = new Set(
  'i på for til hos ved da når dengang in at to of for the on when og and or eller kun end than only'
    .split(' ')
    .map(foldWord),
);
/** "blev væk fra Havby", "who was missing from Havby": elsewhere what follows "fra" says who. */
const AWAY =
  /^(?:sprang|springe|sprunget|vøk|hjemme|udebl.*|fravør.*|afbud|pas|meldte?|svigtede|absent|missing|away|home|out|apologies|liste.*|deltagerliste.*)$/u;
const FROM = /^(?:fra|from)$/u;
/** "det netværksmøde" */
const ARTICLE = /^(?:det|den|de|the|et|en)$/u;
/** "netværksmødet", "havbymødet": a meeting called after what it is of. */
const MEETING = new RegExp(`${foldWord('møde')}(?:t|ts|r|rne|rnes)?$`, 'u');
/** "telemedicin-mødet", "the telemedicine group": what stands before names it. */
const BODY =
  /^(?:møde|mødet|mødes|meeting|gruppen|styregruppen|følgegruppen|udvalget|klyngen|forum|forummet|rødet|group|committee|board|council|forum|cluster)$/u;
const SHORTEST = 4;
/** A word in the heads of more meetings than this tells none of them. */
const MOST_NAMED = 3;
/** Kinds of bodies and institutions: they name a meeting beside another word only. */
const ENGLISH_KIND =
  /^(?:health|cluster|board|committee|council|steering|working|group|forum|municipal|regional|town|city)$/u;
/** What an English name of a body ends with. */
const ENGLISH_BODY = /^(?:cluster|board|committee|council|group|forum)$/u;
const LONGEST_ENGLISH_NAME = 5;
const KIND =
  /^(?:kommun|region|hospital|sygehus|udvalg|bestyrels|rød(?!hus)|styregrup|grup|klyng|forum|referat|minutes|mød|meeting|team|sted|dato|tid|lokale|deltage|afbud|dagsord)/u;

/**
 * The question about the meetings its words name without naming a forum in full: by an institution or a place in the head
 * of the minutes ("på Lervig"), by a part of a long name, in English. The same question where none is named.
 */
export function narrowed(asked: Question): Question {
  const question = atLevel(asked);
  const { scope } = question;
  const said = nameWords(question);
  if (said.length === 0) return question;
  const hits = scope.sheets.map((sheet) => ({
    sheet,
    words: said.filter(({ stems }) => stands(stems, sheet)),
  }));
  const best = Math.max(...hits.map(({ words }) => words.length));
  const chosen = hits.filter(({ words }) => best > 0 && words.length === best);
  const words = [...new Set(chosen.flatMap((one) => one.words.map(({ word }) => word)))];
  const forums = [...new Set(chosen.map(({ sheet }) => sheet.forum))];
  const isNamed = words.some(({ folded }) => !KIND.test(folded)) && words.length === best;
  if (isNamed && scope.sheets.length === 1 && scope.period !== null)
    return {
      ...question,
      scope: { ...scope, words: new Set([...scope.words, ...words, ...kindsIn(question)]) },
    };
  if (
    !isNamed ||
    forums.length > MOST_NAMED ||
    (scope.forums === null && forums.length === forumsIn(scope.sheets))
  )
    return question;
  const all = new Set([...scope.words, ...words, ...kindsIn(question)]);
  return {
    ...question,
    scope: {
      ...scope,
      sheets: chosen.map(({ sheet }) => sheet),
      forums: { forums, words: new Set(words), certain: true },
      words: all,
      strict: true,
    },
  };
}

/** "the health cluster in Vestby", "the adult psychiatry committee": the kind of body belongs to the name, with what stands before it. */
function kindsIn({ words, language, people }: Question): readonly Term[] {
  if (language !== 'en') return [];
  return words.filter(
    (word, at) =>
      ENGLISH_KIND.test(word.folded) ||
      (people?.words.has(word) !== true && leadsToKind(words, at) && comesAfterThe(words, at)),
  );
}

/** Only words of the name stand between it and the kind of body. */
function leadsToKind(words: readonly Term[], at: number): boolean {
  const after = words.slice(at, at + LONGEST_ENGLISH_NAME);
  const end = after.findIndex(({ folded }) => isStopWord(folded));
  return (end < 0 ? after : after.slice(0, end)).some(({ folded }) => ENGLISH_BODY.test(folded));
}

function comesAfterThe(words: readonly Term[], at: number): boolean {
  const before = words.slice(0, at).toReversed();
  const end = before.findIndex(({ folded }) => isStopWord(folded));
  return before[end]?.folded === 'the';
}

interface Said {
  readonly word: Term;
  /** Any of them may stand in the head. */
  readonly stems: readonly string[];
}

/** The words after "i", "på", "the", and those that follow them. */
function nameWords({ words, scope, people, language }: Question): readonly Said[] {
  const chosen: Said[] = [];
  let follows = false;
  for (const [at, word] of words.entries()) {
    const isName =
      word.folded.length >= SHORTEST &&
      !isStopWord(word.folded) &&
      !scope.words.has(word) &&
      people?.words.has(word) !== true;
    const isOfMeeting = BODY.test(words[at + 1]?.folded ?? '');
    if (isName && (follows || isOfMeeting)) chosen.push({ word, stems: stemsOf(word, language === 'en') });
    const goesOn = isName || scope.words.has(word) || ARTICLE.test(word.folded);
    const awayFrom = FROM.test(word.folded) && AWAY.test(words[at - 1]?.folded ?? '');
    follows = BEFORE.has(word.folded) || awayFrom || (follows && goesOn);
  }
  return chosen;
}

/** "hospicebestyrelsen" says hospice as well. */
function stemsOf(word: Term, english: boolean): readonly string[] {
  const own = bodyWord(word.folded).own.replace(MEETING, '');
  const part = own.length >= SHORTEST ? analyse(own).map(({ stem }) => stem) : [];
  const danish = english ? englishLexicon().relatedTo([word.stem]) : [];
  return [word.stem, ...part, ...danish.flatMap((one) => (one.length === 1 ? one : []))];
}

const known = new WeakMap<Sheet, ReadonlySet<string>>();

function stands(stems: readonly string[], sheet: Sheet): boolean {
  const head = known.get(sheet) ?? headOf(sheet);
  known.set(sheet, head);
  return stems.some((stem) => head.has(stem));
}

function headOf({ forumName, place, opening, head }: Sheet): ReadonlySet<string> {
  const words = analyse([forumName, place ?? '', opening, head.text].join('\n'));
  const parts = words.flatMap(({ folded }) => {
    const { own, head: kind } = bodyWord(folded);
    return own.length >= SHORTEST && kind !== ''
      ? [...analyse(own), ...analyse(kind)].map(({ stem }) => stem)
      : [];
  });
  return new Set([...words.map(({ stem }) => stem), ...parts]);
}

function forumsIn(sheets: readonly Sheet[]): number {
  return new Set(sheets.map(({ forum }) => forum)).size;
}
