import type { UseCases } from '../../src/adapters/teams/use-cases';
import { answer } from './answers';

export type AskInput = Parameters<UseCases['ask']>[0];

/** Use cases that answer something plain; a test replaces the one it is about. */
export function fakeUseCases(given: Partial<UseCases> = {}): UseCases {
  const empty = { entries: [], cursor: null };
  return {
    ask: () => Promise.resolve(answer()),
    listForums: () => Promise.resolve([]),
    listMeetings: () => Promise.resolve(empty),
    listMinutes: () => Promise.resolve(empty),
    listTasks: () => Promise.resolve(empty),
    exampleQuestions: () => Promise.resolve([]),
    showItem: () => Promise.resolve(null),
    rememberConversation: () => Promise.resolve(),
    forgetConversation: () => Promise.resolve(),
    connectableForums: () => Promise.resolve({ all: [], connected: [] }),
    listUndelivered: () => Promise.resolve([]),
    retryUndelivered: () => Promise.resolve(0),
    connectForum: () => Promise.resolve(null),
    disconnectForum: () => Promise.resolve(null),
    muteNotifications: () => Promise.resolve(null),
    whomToAskForImport: () => Promise.resolve(null),
    bringIn: () => Promise.resolve({ kind: 'problem', problem: { kind: 'not-minutes' } }),
    showDraft: () => Promise.resolve({ kind: 'gone' }),
    correctDraft: () => Promise.resolve({ kind: 'gone' }),
    saveDraft: () => Promise.resolve({ kind: 'gone' }),
    discardDraft: () => Promise.resolve({ kind: 'gone' }),
    forumsToSeat: () => Promise.resolve([]),
    showSeats: () => Promise.resolve(null),
    openSeat: () => Promise.resolve(null),
    adoptSeats: () => Promise.resolve(null),
    saveSeat: () => Promise.resolve({ kind: 'not-allowed' }),
    changeAttendanceSettings: () => Promise.resolve(false),
    ...given,
  };
}
