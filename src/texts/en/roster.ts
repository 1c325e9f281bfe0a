import type { Texts } from '../texts';

export const roster: Texts['roster'] = {
  title: 'Members',
  intro:
    'These people are in the committee’s channels and group chats, and not yet confirmed as members of the committee. Nobody gets access before you have confirmed it.',
  noConversation:
    'The committee is not connected to a channel or group chat. Mention me in the conversation to connect, and write “connect committee”.',
  unread: (n) =>
    n === 1
      ? 'I could not read who is in one of the conversations. Please try again in a moment.'
      : `I could not read who is in ${n} of the conversations. Please try again in a moment.`,
  settled: 'Everybody in the conversations is settled.',
  openTitle: (n) => (n === 1 ? '1 is in the conversations' : `${n} are in the conversations`),
  departedTitle: (n) => (n === 1 ? '1 is not in the conversations' : `${n} are not in the conversations`),
  page: (page, pages) => `Page ${page} of ${pages}`,
  nameless: 'Without a name in Teams',
  guest: 'guest in Teams',
  isMember: 'member',
  noAccess: 'has no access any more',
  holds: (seat) => `seat: ${seat}`,
  grounds: {
    'same-name': 'same name as a seat',
    'damaged-letters': 'the name looks like a seat whose letters were lost',
    'same-sound': 'the name sounds like a seat',
    'middle-name': 'the name is like a seat but for a middle name',
    initial: 'the name is like a seat with an initial',
    slip: 'the name is like a seat but for one letter',
    holds: 'holds a seat',
  },
  undecided: 'Not now',
  member: 'Member without a seat',
  newSeat: 'Member with a new seat',
  seat: (name) => `Seat: ${name}`,
  guestMember: 'Guest without a seat',
  restore: 'Give access again',
  endAccess: 'End the access',
  freeSeat: 'End the access, and free the seat',
  endSeat: 'End the access, and end the seat today',
  freeOnly: 'Free the seat',
  endOnly: 'End the seat today',
  keep: 'Leave it',
  save: 'Confirm',
  next: 'The next ones',
  again: 'Read again',
  seats: 'Seats',
  wrongInput: 'Choose an answer from the list.',
  changes: {
    added: (n) => (n === 1 ? '1 is confirmed.' : `${n} are confirmed.`),
    ended: (n) => (n === 1 ? '1 has no access any more.' : `${n} have no access any more.`),
    skipped: (n) =>
      n === 1
        ? '1 choice no longer fitted and is not saved.'
        : `${n} choices no longer fitted and are not saved.`,
    none: 'Nothing has changed.',
  },
  changed: {
    joined: (forum) => `There are new people in a conversation connected to ${forum}`,
    left: (forum) => `Somebody has left ${forum}`,
  },
  changedText: {
    joined: 'They get access to minutes and meetings only when you have confirmed them.',
    left: 'They have no access any more. Their seat stays until you decide what becomes of it.',
  },
  look: 'See the members',
};
