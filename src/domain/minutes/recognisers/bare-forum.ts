import type { Located } from '../../shared/span';

/** The years a body was elected for: "Haveudvalget (2018-2021)". */
const PERIOD = /\s\((?:19|20)\d{2}\s?[-–]\s?(?:(?:19|20)\d{2}|\d{2})?\)$/u;
/** Which of its meetings it was: " – møde 4", ", 12. møde", " - ordinært møde". */
const NUMBERED =
  /\s?[-–,|:]\s(?:(?:ordinært|ekstraordinært|konstituerende)\s)?(?:\d{1,3}\.\s)?\p{L}{0,12}møde(?:t)?(?:\s(?:nr\.?\s?)?\d{1,3}(?:[/-]\d{2,4})?)?$/iu;
/** "Udvalget for sundhed og seniors møde": whose meeting it was. */
const WHOSE =
  /^(?<body>\p{L}*(?:udvalg|råd|nævn|forum|gruppe|klynge|bestyrelse)(?:et|en|n)?\s(?:for|om|i)\s.{3,80})s\smøde(?:t)?$/iu;
const SORT = /^(?:(?:ordinært?|ekstraordinært?|konstituerende|fælles)\s)(?=\p{L})/iu;
/** A picture or a mark before the name. */
const MARK = /^[^\p{L}\p{N}"»”'(]+/u;
const DOCUMENT = /\s[-–|]\s(?:møde)?(?:referat|dagsorden)$/iu;

/** The name of a body without which of its meetings it was, when it was elected, and marks in front. */
export function bareForum(forum: Located<string>): Located<string> {
  const { value, span } = forum;
  const name = value
    .replace(MARK, '')
    .replace(SORT, '')
    .replace(DOCUMENT, '')
    .replace(NUMBERED, '')
    .replace(PERIOD, '')
    .replace(WHOSE, '$<body>');
  if (name === value || name.length < 3) return forum;
  const start = span.start + value.indexOf(name);
  return { value: name, span: { start, end: start + name.length } };
}
