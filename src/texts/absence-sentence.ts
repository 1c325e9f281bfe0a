import type { Language } from '../domain/answers/answer';
import type { AttendanceSummary } from '../domain/attendance/actual';
import { joinedNames } from './joined-names';
import { textsIn } from './texts';

/** What goes into the minutes: "Der var afbud fra A, B og C. X deltog i stedet for Y." */
export function absenceSentence(summary: AttendanceSummary, language: Language): string {
  const { attendance } = textsIn(language);
  const list = (names: readonly string[]): string => joinedNames(names, language);
  return [
    summary.absent.length > 0 ? attendance.absent(list(summary.absent)) : attendance.nobodyAbsent,
    ...summary.substitutes.map((one) => attendance.insteadOf(one.by, one.for)),
    ...(summary.noShows.length > 0 ? [attendance.noShow(list(summary.noShows))] : []),
    ...summary.partial.map(({ name, items }) => attendance.partial(name, items)),
    ...summary.away.map(({ name, items }) => attendance.away(name, list(items.map(String)))),
  ].join(' ');
}
