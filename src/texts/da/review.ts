import type { ReviewNote } from '../../domain/messages/review';
import type { DocumentQuestion } from '../../domain/review/review-question';
import type { Ground } from '../../domain/people/probable-people';

type DateReason = Extract<DocumentQuestion, { readonly kind: 'date' }>['reason'];

export const review = {
  title: 'Til gennemsyn',
  progress: (at: number, of: number) => `${at} af ${of}`,
  source: (name: string) => `Kilde: ${name}`,
  notes: {
    settled: 'Noteret.',
    gone: 'Det spørgsmål er allerede afgjort. Her er det næste.',
    misfit: 'Det svar kunne jeg ikke bruge. Prøv igen, eller spring over.',
  } satisfies Record<ReviewNote, string>,
  skip: 'Spring over',
  date: {
    missing: 'Jeg kan ikke finde mødets dato. Hvornår var mødet?',
    partial: 'Datoen står der kun delvist. Hvilken dag var mødet?',
    conflict: 'Der står mere end én dato for mødet. Hvilken er den rigtige?',
  } satisfies Record<DateReason, string>,
  dateLabel: 'Mødets dato',
  dateError: 'Vælg en dato.',
  saveDate: 'Gem datoen',
  leaveDate: 'Det kan ikke afgøres',
  forumInferred: (name: string) => `Udvalget står ikke i hovedet. Er referatet fra ${name}?`,
  forumConflict: (name: string, written: string) =>
    `Referatet ligger hos ${name}, men i teksten står »${written}«. Hvor hører det til?`,
  forumRight: (name: string) => `Det er ${name}`,
  forumLabel: 'Et andet udvalg',
  forumError: 'Vælg et udvalg.',
  moveForum: 'Flyt det',
  takeOut: 'Tag det ud',
  canComeBack: 'Et referat, der er taget ud, kan hentes frem igen under »Versioner«.',
  agendaOnly: 'Jeg kan ikke finde beslutninger i teksten. Er det en dagsorden?',
  isAgenda: 'Ja, tag den ud',
  isMinutes: 'Nej, behold det',
  damaged: (word: string) =>
    `Nogle bogstaver er gået i stykker, for eksempel i »${word}«. Skal referatet bruges, som det er?`,
  useIt: 'Ja, brug det',
  sameName:
    'Et andet referat uden dato kom fra en fil med samme navn, men siger noget andet. Skal begge bruges?',
  useBoth: 'Ja, brug begge',
  attachments: (item: number, title: string) =>
    `Punkt ${item}, »${title}«, henviser til bilag, men der står ingen. Mangler de?`,
  attachmentsHint: 'Har du en fil, hvor de står, så send den til mig. Den bliver til en ny version.',
  nothingMissing: 'Der mangler ikke noget',
  inItem: (item: number) => `I punkt ${item} står:`,
  owner: (name: string) => `Hvem er ${name}?`,
  nobodyOfThatName: 'Ingen af mødets deltagere hedder sådan.',
  somebodyElse: 'En anden',
  leaveAs: (name: string) => `Lad stå som ${name}`,
  task: 'Skal det følges op som en opgave?',
  confirm: 'Bekræft',
  correct: 'Ret',
  dismiss: 'Ikke en opgave',
  person: (one: string, other: string) => `Er ${one} og ${other} samme person?`,
  samePerson: 'Ja, samme person',
  twoPeople: 'Nej, to personer',
  groundsTitle: 'Det tyder på det',
  grounds: {
    'damaged-letters': 'navnene er ens, når bogstaverne er hele',
    'same-sound': 'navnene lyder ens',
    'middle-name': 'det ene navn har kun et mellemnavn mere',
    initial: 'det ene navn er forkortet',
    slip: 'navnene afviger i ét bogstav',
    'same-organisation': 'samme organisation',
    'same-party': 'samme parti',
    'same-title': 'samme stilling',
  } satisfies Record<Ground, string>,
  ownerFormTitle: 'Hvem er det?',
  taskFormTitle: 'Ret opgaven',
  candidates: 'Mødets deltagere',
  nameLabel: 'Fulde navn, hvis det er en anden',
  nameError: 'Skriv navnet med højst 150 tegn.',
  save: 'Gem',
  back: 'Tilbage',
  nothing: 'Der er ikke noget til gennemsyn.',
  done: (n: number) =>
    n === 1 ? 'Du har set det ene spørgsmål igennem.' : `Du har set ${n} spørgsmål igennem.`,
  skipped: (n: number) => (n === 1 ? 'Ét venter stadig.' : `${n} venter stadig.`),
  again: 'Begynd forfra',
  personalOnly: 'Gennemsyn foregår i vores personlige chat. Åbn den, og skriv »til gennemsyn« der.',
};
