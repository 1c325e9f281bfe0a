import type { ActualKind } from '../../domain/attendance/actual';
import type { AttendanceView } from '../../domain/attendance/attendance-view';
import type { PersonProblem } from '../../domain/messages/registration';

export const registration = {
  title: (forum: string) => `Fremmøde: ${forum}`,
  sources: {
    registered: 'Som registreret.',
    minutes: 'Som referatet fortæller. Intet er registreret.',
    answers: 'Foreslået ud fra svarene. Intet er registreret endnu.',
  } satisfies Record<AttendanceView['source'], string>,
  saved: 'Fremmødet er gemt.',
  sentenceTitle: 'Til referatet',
  noSentence: 'Der er ikke registreret nogen endnu.',
  notYet: (n: number) => (n === 1 ? '1 er ikke registreret endnu.' : `${n} er ikke registreret endnu.`),
  listTitle: 'Deltagerliste',
  differencesTitle: 'Det stemmer ikke med referatet',
  onlyRegistered: (name: string, status: string) =>
    `${name} er registreret som ${status}, men står ikke i referatet.`,
  onlyMinuted: (name: string, status: string) =>
    `${name} står i referatet som ${status}, men er ikke registreret.`,
  differs: (name: string, registered: string, minuted: string) =>
    `${name} er registreret som ${registered}, men referatet siger ${minuted}.`,
  more: (n: number) => `… og ${n} mere.`,
  statuses: {
    met: 'Mødt',
    online: 'Mødt online',
    absent: 'Afbud',
    'absent-same-day': 'Afbud på dagen',
    'no-show': 'Udeblevet uden afbud',
    open: 'Ikke registreret',
    substitute: 'Stedfortræder mødt',
    partial: 'Delvist til stede',
  } satisfies Record<ActualKind, string>,
  substituteMet: (name: string) => `stedfortræder ${name} mødt`,
  partly: (items: string) => `med i punkt ${items}`,
  away: (items: string) => `ikke med i punkt ${items}`,
  register: 'Registrér fremmøde',
  correct: 'Ret fremmøde',
  person: 'Ret en person',
  openMeeting: 'Mødet',
  back: 'Tilbage',
  formTitle: 'Hvem var med?',
  page: (page: number, of: number) => `Del ${page} af ${of}`,
  saveOn: 'Gem og fortsæt',
  save: 'Gem fremmødet',
  keep: (status: string) => `Som nu: ${status}`,
  who: 'Person',
  whoNew: 'En, der ikke står på listen',
  personTitle: 'Fremmøde for en person',
  name: 'Navn',
  organisation: 'Organisation',
  status: 'Fremmøde',
  substitute: 'Hvis stedfortræder: hvem',
  items: 'Hvis delvist: med i punkt (for eksempel 1-4)',
  awayFrom: 'Ikke med i punkt (numre med komma)',
  savePerson: 'Gem personen',
  wrongInput: 'Ret feltet, før du gemmer.',
  problems: {
    'no-name': 'Skriv et navn.',
    'no-substitute': 'Skriv, hvem stedfortræderen var.',
    'no-items': 'Skriv, hvilke punkter personen var med i.',
  } satisfies Record<PersonProblem, string>,
  refused: {
    'not-allowed': 'Det er kun sekretariatet, der kan registrere fremmøde.',
    'personal-only': 'Det gør vi bedst i en personlig chat.',
    'not-begun': 'Mødet er ikke holdt endnu.',
  },
};
