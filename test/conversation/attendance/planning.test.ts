import { meetingId, minutesId, personId, type ForumId } from '../../../src/domain/shared/ids';
import { TORA, CARL, TORA_AND_CARL } from '../../support/attendance-people';
import { button, openAttendanceWorld, type AttendanceWorld } from '../../support/attendance-world';
import { ofType } from '../../support/card-parts';

const PLAN = {
  date: '2026-03-05',
  startTime: '10:00',
  endTime: '12:00',
  place: 'Havby Rådhus',
  onlineLink: 'https://teams.example/moede',
  answerBy: '2026-02-26',
  remindBefore: '2, 0',
};

describe('planning a meeting', () => {
  let world: AttendanceWorld;

  beforeEach(async () => {
    world = await openAttendanceWorld(TORA_AND_CARL);
  });
  afterEach(() => world.close());

  const plan = async (typed: object = PLAN) =>
    world.press(TORA, button(await world.say(TORA, 'planlæg møde'), 'Planlæg mødet', typed));

  it('shows the meeting with what can be done about it', async () => {
    const meeting = await plan();

    expect(meeting.text).toContain('Mødet er planlagt.');
    expect(meeting.text).toContain('torsdag 5. marts 2026 kl. 10 til kl. 12');
    expect(meeting.text).toContain('Svar senest torsdag 26. februar 2026');
    expect(ofType(meeting.card, 'Action.OpenUrl')).toMatchObject([
      { title: 'Læg i kalenderen', url: expect.stringContaining('2026-03-05T09%3A00') as string },
    ]);
  });

  it('fills the form in as the committee usually meets', async () => {
    const { forum: id } = world;
    for (const date of ['2025-11-06', '2025-12-04', '2026-01-08'])
      await world.core.meetings.save(held(id, date));

    const form = await world.say(TORA, 'nyt møde');

    expect(form.text).toContain('ud fra udvalgets seneste møder');
    expect(ofType(form.card, 'Input.Date')[0]).toMatchObject({ id: 'date', value: '2026-02-12' });
    expect(ofType(form.card, 'Input.Time')[0]).toMatchObject({ value: '09:00' });
  });

  it('begins with the deadline and the reminders of the committee', async () => {
    const { forum: id } = world;
    for (const date of ['2025-11-06', '2025-12-04', '2026-01-08'])
      await world.core.meetings.save(held(id, date));
    const asking = await world.press(TORA, button(await world.say(TORA, 'pladser'), 'Frist og påmindelser'));
    const saved = await world.press(TORA, button(asking, 'Gem', { answerDays: '3', remindBefore: '1' }));

    const form = await world.say(TORA, 'nyt møde');

    expect(saved.text).toContain('Frist og påmindelser er gemt.');
    expect(saved.text).toContain('Nye møder får svarfrist 3 dage før.');
    expect(ofType(form.card, 'Input.Date')[1]).toMatchObject({ id: 'answerBy', value: '2026-02-09' });
    expect(ofType(form.card, 'Input.Text').at(-1)).toMatchObject({ id: 'remindBefore', value: '1' });
  });

  it.each([
    ['no number', { answerDays: 'en uge', remindBefore: '2' }],
    ['too long a deadline', { answerDays: '61', remindBefore: '2' }],
    ['too many reminders', { answerDays: '7', remindBefore: '5 4 3 2 1' }],
  ])('keeps no deadline and reminders with %s', async (_what, typed) => {
    const asking = await world.press(TORA, button(await world.say(TORA, 'pladser'), 'Frist og påmindelser'));

    const again = await world.press(TORA, button(asking, 'Gem', typed));

    const { forum: id } = world;
    const settings = await world.core.attendanceSettings.of(id);
    expect(again.text).toMatch(/Skriv svarfristen som et helt tal|ældre kort/);
    expect(settings).toMatchObject({ answerDaysBefore: 7, remindBefore: [2, 0] });
  });

  it('lets nobody else change the deadline and the reminders', async () => {
    const { forum } = world;
    const forged = { verb: 'seats-asking-save', language: 'da', forum, answerDays: '1', remindBefore: '' };

    expect((await world.press(CARL, forged)).text).toContain('kun sekretariatet');
    expect(await world.core.attendanceSettings.of(forum)).toMatchObject({ answerDaysBefore: 7 });
  });

  it('keeps what was typed and says everything that is wrong', async () => {
    const again = await plan({ ...PLAN, date: '2026-01-05', endTime: '09:00', onlineLink: 'teams.example' });

    expect(again.text).toContain('Datoen er passeret.');
    expect(again.text).toContain('slutter, før det begynder');
    expect(again.text).toContain('https://');
    expect(ofType(again.card, 'Input.Text').map(({ value }) => value)).toEqual([
      'Havby Rådhus',
      'teams.example',
      '2, 0',
    ]);
  });

  it('tells everything at once, and leaves the reminders as they were typed where it cannot read them', async () => {
    const again = await plan({
      ...PLAN,
      endTime: '09:00',
      onlineLink: 'teams.example',
      remindBefore: 'to dage før',
    });

    expect(again.text).toContain('Skriv påmindelserne som hele tal');
    expect(again.text).toContain('slutter, før det begynder');
    expect(again.text).toContain('Linket skal begynde med https://');
    expect(ofType(again.card, 'Input.Text').at(-1)?.['value']).toBe('to dage før');
  });

  it.each([
    [{ ...PLAN, date: '' }, 'Vælg en dato.'],
    [{ ...PLAN, date: '5/3' }, 'Skriv datoerne som i kalenderen.'],
    [{ ...PLAN, startTime: 'kl. 10' }, 'Skriv klokkeslæt som 10:00.'],
    [{ ...PLAN, remindBefore: 'mandag' }, 'Skriv påmindelserne som hele tal'],
    [{ ...PLAN, remindBefore: '21' }, 'Skriv påmindelserne som hele tal'],
    [{ ...PLAN, remindBefore: '5, 4, 3, 2, 1' }, 'Højst fire'],
  ])('tells what it cannot read in %j', async (typed, expected) => {
    expect((await plan(typed)).text).toContain(expected);
  });

  it('moves and cancels it from its card', async () => {
    const form = await world.press(TORA, button(await plan(), 'Ændr eller flyt'));
    const moved = await world.press(TORA, button(form, 'Gem ændringerne', { ...PLAN, date: '2026-03-12' }));
    const question = await world.press(TORA, button(moved, 'Aflys'));
    const cancelled = await world.press(TORA, button(question, 'Ja, aflys mødet'));

    expect(moved.text).toContain('Mødet er planlagt på ny, og alle bliver spurgt igen.');
    expect(moved.text).toContain('12. marts 2026');
    expect(question.text).toContain('Skal mødet aflyses?');
    expect(cancelled.text).toContain('Mødet er aflyst.');
    expect(cancelled.text).not.toMatch(/Svar senest|mangler svar/);
  });

  it('stands in the list of meetings, from which it is opened', async () => {
    await plan();

    const list = await world.say(TORA, 'møder');
    const [choice] = ofType(list.card, 'Input.ChoiceSet');
    const opened = await world.press(TORA, button(list, 'Åbn mødet', { meeting: choice?.['value'] }));

    expect(list.text).toContain('Planlagt · Havby Rådhus');
    expect(opened.text).toContain('Møde i Fjordklyngen');
  });

  it('is the secretariat’s business', async () => {
    const meeting = await plan();
    const refused = await world.say(CARL, 'planlæg møde');
    const saved = await world.press(CARL, {
      ...button(meeting, 'Ændr eller flyt'),
      verb: 'plan-save',
      ...PLAN,
    });
    const cancelled = await world.press(CARL, { ...button(meeting, 'Aflys'), verb: 'cancel-meeting' });

    expect(refused.text).toContain('kun sekretariatet');
    expect(saved.text).toContain('kun sekretariatet');
    expect(cancelled.text).toContain('kun sekretariatet');
  });

  it('asks which committee where there are several', async () => {
    const other = await world.core.forums.ensure('Chefforum', null);
    await world.core.forums.addMember(other.id, {
      person: personId('tora'),
      name: 'Tora Vang',
      role: 'secretariat',
    });

    const which = await world.say(TORA, 'plan a meeting');
    const form = await world.press(TORA, button(which, 'Continue', { forum: other.id }));

    expect(form.text).toContain('Chefforum');
  });
});

function held(forum: ForumId, date: string) {
  return {
    id: meetingId(`fjordklyngen.${date}`),
    forum,
    date,
    startTime: '09:00',
    endTime: '11:00',
    place: 'Havby Rådhus',
    minutes: minutesId(`fjordklyngen-${date}`),
    planning: null,
  };
}
