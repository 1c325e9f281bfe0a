import type { ConnectionRefused } from '../../domain/messages/notifications';
import type { ConversationKind, NotificationKind, ParkReason } from '../../domain/notifications/notification';

export const notifications = {
  announced: 'Nyt referat',
  changed: 'Et referat er rettet',
  asked: 'Hvad blev besluttet?',
  showMinutes: 'Vis referatet',
  moreItems: (n: number) => `og ${n} mere`,
  form: {
    connect: {
      title: 'Forbind et udvalg',
      text: 'Jeg skriver i denne samtale, når der er nyt om udvalget. Alle, der er med her, kan læse det.',
      send: 'Forbind',
    },
    disconnect: {
      title: 'Afbryd forbindelsen til et udvalg',
      text: 'Jeg skriver så ikke længere i denne samtale om udvalget.',
      send: 'Afbryd',
    },
  },
  forumLabel: 'Udvalg',
  nameLabel: 'Udvalgets navn',
  nameError: 'Skriv navnet på udvalget.',
  forumError: 'Vælg et udvalg på listen.',
  connected: (forum: string) => `Samtalen er forbundet med ${forum}`,
  disconnected: (forum: string) => `Samtalen er ikke længere forbundet med ${forum}`,
  whoBelongs:
    'Sekretariatet bekræfter, hvem af jer der er med i udvalget: Skriv »medlemmer« til mig i en personlig chat.',
  disconnectedText: 'Skriv »forbind udvalg«, hvis du vil forbinde den igen.',
  told: {
    'new-minutes': 'Jeg skriver her, når der kommer et nyt referat.',
    'changed-minutes': 'Jeg skriver her, når et referat bliver rettet.',
    meetings: 'Jeg skriver her om møder, og hvem der mangler at svare.',
  } satisfies Record<ConversationKind, string>,
  notTold: {
    'new-minutes': 'Jeg skriver ikke om nye referater.',
    'changed-minutes': 'Jeg skriver ikke om rettede referater.',
    meetings: 'Jeg skriver ikke om møder.',
  } satisfies Record<ConversationKind, string>,
  mute: {
    'new-minutes': 'Slå nye referater fra',
    'changed-minutes': 'Slå rettede referater fra',
    meetings: 'Slå møder fra',
  } satisfies Record<ConversationKind, string>,
  unmute: {
    'new-minutes': 'Slå nye referater til',
    'changed-minutes': 'Slå rettede referater til',
    meetings: 'Slå møder til',
  } satisfies Record<ConversationKind, string>,
  disconnectAction: 'Afbryd forbindelsen',
  undelivered: {
    title: 'Beskeder, jeg ikke kunne aflevere',
    none: 'Der er ingen i de udvalg, du er sekretariat for.',
    retry: 'Prøv igen',
    retried: (n: number) =>
      n === 1 ? 'Jeg prøver at sende én besked igen.' : `Jeg prøver at sende ${n} beskeder igen.`,
    what: {
      'new-minutes': 'Nyt referat',
      'changed-minutes': 'Rettet referat',
      meetings: 'Møde',
      answers: 'Svar på et møde',
      questions: 'Spørgsmål til sekretariatet',
      members: 'Ændring af medlemmer',
    } satisfies Record<NotificationKind, string>,
    reasons: {
      blocked: 'Jeg må ikke skrive i samtalen. Føj mig til den igen.',
      gone: 'Samtalen findes ikke længere. Forbind udvalget med en anden.',
      unreachable: 'Jeg er fjernet fra samtalen. Føj mig til den igen.',
      refused: 'Teams tog ikke imod beskeden.',
      'failed-too-often': 'Teams svarede ikke, selv om jeg prøvede i flere timer.',
    } satisfies Record<ParkReason, string>,
  },
  refused: {
    'in-company': 'Det viser jeg kun i en chat med mig alene. Skriv »ikke afleveret« dér.',
    'personal-chat':
      'Det gør du i udvalgets kanal eller gruppechat: Nævn mig dér, og skriv »forbind udvalg« eller »afbryd udvalg«.',
    'not-secretariat': 'Det er sekretariatet, der forbinder udvalg med samtaler. Bed dem om det.',
    'nothing-connected': 'Samtalen er ikke forbundet med et udvalg, du er sekretariat for.',
    'nothing-chosen': 'Du har ikke valgt et udvalg. Skriv »afbryd udvalg«, og vælg et på listen.',
    'nothing-named': 'Du har ikke skrevet et navn. Skriv »forbind udvalg«, og skriv udvalgets navn i feltet.',
    'unknown-name':
      'Jeg kender ikke et udvalg med det navn, som du er sekretariat for. Navnene ser du, når du skriver »udvalg« i en chat med mig alene.',
  } satisfies Record<ConnectionRefused['reason'], string>,
};
