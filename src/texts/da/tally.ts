import type { Consent, ReplyKind } from '../../domain/attendance/rsvp';
import type { BehalfProblem } from '../../domain/messages/tally';

export const tally = {
  title: (forum: string) => `Deltagere: ${forum}`,
  answered: (n: number, of: number) => `${n} af ${of} har svaret.`,
  noSeats: 'Ingen har en plads i udvalget endnu. Skriv »pladser« for at give dem det.',
  attention: 'Vær opmærksom på',
  sections: {
    present: 'Deltager',
    online: 'Deltager online',
    substitute: 'Sender stedfortræder',
    absent: 'Afbud',
    unsure: 'Ved ikke endnu',
    missing: 'Mangler svar',
  } satisfies Record<ReplyKind | 'missing', string>,
  benches: {
    title: 'Sektor for sektor',
    coming: (n: number, of: number) => `${n} af ${of} kommer`,
    open: (n: number) => (n === 1 ? '1 uafklaret' : `${n} uafklarede`),
    away: (names: string) => `kommer ikke: ${names}`,
  },
  recent: 'Svar siden i går',
  noRecent: 'Ingen nye svar siden i går.',
  instead: {
    'not-asked': (by: string) => `${by} kommer i stedet`,
    asked: (by: string) => `${by} er spurgt`,
    accepted: (by: string) => `${by} kommer i stedet`,
    declined: (by: string) => `${by} kan ikke komme`,
  } satisfies Record<Consent, (by: string) => string>,
  before: (answer: string) => `før: ${answer}`,
  late: 'efter fristen',
  behalf: (name: string) => `svaret af ${name}`,
  gaps: {
    noSector: (bench: string, absent: string) =>
      `${bench} er ikke repræsenteret (${absent} har meldt afbud).`,
    noChair: (names: string) => `Formandskabet kommer ikke (${names}).`,
    noFacilitator: (names: string) => `Mødelederen kommer ikke (${names}).`,
  },
  chase: 'Ryk for svar',
  chased: (open: number, conversations: number, people: number): string => {
    if (open === 0) return 'Alle har svaret, så ingen blev rykket.';
    if (conversations + people === 0)
      return 'Jeg kan ikke nå nogen af dem. Skriv »forbind udvalg« til mig i udvalgets kanal, eller ring.';
    const channel = conversations > 0 ? ['i udvalgets kanal'] : [];
    const alone = people > 0 ? [`til ${people === 1 ? '1 person' : `${people} personer`}`] : [];
    return `Jeg skriver ${[...channel, ...alone].join(' og ')}.`;
  },
  occasions: {
    late: 'Der er kommet et svar efter fristen.',
    gap: 'Et nyt svar betyder, at nogen slet ikke er repræsenteret på mødet.',
    digest: 'Sådan står det til med svarene.',
  },
  answerFor: 'Svar på vegne af',
  list: 'Hent liste',
  self: 'Svar selv',
  openMeeting: 'Mødet',
  back: 'Tilbage',
  done: (name: string) => `Svaret for ${name} er gemt.`,
  formTitle: 'Svar på vegne af',
  formHint: 'Det bliver gemt, at det var dig, der svarede.',
  who: 'Hvem',
  answer: 'Svaret',
  substituteName: 'Hvis stedfortræder: navn',
  substituteOrganisation: 'Hvis stedfortræder: organisation',
  save: 'Gem svaret',
  wrongInput: 'Ret feltet, før du gemmer.',
  problems: {
    'no-seat': 'Vælg, hvem svaret gælder.',
    'nobody-named': 'Skriv navnet på stedfortræderen.',
    cancelled: 'Mødet er aflyst, så svaret er ikke registreret.',
    over: 'Mødet er holdt, så svaret er ikke registreret. Registrér fremmødet i stedet.',
    moved: 'Mødet er flyttet imens, så svaret er ikke registreret. Prøv igen.',
    'not-planned': 'Ingen er blevet spurgt om det møde.',
  } satisfies Record<BehalfProblem, string>,
  listTitle: 'Deltagerliste til regneark',
  listHint:
    'Markér linjerne, kopiér dem, og sæt dem ind i et regneark med semikolon som skilletegn, eller hent listen som fil.',
  columns: [
    'Navn',
    'Titel',
    'Organisation',
    'Sektor',
    'Svar',
    'Stedfortræder',
    'Stedfortræderens organisation',
    'Stedfortræderen har sagt',
    'Svaret den',
    'Efter fristen',
  ],
  yes: 'ja',
  moreRows: (n: number) => `… og ${n} linjer til.`,
  refused: {
    'not-allowed': 'Det er kun sekretariatet, der kan se, hvem der har svaret hvad.',
    'personal-only': 'Det viser jeg kun i en personlig chat.',
  },
};
