import type { NameKinship } from '../../domain/people/name-kinship';

export const roster = {
  title: 'Medlemmer',
  intro:
    'Her er dem, der er med i udvalgets kanaler og gruppechats, men endnu ikke er bekræftet som medlemmer af udvalget. Ingen får adgang, før du har bekræftet det.',
  noConversation:
    'Udvalget er ikke forbundet med en kanal eller gruppechat. Nævn mig i den samtale, det skal forbindes med, og skriv »forbind udvalg«.',
  unread: (n: number) =>
    n === 1
      ? 'Jeg kunne ikke læse, hvem der er med i den ene samtale. Prøv igen om lidt.'
      : `Jeg kunne ikke læse, hvem der er med i ${n} af samtalerne. Prøv igen om lidt.`,
  settled: 'Alle, der er med i samtalerne, er på plads.',
  openTitle: (n: number) => (n === 1 ? '1 er med i samtalerne' : `${n} er med i samtalerne`),
  departedTitle: (n: number) => (n === 1 ? '1 er ikke med i samtalerne' : `${n} er ikke med i samtalerne`),
  page: (page: number, pages: number) => `Side ${page} af ${pages}`,
  nameless: 'Uden navn i Teams',
  guest: 'gæst i Teams',
  isMember: 'medlem',
  noAccess: 'har ikke adgang længere',
  holds: (seat: string) => `plads: ${seat}`,
  grounds: {
    'same-name': 'samme navn som en plads',
    'damaged-letters': 'navnet ligner en plads, hvor bogstaver er gået tabt',
    'same-sound': 'navnet lyder som en plads',
    'middle-name': 'navnet ligner en plads på nær et mellemnavn',
    initial: 'navnet ligner en plads med forbogstav',
    slip: 'navnet ligner en plads på nær ét bogstav',
    holds: 'har en plads',
  } satisfies Record<NameKinship | 'same-name' | 'holds', string>,
  undecided: 'Ikke nu',
  member: 'Medlem uden plads',
  newSeat: 'Medlem med en ny plads',
  seat: (name: string) => `Plads: ${name}`,
  guestMember: 'Gæst uden plads',
  restore: 'Giv adgang igen',
  endAccess: 'Luk adgangen',
  freeSeat: 'Luk adgangen, og gør pladsen ledig',
  endSeat: 'Luk adgangen, og afslut pladsen i dag',
  freeOnly: 'Gør pladsen ledig',
  endOnly: 'Afslut pladsen i dag',
  keep: 'Lad stå',
  save: 'Bekræft',
  next: 'De næste',
  again: 'Læs igen',
  seats: 'Pladser',
  wrongInput: 'Vælg et svar fra listen.',
  changes: {
    added: (n: number) => (n === 1 ? '1 er bekræftet.' : `${n} er bekræftet.`),
    ended: (n: number) => (n === 1 ? '1 har ikke adgang længere.' : `${n} har ikke adgang længere.`),
    skipped: (n: number) =>
      n === 1
        ? '1 valg passede ikke længere og er ikke gemt.'
        : `${n} valg passede ikke længere og er ikke gemt.`,
    none: 'Intet er ændret.',
  },
  changed: {
    joined: (forum: string) => `Der er nye i en samtale, der er forbundet med ${forum}`,
    left: (forum: string) => `Nogen har forladt ${forum}`,
  },
  changedText: {
    joined: 'De får først adgang til referater og møder, når du har bekræftet dem.',
    left: 'De har ikke længere adgang. Deres plads står, til du afgør, hvad der skal ske med den.',
  },
  look: 'Se medlemmerne',
};
