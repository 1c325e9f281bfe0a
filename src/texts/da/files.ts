import type { MeetingFile } from '../../domain/files/file-claim';

export const files = {
  titles: {
    participants: 'Deltagerlisten er klar',
    calendar: 'Kalenderfilen er klar',
  } satisfies Record<MeetingFile, string>,
  valid: (minutes: number) => `Linket er dit og virker i ${minutes} minutter.`,
  fetch: 'Hent filen',
  back: 'Tilbage',
  /** Of the files themselves; letters and hyphens only. */
  names: { participants: 'deltagere', calendar: 'moede' } satisfies Record<MeetingFile, string>,
  buttons: {
    participants: 'Hent som fil',
    calendar: 'Kalenderfil',
  } satisfies Record<MeetingFile, string>,
  refused: {
    'not-allowed': 'Den fil kan jeg ikke give dig. Mødet kan være væk, eller filen er kun for sekretariatet.',
    'personal-only': 'Den fil henter du i en chat med mig alene. Skriv »deltagere« til mig der.',
    'no-address': 'Filer kan ikke hentes her endnu, fordi driften ikke har sat min adresse op.',
  },
  expired: 'Linket er udløbet. Tryk på »Hent som fil« eller »Kalenderfil« i chatten igen.',
  unknown: 'Linket virker ikke. Hent filen på ny fra chatten.',
};
