import type { SeatProblem } from '../../domain/attendance/seat-facts';
import type { Sector } from '../../domain/attendance/sector';
import type { ForumPurpose } from '../../domain/messages/seats';
import type { Role } from '../../domain/minutes/model';

export const seats = {
  chooseForum: 'Hvilket udvalg?',
  chooseFor: {
    seats: 'Vælg det udvalg, hvis pladser du vil se.',
    plan: 'Vælg det udvalg, der skal mødes.',
    roster: 'Vælg det udvalg, hvis medlemmer du vil se.',
  } satisfies Record<ForumPurpose, string>,
  forum: 'Udvalg',
  forumMissing: 'Vælg et udvalg.',
  onward: 'Videre',
  title: 'Pladser',
  none: 'Ingen har en plads endnu, så ingen bliver spurgt om møderne.',
  heldTitle: (n: number) => (n === 1 ? '1 plads' : `${n} pladser`),
  proposedTitle: (n: number) => `Foreslået ud fra referaterne (${n})`,
  proposedHint: 'Referater nævner også gæster og tidligere medlemmer. Bekræft dem, der skal spørges.',
  inTeams: 'kan svare selv i Teams',
  notInTeams: 'ikke knyttet til en person i Teams',
  until: (date: string) => `til og med ${date}`,
  substitute: (name: string) => `fast stedfortræder: ${name}`,
  more: (n: number) => (n === 1 ? '1 mere, som du finder i listen' : `${n} mere, som du finder i listen`),
  which: 'Plads',
  whichNew: 'En ny plads',
  open: 'Åbn pladsen',
  adopt: (n: number) => (n === 1 ? 'Opret den foreslåede' : `Opret de ${n} foreslåede`),
  showNames: 'Vis navne på svarkortet',
  hideNames: 'Skjul navne på svarkortet',
  namesShown: 'På svarkortet i kanalen kan man folde ud, hvem der har svaret hvad.',
  namesHidden: 'Svarkortet i kanalen viser kun antal.',
  answerDaysLine: (n: number) =>
    n === 0
      ? 'Nye møder får svarfrist på selve dagen.'
      : n === 1
        ? 'Nye møder får svarfrist dagen før.'
        : `Nye møder får svarfrist ${n} dage før.`,
  asking: 'Frist og påmindelser',
  askingTitle: 'Frist og påmindelser',
  askingHint: 'Det gælder for nye møder. Hvert møde kan få sin egen frist og sine egne påmindelser.',
  answerDays: 'Svarfrist: dage før mødet',
  askingSave: 'Gem',
  askingChanged: 'Frist og påmindelser er gemt.',
  askingWrong:
    'Skriv svarfristen som et helt tal fra 0 til 60, og påmindelserne som hele tal med komma imellem, for eksempel 2, 0. Højst fire, og højst 20.',
  done: {
    saved: (name: string) => `Gemt: ${name}.`,
    adopted: (n: number) => (n === 1 ? '1 plads er oprettet.' : `${n} pladser er oprettet.`),
  },
  formTitle: 'Plads i udvalget',
  name: 'Navn',
  jobTitle: 'Titel',
  organisation: 'Organisation',
  sector: 'Sektor',
  role: 'Rolle',
  holder: 'Person i Teams',
  nobody: 'Ingen, sekretariatet svarer',
  me: (name: string) => `Det er mig (${name})`,
  lastDay: 'Sidste dag på pladsen (tom: indtil videre)',
  substituteName: 'Fast stedfortræder',
  substituteOrganisation: 'Stedfortræderens organisation',
  save: 'Gem pladsen',
  back: 'Tilbage til pladserne',
  wrongInput: 'Ret feltet, før du gemmer.',
  problems: {
    'no-name': 'Skriv et navn.',
    'name-taken': 'Der er allerede en plads med det navn.',
    'unknown-person': 'Jeg kender ikke den person. Vælg en fra listen.',
    'person-has-seat': 'Den person har allerede en anden plads i udvalget.',
    'not-a-date': 'Skriv datoen som i kalenderen.',
  } satisfies Record<SeatProblem, string>,
  refused: {
    'not-allowed': 'Det er kun sekretariatet, der kan se og ændre pladserne.',
    'personal-only': 'Det gør vi bedst i en personlig chat. Skriv det samme til mig der.',
  },
  sectors: {
    region: 'Regionen',
    municipality: 'Kommune',
    hospital: 'Hospital',
    psychiatry: 'Psykiatrien',
    'general-practice': 'Almen praksis',
    patients: 'Patienter og pårørende',
    secretariat: 'Sekretariatet',
    other: 'Øvrige',
  } satisfies Record<Sector, string>,
  roles: {
    chair: 'Formand',
    'co-chair-regional': 'Medformand for regionen',
    'co-chair-municipal': 'Medformand for kommunerne',
    facilitator: 'Mødeleder',
    'minute-taker': 'Referent',
    secretariat: 'Sekretær',
    member: 'Medlem',
  } satisfies Record<Role, string>,
};
