import { newInquiry } from '../../../src/domain/inquiries/inquiry';
import { meetingId, personId, type ForumId } from '../../../src/domain/shared/ids';
import { plannedMeeting, rsvpOf, seatOf } from '../../support/attendance';
import { BIRTE, CARL, IDA, memberAs } from '../../support/attendance-people';
import { button, openAttendanceWorld, type AttendanceWorld } from '../../support/attendance-world';

describe('own data', () => {
  let world: AttendanceWorld;
  let forum: ForumId;

  beforeEach(async () => {
    world = await openAttendanceWorld([memberAs('member', CARL)]);
    forum = world.forum;
    await world.core.meetings.save(plannedMeeting({ forum }));
    for (const [name, person] of [
      ['Carl Mose', 'carl'],
      ['Ida Krogh', 'ida'],
    ] as const) {
      const seat = seatOf(name, { forum, person: personId(person) });
      await world.core.seats.save(seat);
      await world.core.rsvps.update({ forum, meeting: plannedMeeting().id, seat: seat.id }, () =>
        rsvpOf(seat, { kind: 'absent' }),
      );
    }
  });
  afterEach(() => world.close());

  it('shows a person their own answers, and nobody else’s', async () => {
    const { text } = await world.say(CARL, 'mine data');

    expect(text).toContain('Carl Mose, Fjordklyngen\n5. marts 2026: Afbud');
    expect(text).not.toContain('Ida Krogh');
  });

  it('is shown to those who have left the committee, too', async () => {
    expect((await world.say(IDA, 'my data')).text).toContain('Ida Krogh in Fjordklyngen');
  });

  it('stays theirs when somebody else is given the seat, and is not the other’s', async () => {
    await world.core.seats.update(
      seatOf('Carl Mose', { forum }),
      (known) => known && { ...known, person: personId('birte') },
    );

    const theirs = await world.say(CARL, 'mine data');
    const others = await world.say(BIRTE, 'mine data');
    const asked = await world.press(CARL, button(theirs, 'Slet mine data'));
    await world.press(CARL, button(asked, 'Ja, slet dem'));

    expect(theirs.text).toContain('Carl Mose, Fjordklyngen\n5. marts 2026: Afbud');
    expect(others.text).not.toContain('Afbud');
    const left = await world.core.rsvps.ofMeeting(forum, plannedMeeting().id);
    expect(left.map(({ seat }) => seat)).toEqual(['ida-krogh']);
  });

  it('is given as text that programs read', async () => {
    const text = await world.press(CARL, button(await world.say(CARL, 'mine data'), 'Vis som tekst'));

    const json = text.text.slice(text.text.indexOf('{'));
    expect(JSON.parse(json)).toMatchObject({
      seats: [{ answers: [{ answer: 'absent' }] }],
    });
  });

  it('is deleted after asking, and the others’ stays', async () => {
    const asked = await world.press(CARL, button(await world.say(CARL, 'mine data'), 'Slet mine data'));
    const deleted = await world.press(CARL, button(asked, 'Ja, slet dem'));

    expect(asked.text).toContain('1 oplysning slettes for altid');
    expect(deleted.text).toContain('1 oplysning er slettet.');
    const left = await world.core.rsvps.ofMeeting(forum, plannedMeeting().id);
    expect(left.map(({ seat }) => seat)).toEqual(['ida-krogh']);
    expect(await world.core.audit.of(forum, 'seat.carl-mose')).toMatchObject([{ act: 'answers-deleted' }]);
  });

  it('holds questions to the secretariat and the time online, which go with the rest', async () => {
    const asked = {
      forum,
      at: '2026-02-01T08:00:00.000Z',
      language: 'da',
      addition: null,
      near: [],
    } as const;
    for (const [id, question] of [
      ['carl', 'Hvem leder gruppen?'],
      ['ida', 'Hvor mødes vi?'],
    ] as const) {
      const inquiry = newInquiry({ ...asked, by: { id: personId(id), name: id }, question });
      await world.core.inquiries.update(inquiry, () => inquiry);
    }
    const { id: meeting } = plannedMeeting();
    const join = { forum, meeting, person: personId('carl'), date: '2026-03-05', leftAt: null };
    await world.core.joins.update(join, () => ({ ...join, joinedAt: '2026-03-05T09:02:00.000Z' }));

    const shown = await world.say(CARL, 'mine data');
    const text = await world.press(CARL, button(shown, 'Vis som tekst'));
    const deleted = await world.press(
      CARL,
      button(await world.press(CARL, button(shown, 'Slet mine data')), 'Ja, slet dem'),
    );

    expect(shown.text).toContain('Du har spurgt Fjordklyngen: »Hvem leder gruppen?« (venter på svar)');
    expect(shown.text).toContain('med til 1 onlinemøde');
    expect(shown.text).not.toContain('Hvor mødes vi');
    expect(text.text).toContain('"joinedAt":"2026-03-05T09:02:00.000Z"');
    expect(text.text).toContain('"question":"Hvem leder gruppen?"');
    expect(deleted.text).toContain('3 oplysninger er slettet.');
    expect(await world.core.inquiries.ofPerson(forum, personId('carl'))).toEqual([]);
    expect(await world.core.inquiries.ofPerson(forum, personId('ida'))).toHaveLength(1);
    expect(await world.core.joins.ofMeeting(forum, meeting)).toEqual([]);
  });

  describe('where others have named the person as their substitute', () => {
    const carlIn = { name: 'Carl Mose', organisation: null, person: personId('carl') };

    beforeEach(async () => {
      const birte = seatOf('Birte Winge', { forum, person: personId('birte'), substitute: carlIn });
      await world.core.seats.save(birte);
      for (const [month, consent] of [
        ['01', 'declined'],
        ['04', 'accepted'],
      ] as const) {
        const meeting = plannedMeeting({
          forum,
          id: meetingId(`fjordklyngen.2026-${month}-10`),
          date: `2026-${month}-10`,
        });
        await world.core.meetings.save(meeting);
        const given = rsvpOf(
          birte,
          { kind: 'substitute', standIn: carlIn, consent },
          { meeting: meeting.id },
        );
        await world.core.rsvps.update({ forum, meeting: meeting.id, seat: birte.id }, () => given);
      }
    });

    it('shows for whom, when, and what they said to it, the newest first', async () => {
      const { text } = await world.say(CARL, 'mine data');

      expect(text).toContain(
        [
          'Andre har angivet dig som stedfortræder',
          'Det hører til deres pladser og svar og bliver stående, når du sletter dine data.',
          'Fast stedfortræder for Birte Winge, Fjordklyngen',
          '10. april 2026: for Birte Winge, Fjordklyngen (du har sagt ja)',
          '10. januar 2026: for Birte Winge, Fjordklyngen (du har sagt, at du ikke kan komme)',
        ].join('\n'),
      );
    });

    it('is shown to nobody else', async () => {
      expect((await world.say(IDA, 'mine data')).text).not.toContain('stedfortræder');
    });

    it('does not give the name of who holds the seat by now to what another said', async () => {
      await world.core.seats.update(
        { forum, id: seatOf('Birte Winge').id },
        (known) => known && { ...known, name: 'Ny Holm', person: personId('ny'), substitute: null },
      );

      const { text } = await world.say(CARL, 'mine data');

      expect(text).toContain('10. april 2026: for en, der havde pladsen før, Fjordklyngen (du har sagt ja)');
      expect(text).not.toContain('Ny Holm');
    });

    it('tells nobody that they are the substitute of themselves, once they hold the seat', async () => {
      await world.core.seats.update(
        { forum, id: seatOf('Birte Winge').id },
        (known) => known && { ...known, name: 'Carl Mose', person: personId('carl') },
      );

      expect((await world.say(CARL, 'mine data')).text).not.toContain('Fast stedfortræder');
    });

    it('is in the text that programs read', async () => {
      const { text } = await world.press(CARL, button(await world.say(CARL, 'mine data'), 'Vis som tekst'));

      const { substituteFor } = JSON.parse(text.slice(text.indexOf('{'))) as { substituteFor: unknown };
      const whom = { forum: 'Fjordklyngen', holder: 'Birte Winge' };
      expect(substituteFor).toEqual([
        { ...whom, standing: true, meeting: null, consent: null },
        { ...whom, standing: false, meeting: '2026-04-10', consent: 'accepted' },
        { ...whom, standing: false, meeting: '2026-01-10', consent: 'declined' },
      ]);
    });

    it('stays when the person deletes their data, and they are told so before', async () => {
      const asked = await world.press(CARL, button(await world.say(CARL, 'mine data'), 'Slet mine data'));
      const deleted = await world.press(CARL, button(asked, 'Ja, slet dem'));

      expect(asked.text).toContain('1 oplysning slettes for altid');
      expect(asked.text).toContain('Andre har angivet dig som stedfortræder. Det hører til deres pladser');
      expect(deleted.text).toContain('10. april 2026: for Birte Winge');
      expect(await world.core.rsvps.ofSubstitute(forum, personId('carl'))).toHaveLength(2);
    });
  });

  it('lets a person not be written to', async () => {
    const muted = await world.press(
      CARL,
      button(await world.say(CARL, 'mine data'), 'Skriv ikke til mig om møder'),
    );

    expect(await world.core.preferences.of({ kind: 'person', person: personId('carl') })).toEqual({
      muted: ['meetings'],
    });
    expect(() => button(muted, 'Skriv til mig om møder')).not.toThrow();
  });

  it.each([
    ['svar', 'answers'],
    ['spørgsmål', 'questions'],
    ['medlemmer', 'members'],
  ])('lets a person not be written to about %s', async (what, kind) => {
    const shown = await world.say(CARL, 'mine data');

    await world.press(CARL, button(shown, `Skriv ikke til mig om ${what}`));

    expect(await world.core.preferences.of({ kind: 'person', person: personId('carl') })).toEqual({
      muted: [kind],
    });
  });

  it('is not shown in front of others', async () => {
    const shown = await world.press(CARL, { verb: 'own-data-show', language: 'da' }, { channel: true });

    expect(shown.text).toContain('personlig chat');
  });

  it('keeps nothing of a press in a channel', async () => {
    const mute = { verb: 'own-data-mute', language: 'da', what: 'meetings', muted: true };

    const refused = await world.press(CARL, mute, { channel: true });

    expect(refused.text).toContain('personlig chat');
    const preferences = await world.core.preferences.of({ kind: 'person', person: personId('carl') });
    expect(preferences.muted).toEqual([]);
  });
});
