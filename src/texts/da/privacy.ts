import type { Consent } from '../../domain/attendance/rsvp';
import type { Inquiry } from '../../domain/inquiries/inquiry';
import type { MutableKind } from '../../domain/messages/privacy';

export const privacy = {
  title: 'Dine data',
  intro:
    'Her er det, jeg har gemt om dig: dine pladser og svar, det, du har spurgt sekretariatet om, og hvad du mener om mine svar. Referater, registreret fremmøde og andres svar hører til udvalget og bliver stående.',
  none: 'Jeg har ikke gemt noget, du kan slette.',
  judged: (n: number) => (n === 1 ? 'Du har vurderet 1 svar fra mig.' : `Du har vurderet ${n} svar fra mig.`),
  asked: (question: string, forum: string, state: string) =>
    `Du har spurgt ${forum}: »${question}« (${state})`,
  moreAsked: (n: number) => (n === 1 ? '… og 1 spørgsmål mere.' : `… og ${n} spørgsmål mere.`),
  states: {
    open: 'venter på svar',
    withdrawn: 'trukket tilbage',
    answered: 'besvaret',
  } satisfies Record<Inquiry['state']['kind'], string>,
  joined: (n: number) =>
    n === 1
      ? 'Jeg har noteret, hvornår du var med til 1 onlinemøde. Det slettes 30 dage efter mødet.'
      : `Jeg har noteret, hvornår du var med til ${n} onlinemøder. Det slettes 30 dage efter mødet.`,
  seat: (name: string, forum: string) => `${name}, ${forum}`,
  more: (n: number) => `… og ${n} ældre svar. Vælg »Vis som tekst« for at se dem alle.`,
  substitutions: 'Andre har angivet dig som stedfortræder',
  substitutionsStay: 'Det hører til deres pladser og svar og bliver stående, når du sletter dine data.',
  substitution: (when: string, holder: string, said: string) => `${when}: for ${holder} (${said})`,
  standing: (holder: string) => `Fast stedfortræder for ${holder}`,
  formerHolder: 'en, der havde pladsen før',
  youSaid: {
    'not-asked': 'jeg har ikke spurgt dig',
    asked: 'du er spurgt, men har ikke svaret',
    accepted: 'du har sagt ja',
    declined: 'du har sagt, at du ikke kan komme',
  } satisfies Record<Consent, string>,
  moreSubstitutions: (n: number) => `… og ${n} mere. Vælg »Vis som tekst« for at se dem alle.`,
  deleted: (n: number) => (n === 1 ? '1 oplysning er slettet.' : `${n} oplysninger er slettet.`),
  export: 'Vis som tekst',
  delete: 'Slet mine data',
  mute: {
    meetings: 'Skriv ikke til mig om møder',
    answers: 'Skriv ikke til mig om svar',
    questions: 'Skriv ikke til mig om spørgsmål',
    members: 'Skriv ikke til mig om medlemmer',
  } satisfies Record<MutableKind, string>,
  unmute: {
    meetings: 'Skriv til mig om møder',
    answers: 'Skriv til mig om svar',
    questions: 'Skriv til mig om spørgsmål',
    members: 'Skriv til mig om medlemmer',
  } satisfies Record<MutableKind, string>,
  exportTitle: 'Dine data som tekst',
  exportHint: 'JSON, som kan kopieres og gemmes.',
  cut: 'Der er mere, end et kort kan vise. Driften kan give dig det hele.',
  deleteTitle: 'Skal dine data slettes?',
  deleteText: (n: number) =>
    `${n === 1 ? '1 oplysning' : `${n} oplysninger`} slettes for altid: svar på møder, vurderinger, spørgsmål til sekretariatet med deres svar, og hvornår du var med online. Du bliver spurgt igen om møder, der ikke er holdt endnu.`,
  deleteYes: 'Ja, slet dem',
  deleteNo: 'Nej, behold dem',
  back: 'Tilbage',
  refused: 'Det viser jeg kun i en personlig chat.',
};
