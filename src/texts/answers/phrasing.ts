import type { Language } from '../../domain/answers/answer';
import type { MeetingReference, NamedMeeting, PersonFacts } from '../../domain/answers/attendance-facts';
import type { TimeOfDay } from '../../domain/shared/dates';
import { formatDate, formatMoment, formatTime } from '../format-date';
import { danishAnswers } from './da';
import { englishBody } from '../../domain/language/english-bodies';
import { englishAnswers } from './en';

export type AnswerTexts = typeof danishAnswers;

const LONGEST_QUOTE = 420;
/** "den 1.", of which the month is cut off. */
const BEGUN_DATE = / (?:(?:den|d\.) )?\d{1,2}\.$/u;
/** Marks of bold and italic text that come with some documents. */
const EMPHASIS = /\*{2,3}|_{2,3}/gu;
/** The line before has told that a list comes. */
const FIRST_POINT = /(?<=:)\s*\n\s*[-–—•·▪o*][^\S\n]+/gu;
/** Where a point of a list ends and the next begins, which line breaks alone would no longer tell. */
const NEXT_POINT = /(?<=[\p{L}\p{N})»”"])[^\S\n]*\n\s*[-–—•·▪o*][^\S\n]+/gu;

/** The words of one language, with what is put together the same way in each. */
export class Phrasing {
  readonly texts: AnswerTexts;

  private readonly named = new Set<string>();

  constructor(readonly language: Language) {
    this.texts = language === 'da' ? danishAnswers : englishAnswers;
  }

  /** "A, B og C", cut with "og 4 flere" where there are more than `most`. */
  list(names: readonly string[], most = 30): string {
    const shown =
      names.length > most ? [...names.slice(0, most - 1), this.texts.more(names.length - most + 1)] : names;
    return join(shown, this.texts.and);
  }

  either(names: readonly string[]): string {
    return join(names, this.texts.or);
  }

  /** In English what kind of body it is, with the Danish name in brackets the first time. */
  forum(name: string): string {
    const english = this.language === 'en' ? englishBody(name) : null;
    if (english === null) return name;
    const known = this.named.has(name);
    this.named.add(name);
    return known ? english : `${english} (${name})`;
  }

  /** "Fjordklyngen, onsdag 10. april 2024". */
  meeting({ forumName, date }: NamedMeeting): string {
    const forum = this.forum(forumName);
    return date === null ? forum : `${forum}, ${formatMoment({ date, time: null }, this.language)}`;
  }

  /** "Fjordklyngen, onsdag 10. april 2024 kl. 10 i Havby Rådhus". */
  meetingInFull(meeting: MeetingReference): string {
    const { forumName, date, startTime, place } = meeting;
    const when = formatMoment({ date, time: startTime }, this.language);
    return [this.forum(forumName), when, place].filter((part) => part !== null && part !== '').join(', ');
  }

  /** "kl. 10.30"; empty where no time is known. */
  time(time: TimeOfDay | null): string {
    return formatTime(time, this.language);
  }

  date(date: string): string {
    return formatDate(date, this.language);
  }

  /** "Mette Lund, borgmester, Havby Kommune (A)". */
  person({ name, title, organisation, party }: PersonFacts): string {
    const post = [name, title, organisation].filter((part) => part !== null).join(', ');
    return party === null ? post : `${post} (${party})`;
  }
}

/** A quote on one line, the points of a list apart; a very long one is cut at a word, where there is one. */
export function oneLine(quote: string, longest = LONGEST_QUOTE): string {
  const text = quote
    .replace(EMPHASIS, '')
    .replace(FIRST_POINT, ' ')
    .replace(NEXT_POINT, '; ')
    .replace(/\s+/gu, ' ')
    .trim();
  if (text.length <= longest) return text;
  const space = text.lastIndexOf(' ', longest);
  const cut = text.slice(0, space > 0 ? space : longest);
  return `${cut.replace(BEGUN_DATE, '')} …`;
}

/** " [2]" */
export function mark(citation: number): string {
  return ` [${citation}]`;
}

function join(names: readonly string[], word: string): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} ${word} ${names.at(-1) ?? ''}`;
}
