import { personId } from '../../../src/domain/shared/ids';
import { ingestMinutes } from '../../../src/flows/ingest-minutes';
import { seatOf } from '../../support/attendance';
import { TORA, CARL, TORA_AND_CARL } from '../../support/attendance-people';
import { button, openAttendanceWorld, type AttendanceWorld } from '../../support/attendance-world';
import { ofType } from '../../support/card-parts';
import { rawFile } from '../../support/files';
import { inChannel } from '../../support/teams-client';

const MINUTES = `REFERAT Fjordklyngen d. 05-11-2025

Deltagere: Rasmus Skov, Ida Krogh

Punkt 1: Status

Beslutning

Taget til efterretning.
`;

describe('seats', () => {
  let world: AttendanceWorld;

  beforeEach(async () => {
    world = await openAttendanceWorld(TORA_AND_CARL);
  });
  afterEach(() => world.close());

  it('proposes the person of the same name as the holder, and keeps what the secretariat says', async () => {
    const list = await world.say(TORA, 'pladser');
    const form = await world.press(TORA, button(list, 'Åbn pladsen', { which: '+' }));
    const typed = {
      name: 'Carl Mose',
      organisation: 'Havby Kommune',
      sector: 'municipality',
      person: 'carl',
    };

    const saved = await world.press(TORA, button(form, 'Gem pladsen', typed));

    expect(saved.text).toContain('Gemt: Carl Mose.');
    expect(saved.text).toContain('kan svare selv i Teams');
    const [seat] = await world.core.seats.list(world.forum);
    expect(seat).toMatchObject({ name: 'Carl Mose', sector: 'municipality', person: 'carl' });
    expect(await world.core.audit.of(world.forum, 'seat.carl-mose')).toMatchObject([
      { act: 'seat-saved', by: { id: 'tora' } },
    ]);
  });

  it('opens a seat with whoever bears its name chosen', async () => {
    await world.core.seats.save(seatOf('Carl Mose', { forum: world.forum }));
    const list = await world.say(TORA, 'seats');

    const form = await world.press(TORA, button(list, 'Open the seat', { which: 'carl-mose' }));

    const holder = ofType(form.card, 'Input.ChoiceSet').find(({ id }) => id === 'person');
    expect(holder).toMatchObject({ value: 'carl' });
  });

  it('keeps what was typed and says what is wrong', async () => {
    await world.core.seats.save(seatOf('Carl Mose', { forum: world.forum, person: personId('carl') }));
    const list = await world.say(TORA, 'pladser');
    const form = await world.press(TORA, button(list, 'Åbn pladsen', { which: '+' }));

    const again = await world.press(
      TORA,
      button(form, 'Gem pladsen', { name: 'Carl  Mose', jobTitle: 'Chef', person: 'stranger' }),
    );

    expect(again.text).toContain('Der er allerede en plads med det navn.');
    expect(again.text).toContain('Jeg kender ikke den person.');
    expect(ofType(again.card, 'Input.Text').map(({ value }) => value)).toContain('Chef');
    expect(await world.core.seats.list(world.forum)).toHaveLength(1);
  });

  it('holds a seat from a day to a day', async () => {
    const list = await world.say(TORA, 'pladser');
    const form = await world.press(TORA, button(list, 'Åbn pladsen', { which: '+' }));
    const typed = { name: 'Carl Mose', firstDay: '2026-04-01', lastDay: '2026-03-01' };

    const wrong = await world.press(TORA, button(form, 'Gem pladsen', typed));
    const saved = await world.press(TORA, button(wrong, 'Gem pladsen', { ...typed, lastDay: '2029-12-31' }));

    expect(wrong.text).toContain('Den sidste dag ligger før den første.');
    expect(saved.text).toContain('fra 1. april 2026 · til og med 31. december 2029');
    expect(await world.core.seats.list(world.forum)).toMatchObject([
      { from: '2026-04-01', to: '2029-12-31' },
    ]);
  });

  it.each([
    ['refused to two for the same days', '2026-03-01', 'Der er allerede en plads med det navn.'],
    ['given on after the term', '2026-07-01', 'Gemt: Carl Mose.'],
  ])('of one name are %s', async (_what, firstDay, told) => {
    const carl = seatOf('Carl Mose', { forum: world.forum, to: '2026-06-30' });
    await world.core.seats.save(carl);
    const form = await world.press(
      TORA,
      button(await world.say(TORA, 'pladser'), 'Åbn pladsen', { which: '+' }),
    );

    const saved = await world.press(TORA, button(form, 'Gem pladsen', { name: 'Carl Mose', firstDay }));

    expect(saved.text).toContain(told);
  });

  it('hides and shows names', async () => {
    const list = await world.say(TORA, 'pladser');

    const hidden = await world.press(TORA, button(list, 'Skjul navne på svarkortet'));

    expect(hidden.text).toContain('viser kun antal');
    expect(await world.core.attendanceSettings.of(world.forum)).toMatchObject({ showNames: false });
  });

  it('are not for members', async () => {
    const answered = await world.say(CARL, 'pladser');
    const forged = await world.press(CARL, {
      verb: 'seat-save',
      language: 'da',
      forum: world.forum,
      seat: null,
      name: 'Carl Mose',
      person: 'carl',
    });

    expect(answered.text).toContain('kun sekretariatet');
    expect(forged.text).toContain('kun sekretariatet');
    expect(await world.core.seats.list(world.forum)).toEqual([]);
  });

  it.each([
    ['a seat', { verb: 'seat-save', seat: null, name: 'Carl Mose' }],
    ['seats from minutes', { verb: 'seats-adopt' }],
    ['whether names are shown', { verb: 'seats-names', shown: false }],
    ['the deadline', { verb: 'seats-asking-save', answerDays: '3', remindBefore: '1' }],
  ])('keep nothing of a press in a channel: %s', async (_what, given) => {
    const press = { language: 'da', forum: world.forum, ...given };
    await ingestMinutes(world.core, { file: rawFile('referat.txt', MINUTES), forumName: null });
    const before = await world.core.attendanceSettings.of(world.forum);

    const refused = await world.press(TORA, press, { channel: true });

    expect(refused.text).toContain('personlig chat');
    expect(await world.core.seats.list(world.forum)).toEqual([]);
    expect(await world.core.attendanceSettings.of(world.forum)).toEqual(before);
  });

  it('are not shown in front of everybody', async () => {
    const [reply] = await world.client.say('', {
      ...inChannel('<at>Referatbot</at> pladser'),
      from: { id: '29:tora', name: 'Tora Vang', aadObjectId: 'tora' },
    });

    expect(reply?.activity.text).toContain('personlig chat');
  });
});
