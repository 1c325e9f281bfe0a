import type { ForumId } from '../../../src/domain/shared/ids';
import type { Meeting } from '../../../src/domain/meetings/meeting';
import { ingestMinutes } from '../../../src/flows/ingest-minutes';
import { plannedMeeting, rsvpOf, seatOf, sendsInstead } from '../../support/attendance';
import { TORA, CARL, TORA_AND_CARL } from '../../support/attendance-people';
import { button, openAttendanceWorld, type AttendanceWorld } from '../../support/attendance-world';
import { ofType } from '../../support/card-parts';

const MINUTES = `REFERAT Fjordklyngen d. 05-03-2026

Deltagere: Rasmus Skov, Ida Krogh
Afbud: Birte Winge, Carl Mose

Punkt 1: Status

Beslutning

Taget til efterretning.
`;

describe('the secretariat', () => {
  let world: AttendanceWorld;
  let forum: ForumId;
  let meeting: Meeting;

  beforeEach(async () => {
    world = await openAttendanceWorld(TORA_AND_CARL);
    forum = world.forum;
    meeting = plannedMeeting({ forum });
    await world.core.meetings.save(meeting);
    const birte = seatOf('Birte Winge', { forum, organisation: 'Psykiatrien', sector: 'psychiatry' });
    const carl = seatOf('Carl Mose', { forum, organisation: '=Havby', sector: 'municipality' });
    const rasmus = seatOf('Rasmus Skov', { forum, sector: 'region' });
    for (const seat of [birte, carl, rasmus]) await world.core.seats.save(seat);
    for (const rsvp of [
      rsvpOf(birte, { kind: 'absent' }, { at: '2026-02-02T07:00:00.000Z' }),
      rsvpOf(rasmus, sendsInstead('Kirsten Lind'), { at: '2026-01-20T09:00:00.000Z' }),
    ])
      await world.core.rsvps.update({ forum, meeting: meeting.id, seat: rsvp.seat }, () => rsvp);
  });
  afterEach(() => world.close());

  const tally = async () => world.press(TORA, { verb: 'tally-show', language: 'da', meeting: meeting.id });

  it('sees who comes, who is missing, and what is new', async () => {
    const { text } = await tally();

    expect(text).toContain('2 af 3 har svaret.');
    expect(text).toContain('Psykiatrien er ikke repræsenteret (Birte Winge har meldt afbud).');
    expect(text).toContain('Mangler svar (1): Carl Mose');
    expect(text).toContain('Sender stedfortræder (1): Rasmus Skov (Kirsten Lind kommer i stedet)');
    expect(text).toContain(
      'Psykiatrien: 0 af 1 kommer, kommer ikke: Birte Winge\n=Havby: 0 af 1 kommer, 1 uafklaret',
    );
    expect(text).toContain('Regionen: 1 af 1 kommer\n');
    expect(text).toContain('Svar siden i går\nBirte Winge: afbud');
  });

  it('sees from what somebody has changed their answer', async () => {
    const about = {
      verb: 'behalf-save',
      language: 'da',
      meeting: meeting.id,
      revision: 0,
      seat: 'carl-mose',
    };
    await world.press(TORA, { ...about, reply: 'present' });

    const changed = await world.press(TORA, { ...about, reply: 'absent' });

    expect(changed.text).toContain('Carl Mose: afbud · før: deltager · svaret af Tora Vang');
  });

  it('has the names with »deltagere«, where a member is asked for the own answer', async () => {
    const names = await world.say(TORA, 'deltagere');
    const asked = await world.say(CARL, 'deltagere');
    const inCompany = await world.say(TORA, 'deltagere', { channel: true });

    expect(names.text).toContain('Mangler svar (1): Carl Mose');
    expect(asked.text).toContain('Kommer du til mødet i Fjordklyngen?');
    expect(inCompany.text).not.toContain('Mangler svar (1)');
  });

  it('answers for somebody, and it is kept who did', async () => {
    const form = await world.press(TORA, button(await tally(), 'Svar på vegne af'));
    const nobody = await world.press(TORA, button(form, 'Gem svaret', { reply: 'absent' }));
    const saved = await world.press(TORA, button(form, 'Gem svaret', { seat: 'carl-mose', reply: 'online' }));

    expect(nobody.text).toContain('Vælg, hvem svaret gælder.');
    expect(saved.text).toContain('Svaret for Carl Mose er gemt.');
    expect(saved.text).toContain('svaret af Tora Vang');
    expect(await world.core.audit.of(forum, `${meeting.id} carl-mose`)).toMatchObject([
      { act: 'answered-on-behalf', by: { id: 'tora' }, choice: 'online' },
    ]);
  });

  it('gets the list as text that spreadsheets take in and do not run', async () => {
    const list = await world.press(TORA, button(await tally(), 'Hent liste'));

    expect(list.text).toContain(
      'Navn;Titel;Organisation;Sektor;Svar;Stedfortræder;Stedfortræderens organisation;Stedfortræderen har sagt;Svaret den;Efter fristen',
    );
    expect(list.text).toContain("Carl Mose;;'=Havby;Kommune;Mangler svar;;;;;");
  });

  it('alone sees and answers for others', async () => {
    const about = { language: 'da', meeting: meeting.id };

    const seen = await world.press(CARL, { verb: 'tally-show', ...about });
    const answered = await world.press(CARL, {
      verb: 'behalf-save',
      ...about,
      revision: 0,
      seat: 'birte-winge',
      reply: 'present',
    });
    const inChannel = await world.press(TORA, { verb: 'tally-show', ...about }, { channel: true });

    expect(seen.text).toContain('kun sekretariatet');
    expect(answered.text).toContain('kun sekretariatet');
    expect(inChannel.text).toContain('personlig chat');
  });

  describe('registering who was there', () => {
    beforeEach(() => {
      world.setClock('2026-03-05T12:00:00.000Z');
    });

    const attendance = () =>
      world.press(TORA, { verb: 'attendance-show', language: 'da', meeting: meeting.id });

    it('begins with the answers, and ends with the sentence', async () => {
      const proposed = await attendance();
      const form = await world.press(TORA, button(proposed, 'Registrér fremmøde'));
      const saved = await world.press(
        TORA,
        button(form, 'Gem fremmødet', { p0: 'absent', p1: 'met', p2: '=' }),
      );

      expect(proposed.text).toContain('Foreslået ud fra svarene.');
      expect(ofType(form.card, 'Input.ChoiceSet').map(({ value }) => value)).toEqual(['absent', 'open', '=']);
      expect(saved.text).toContain(
        'Der var afbud fra Birte Winge. Kirsten Lind deltog i stedet for Rasmus Skov.',
      );
      expect(saved.text).toContain('Carl Mose, =Havby: mødt');
    });

    it('takes what one choice cannot say, and people who are not on the list', async () => {
      const shown = await attendance();
      const form = await world.press(TORA, button(shown, 'Ret en person', { who: 'seat carl-mose' }));
      const partly = await world.press(
        TORA,
        button(form, 'Gem personen', { status: 'partial', items: '1-4', awayFrom: '2 og 3' }),
      );
      const guest = await world.press(TORA, button(partly, 'Ret en person', { who: '+' }));
      const nameless = await world.press(TORA, button(guest, 'Gem personen', { status: 'met' }));
      const added = await world.press(
        TORA,
        button(guest, 'Gem personen', { name: 'Jytte Overby', status: 'met' }),
      );

      expect(partly.text).toContain('Carl Mose deltog i punkt 1-4.');
      expect(partly.text).toContain('Carl Mose deltog ikke i punkt 2 og 3.');
      expect(nameless.text).toContain('Skriv et navn.');
      expect(added.text).toContain('Jytte Overby: mødt');
      expect((await world.core.attendance.get(forum, meeting.id))?.entries).toHaveLength(4);
    });

    it('says where the minutes say otherwise', async () => {
      const form = await world.press(TORA, button(await attendance(), 'Registrér fremmøde'));
      await world.press(TORA, button(form, 'Gem fremmødet', { p0: 'absent', p1: 'met', p2: 'met' }));
      await ingestMinutes(world.core, {
        file: { name: 'moede.txt', bytes: Buffer.from(MINUTES) },
        forumName: null,
      });

      const { text } = await attendance();

      expect(text).toContain('Det stemmer ikke med referatet');
      expect(text).toContain('Carl Mose er registreret som mødt, men referatet siger afbud.');
      expect(text).not.toContain('Birte Winge er registreret');
    });

    it('waits for the day of the meeting, and is not for members', async () => {
      const about = { verb: 'registration-open', language: 'da', meeting: meeting.id, page: 0 };

      const member = await world.press(CARL, about);
      world.setClock('2026-03-04T12:00:00.000Z');
      const early = await world.press(TORA, about);

      expect(member.text).toContain('kun sekretariatet');
      expect(early.text).toContain('ikke holdt endnu');
    });
  });
});
