import { render } from '../../../src/cards/render';
import type { MeetingView } from '../../../src/domain/meetings/meeting-view';
import { EMPTY_PLAN, plannedMeeting } from '../../support/attendance';
import { ofType, visibleText } from '../../support/card-parts';

const planned: MeetingView = {
  meeting: plannedMeeting(),
  forumName: 'Fjordklyngen',
  state: 'planned',
  counts: { present: 0, online: 0, absent: 0, substitute: 0, unsure: 0, missing: 4 },
  times: null,
  begun: false,
  manages: true,
  remindersAhead: [2, 0],
};
const cardOf = (view: Partial<MeetingView>): unknown =>
  render({ message: { kind: 'meeting', view: { ...planned, ...view }, done: null }, language: 'da' }).card;

describe('the card of a meeting', () => {
  it.each([
    ['planned, for the secretariat', {}, 'Svar på mødet'],
    ['planned, for a member', { manages: false }, 'Svar på mødet'],
    ['begun, for the secretariat', { begun: true }, 'Fremmøde'],
    ['begun, for a member', { begun: true, manages: false }, 'Svar på mødet'],
    ['held', { state: 'held', begun: true }, 'Fremmøde'],
  ] as const)('has one primary action, and it comes first: %s', (_what, view, title) => {
    const actions = ofType(cardOf(view), 'Action.Execute');

    expect(actions.filter(({ style }) => style === 'positive').map((action) => action['title'])).toEqual([
      title,
    ]);
    expect(actions[0]?.['title']).toBe(title);
  });

  it('can be moved and cancelled until it is over', () => {
    const offered = (view: Partial<MeetingView>): readonly unknown[] =>
      ofType(cardOf(view), 'Action.Execute').map((action) => action['title']);

    expect(offered({ begun: true })).toEqual(expect.arrayContaining(['Ændr eller flyt', 'Aflys']));
    expect(offered({ begun: true, manages: false })).not.toContain('Aflys');
    expect(offered({ begun: true, state: 'held' })).not.toContain('Aflys');
  });

  it('leads the secretariat to the seats where nobody would be asked', () => {
    const nobody = { present: 0, online: 0, absent: 0, substitute: 0, unsure: 0, missing: 0 };
    const card = cardOf({ counts: nobody });

    expect(visibleText(card)).toContain('Ingen har en plads endnu, så ingen bliver spurgt om møderne.');
    expect(visibleText(card)).not.toContain('0 deltager');
    expect(ofType(card, 'Action.Execute')[0]).toMatchObject({ title: 'Pladser', style: 'positive' });
  });

  it('tells the reminders that are still to come, and nothing of those that are past', () => {
    expect(visibleText(cardOf({}))).toContain('2 arbejdsdage før fristen og på fristen');
    expect(visibleText(cardOf({ remindersAhead: [0] }))).toContain('ikke har svaret: på fristen');
    expect(visibleText(cardOf({ remindersAhead: [] }))).not.toMatch(/åmindelse/);
  });

  it('says so where nobody is to be reminded', () => {
    const { planning } = plannedMeeting();
    const meeting = plannedMeeting({ planning: planning && { ...planning, remindBefore: [] } });

    expect(visibleText(cardOf({ meeting, remindersAhead: [] }))).toContain('Ingen påmindelser');
  });
});

describe('the form of a meeting', () => {
  it.each([
    ['da', ['Vælg en dato', 'Vælg et klokkeslæt']],
    ['en', ['Choose a date', 'Choose a time']],
  ] as const)('asks for dates and times in the language of the person (%s)', (language, [date, time]) => {
    const form = {
      forum: plannedMeeting().forum,
      forumName: 'Fjordklyngen',
      meeting: null,
      fields: EMPTY_PLAN,
      unreadReminders: null,
      proposed: false,
      problems: [],
    } as const;

    const { card } = render({ message: { kind: 'plan-form', form }, language });

    expect(ofType(card, 'Input.Date').map(({ placeholder }) => placeholder)).toEqual([date, date]);
    expect(ofType(card, 'Input.Time').map(({ placeholder }) => placeholder)).toEqual([time, time]);
  });
});
