import type { NotStatedReason, RefusalReason, ToldOutcome } from '../../domain/answers/answer';
import type { Level, Role } from '../../domain/minutes/model';

const ROLE_NAMES: Readonly<Record<Role, string>> = {
  chair: 'formand',
  'co-chair-regional': 'regional medformand',
  'co-chair-municipal': 'kommunal medformand',
  facilitator: 'mødeleder',
  'minute-taker': 'referent',
  secretariat: 'sekretariat',
  member: 'medlem',
};

export const danishAnswers = {
  and: 'og',
  yes: 'Ja',
  no: 'Nej',
  more: (n: number) => `${n} flere`,
  levels: {
    politisk: 'politisk niveau',
    direktør: 'direktørniveau',
    'chef/fagligt': 'chefniveau',
    drift: 'driftsniveau',
    administrativ: 'administrativt niveau',
  } satisfies Record<Level, string>,
  notStated: {
    nothing: 'Det står ikke i referaterne.',
    fact: 'Det står ikke i referaterne.',
    attendance: 'Det fremgår ikke: referatet har hverken deltagerliste eller afbud.',
    'no-absences': 'Det står ikke i referatet: det nævner ingen afbud.',
    reason:
      'Årsagen fremgår ikke af det, jeg kan gengive; referatet siger kun, hvem der deltog og meldte afbud.',
    contact: 'Det står ikke i referaterne; jeg oplyser ikke telefonnumre og adresser.',
    'no-forums': 'Jeg kan kun svare ud fra de udvalg, du er med i, og du er ikke med i nogen endnu.',
  } satisfies Record<NotStatedReason, string>,
  refusals: {
    rules: 'Det kan jeg ikke hjælpe med. Jeg svarer på spørgsmål om, hvad der står i referaterne.',
    change:
      'Jeg ændrer og sletter ikke noget på den måde. Spørg mig i stedet om, hvad der står i referaterne.',
    act: 'Jeg sender ikke beskeder og handler ikke på andres vegne. Spørg mig om, hvad der står i referaterne.',
    scorn:
      'Det er jeg ked af. Jeg kan kun svare ud fra referaterne; spørg gerne med andre ord, eller skriv »hjælp«.',
  } satisfies Record<RefusalReason, string>,
  notNamed: (name: string, meeting: string | null) =>
    meeting === null ? `Referaterne nævner ikke ${name}.` : `Referatet nævner ikke ${name} (${meeting}).`,
  nobodyNamed: 'Referatet nævner ikke, hvem der gør det. Der står:',
  absences: (names: string, meeting: string) => `Der var afbud fra ${names} (${meeting}).`,
  noAbsences: (meeting: string) => `Der er ikke noteret afbud (${meeting}).`,
  unexcused: (names: string, meeting: string) => `Fraværende uden afbud: ${names} (${meeting}).`,
  absenceCount: (n: number, names: string, meeting: string) => `${n} meldte afbud: ${names} (${meeting}).`,
  present: (name: string, meeting: string) => `${name} står som deltager uden afbud (${meeting}).`,
  notEveryTime: 'Nej, ikke hver gang.',
  everyTime: 'Ja, hver gang.',
  never: 'Nej, ikke nogen af gangene.',
  sometimes: (n: number) => (n === 1 ? 'Ja, én gang.' : `Ja, ${n} gange.`),
  personTimes: (name: string, n: number) =>
    n === 0 ? `${name}: ingen gange.` : `${name}: ${n === 1 ? '1 gang' : `${n} gange`}.`,
  presentThere: (name: string, meeting: string) => `${name} deltog (${meeting}).`,
  absentThere: (name: string, meeting: string) => `${name} meldte afbud (${meeting}).`,
  someonePresent: (names: string) => `Ja: ${names} deltog.`,
  nobodyPresent: (names: string) => `Nej. ${names} meldte afbud.`,
  allPresent: (names: string) => `Ja, alle: ${names} deltog.`,
  notAllPresent: (present: string, absent: string) => `Nej, kun ${present} deltog; ${absent} meldte afbud.`,
  someoneAbsent: (names: string, meeting: string) => `Ja: ${names} meldte afbud (${meeting}).`,
  nobodyAbsent: (names: string, meeting: string) =>
    `Nej, der er ikke noteret afbud: ${names} står som deltagere (${meeting}).`,
  listedThere: (names: string, meeting: string, away: string | null) =>
    away === null ? `${meeting}: ${names}.` : `${meeting}: ${names} (afbud: ${away}).`,
  countedParticipants: (n: number, names: string, meeting: string) =>
    names === '' ? `${n} deltog (${meeting}).` : `${n} deltog: ${names} (${meeting}).`,
  participants: (names: string, meeting: string) => `${names} (${meeting}).`,
  alsoAbsent: (names: string) => `Afbud: ${names}.`,
  participantCount: (n: number, meeting: string) => `${n} deltog (${meeting}).`,
  absentCount: (n: number) => `${n} deltog ikke.`,
  notThere: (names: string) => `Fraværende: ${names}`,
  substitution: (by: string, replaced: string, meeting: string) =>
    `${by} deltog i stedet for ${replaced} (${meeting}).`,
  roleHolders: (role: Role, names: string, meeting: string) => `${names} (${ROLE_NAMES[role]}, ${meeting}).`,
  meetingCount: (n: number) => (n === 1 ? 'Der er referat af 1 møde:' : `Der er referater af ${n} møder:`),
  lasted: (minutes: number) => {
    const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
    const parts = [
      ...(hours === 0 ? [] : [hours === 1 ? '1 time' : `${hours} timer`]),
      ...(rest === 0 ? [] : [`${rest} minutter`]),
    ];
    return parts.join(' og ');
  },
  hours: (from: string, to: string) => `${from} til ${to}`,
  noDecision: 'ingen beslutning',
  mentionCount: (n: number) => (n === 1 ? 'Det er nævnt ved ét møde:' : `Det er nævnt ved ${n} møder:`),
  taskCount: (n: number) => (n === 1 ? 'Der er én opgave:' : `Der er ${n} opgaver:`),
  ownForums: (forums: string) => `Jeg kan kun svare ud fra de udvalg, du er med i: ${forums}.`,
  itemCount: (n: number, meeting: string) => `${n === 1 ? 'Ét punkt' : `${n} punkter`} (${meeting}):`,
  otherMeetings: (meetings: string) => `Andre møder i perioden: ${meetings}.`,
  outcomes: {
    postponed: 'Det blev udsat:',
    approved: 'Det blev godkendt:',
    'taken-note': 'Det blev taget til efterretning:',
  } satisfies Record<ToldOutcome, string>,
  mentions: 'Det er nævnt her:',
  mentionedToo: 'Det er også nævnt her:',
  item: (n: number, title: string) => (n === 0 ? 'indledningen' : `punkt ${n}, ${title}`),
  whichPerson: (name: string, candidates: string) =>
    `Der er flere, der hedder ${name}. Mener du ${candidates}?`,
  or: 'eller',
  unassigned: 'ingen nævnt',
  due: (date: string) => `frist ${date}`,
};
