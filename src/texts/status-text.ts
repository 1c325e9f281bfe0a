import type { Language } from '../domain/answers/answer';
import type { ActualEntry, ActualStatus } from '../domain/attendance/actual';
import type { Difference } from '../domain/attendance/differences';
import { joinedNames } from './joined-names';
import { textsIn } from './texts';

/** "mødt", "stedfortræder Kirsten Lind mødt". */
export function statusText(status: ActualStatus, language: Language): string {
  const { registration } = textsIn(language);
  switch (status.kind) {
    case 'substitute':
      return registration.substituteMet(status.standIn.name);
    case 'partial':
      return registration.partly(status.items);
    case 'met':
    case 'online':
    case 'absent':
    case 'absent-same-day':
    case 'no-show':
    case 'open':
      return registration.statuses[status.kind].toLowerCase();
  }
}

/** "Carl Mose, chef, Havby Kommune: mødt". */
export function attendanceLine(entry: ActualEntry, language: Language): string {
  const { registration } = textsIn(language);
  const who = [entry.name, entry.title, entry.organisation].filter((part) => part !== null && part !== '');
  const items = joinedNames(entry.awayFrom.map(String), language);
  const away = entry.awayFrom.length > 0 ? `, ${registration.away(items)}` : '';
  return `${who.join(', ')}: ${statusText(entry.status, language)}${away}`;
}

export function differenceText(difference: Difference, language: Language): string {
  const { registration } = textsIn(language);
  const { name } = difference;
  switch (difference.kind) {
    case 'only-registered':
      return registration.onlyRegistered(name, statusText(difference.registered, language));
    case 'only-minuted':
      return registration.onlyMinuted(name, statusText(difference.minuted, language));
    case 'differs':
      return registration.differs(
        name,
        statusText(difference.registered, language),
        statusText(difference.minuted, language),
      );
  }
}
