import type { Place } from '../../domain/messages/place';

const ADDRESS: Readonly<Record<Place, string>> = {
  personal: 'Skriv dit spørgsmål, som du ville sige det.',
  group: 'Nævn mig med @Referatbot, og skriv dit spørgsmål.',
  channel: 'Nævn mig med @Referatbot, og skriv dit spørgsmål. Jeg svarer i tråden.',
};

/** Stands below those for everybody where only the secretariat can use it. */
export interface HelpCommand {
  readonly command: string;
  readonly does: string;
  readonly secretariat?: true;
}

export const help = {
  welcomeTitle: 'Hej, jeg er Referatbot',
  welcomeText: {
    personal: 'Spørg mig om, hvad der står i referaterne fra de udvalg, du er med i.',
    group:
      'Spørg mig om, hvad der står i jeres referater. Jeg svarer ud fra de udvalg, den, der spørger, er med i.',
    channel: 'Spørg mig om, hvad der står i udvalgets referater.',
  } satisfies Record<Place, string>,
  /** In the other language, for those who do not read this one. */
  otherLanguage: 'In English: write “help”.',
  title: 'Hjælp',
  text: 'Jeg svarer kort ud fra referaterne og viser, hvor det står. Står det der ikke, siger jeg det.',
  address: ADDRESS,
  examplesTitle: 'Tryk for at spørge, for eksempel',
  commandsTitle: 'Du kan også skrive',
  secretariatTitle: 'For sekretariatet',
  commands: [
    { command: 'møder', does: 'udvalgets møder, de nyeste først' },
    { command: 'afbud', does: 'svar på det næste møde, eller se hvem der kommer' },
    { command: 'referater', does: 'de referater, jeg kan svare ud fra' },
    { command: 'opgaver', does: 'opfølgninger fra referaterne' },
    { command: 'udvalg', does: 'de udvalg, du er med i' },
    { command: 'mine data', does: 'det, jeg har gemt om dine svar' },
    { command: 'hjælp', does: 'denne oversigt' },
    { command: 'importér', does: 'læg et referat ind', secretariat: true },
    { command: 'til gennemsyn', does: 'det, kun I kan svare på (også for formanden)', secretariat: true },
    {
      command: 'versioner',
      does: 'referaters versioner, også dem, der er trukket tilbage',
      secretariat: true,
    },
    { command: 'forbind udvalg', does: 'nyt om udvalget i denne kanal', secretariat: true },
    { command: 'pladser', does: 'hvem der spørges om møder', secretariat: true },
    { command: 'medlemmer', does: 'hvem der er med, ud fra kanalen', secretariat: true },
    { command: 'planlæg møde', does: 'spørg udvalget, hvem der kommer', secretariat: true },
    { command: 'deltagere', does: 'hvem der kommer til det næste møde', secretariat: true },
    { command: 'spørgsmål', does: 'spørgsmål, der venter på svar', secretariat: true },
    { command: 'ikke afleveret', does: 'beskeder, der ikke kom frem', secretariat: true },
  ] as readonly HelpCommand[],
  helpAction: 'Hjælp',
  decisionQuestion: (title: string) => `Hvad blev besluttet om »${title}«?`,
  absencesQuestion: (forum: string, date: string) => `Hvem havde afbud til mødet i ${forum} den ${date}?`,
  tasksQuestion: (forum: string) => `Hvilke opgaver kom der ud af det seneste møde i ${forum}?`,
};
