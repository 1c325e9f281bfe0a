import { composeInquiry } from '../../src/flows/inquiries/compose-inquiry';
import { render } from '../../src/cards/render';
import { personId } from '../../src/domain/shared/ids';
import { CHANNEL, openTwoForums, sends, VISITORS, type TwoForums, type Visitor } from '../support/two-forums';

const QUESTION = 'Hvornår åbner det nye badehus?';
const PASS_ON = { verb: 'inquiry-form', language: 'da', question: QUESTION, near: [] };

describe('asking the secretariat', () => {
  let world: TwoForums;

  beforeEach(async () => {
    world = await openTwoForums();
  });
  afterEach(() => world.close());

  /** From the answer that is none to the question on its way. */
  async function pass(who: Visitor = 'bather', addition = ''): Promise<{ card: unknown; text: string }> {
    const form = await world.press(who, PASS_ON);
    return world.press(who, { ...sends(form.card, 'Send spørgsmålet'), forum: world.bathing, addition });
  }
  const waiting = () => world.core.inquiries.of(world.bathing, 'open');
  const toAnswer = async (): Promise<object> => {
    const list = await world.say('secretary', 'spørgsmål');
    const open = await world.press('secretary', sends(list.card, 'Svar på 1'));
    return sends(open.card, 'Send svaret');
  };
  /** What is in the outbox, as its receivers would read it now. */
  async function messages(): Promise<readonly { to: string; text: string | null }[]> {
    const due = await world.core.outbox.due('2030-01-01T00:00:00.000Z', 100);
    const said = due.map(async ({ value }) => {
      const { content, receiver } = value;
      const message = content.kind === 'questions' ? await composeInquiry(world.core, value, content) : null;
      const to = receiver.kind === 'person' ? receiver.person : receiver.conversation;
      return { to, text: message && render({ message, language: 'da' }).text };
    });
    return Promise.all(said);
  }

  it('is offered where the minutes do not answer', async () => {
    const { card } = await world.say('bather', QUESTION);

    expect(sends(card, 'Spørg sekretariatet')).toMatchObject({ verb: 'inquiry-form', question: QUESTION });
  });

  it('is not offered to who belongs to no forum, and does not work for them', async () => {
    const { card } = await world.say('stranger', QUESTION);
    expect(() => sends(card, 'Spørg sekretariatet')).toThrow();

    for (const who of ['stranger', 'removed', 'sailor'] as const)
      await world.press(who, { ...PASS_ON, verb: 'inquiry-send', forum: world.bathing });

    expect(await waiting()).toEqual([]);
  });

  it('lets who belongs to several forums choose, and offers no others', async () => {
    const { text, card } = await world.press('both', PASS_ON);
    const one = await world.press('bather', PASS_ON);

    expect(JSON.stringify(card)).toMatch(/Badeudvalget.*Sejludvalget/);
    expect(text).toContain(QUESTION);
    expect(JSON.stringify(one.card)).not.toContain('Sejludvalget');
  });

  it('tells the secretariat and nobody else, once', async () => {
    const sent = await pass('bather', 'Gælder det også saunaen?');
    await pass('bather');

    expect(sent.text).toContain('Sekretariatet for Badeudvalget får besked.');
    expect(await messages()).toEqual([
      { to: 'secretary', text: expect.stringContaining('Tilføjelse: Gælder det også saunaen?') as string },
    ]);
    expect(await waiting()).toHaveLength(1);
  });

  it('goes back to who asked, and to the audit, when it is answered', async () => {
    await pass();
    const answered = await world.press('secretary', { ...(await toAnswer()), text: 'Det åbner 1. maj.' });

    expect(answered.text).toContain('Det åbner 1. maj.');
    expect((await messages()).filter(({ text }) => text !== null)).toEqual([
      { to: 'bather', text: expect.stringContaining('Det åbner 1. maj.') as string },
    ]);
    const [stored] = await world.core.inquiries.of(world.bathing, 'answered');
    expect(await world.core.audit.of(world.bathing, `inquiry.${stored?.id ?? ''}`)).toMatchObject([
      { act: 'question-answered', by: { id: 'secretary' } },
    ]);
  });

  it('keeps the first answer, whoever answers again', async () => {
    await pass();
    const form = await toAnswer();
    await world.press('secretary', { ...form, text: 'Det åbner 1. maj.' });
    const second = await world.press('secretary', { ...form, text: 'Det åbner aldrig.' });

    expect(second.text).toContain('Det åbner 1. maj.');
    expect(second.text).not.toContain('aldrig');
    expect((await messages()).filter(({ to }) => to === 'bather')).toHaveLength(1);
  });

  it('asks again where nothing was written', async () => {
    await pass();
    const { text } = await world.press('secretary', { ...(await toAnswer()), text: '  ' });

    expect(text).toContain('Skriv et svar.');
    expect(await waiting()).toHaveLength(1);
  });

  it.each(VISITORS.filter((who) => who !== 'secretary'))(
    'is neither listed for nor answered by %s',
    async (who) => {
      await pass();
      const form = await toAnswer();

      const list = await world.say(who, 'spørgsmål');
      const opened = await world.press(who, { ...form, verb: 'inquiry-open' });
      const answered = await world.press(who, { ...form, text: 'Nej.' });

      expect(list.text).not.toContain('badehus');
      expect(opened.text).not.toContain('badehus');
      expect(answered.text).toContain('her ikke længere');
      expect(await waiting()).toHaveLength(1);
    },
  );

  it('is not shown in a channel', async () => {
    await pass();
    const { text } = await world.say('secretary', 'spørgsmål', 'channel');

    expect(text).toContain('kun i en chat med mig alene');
    expect(text).not.toContain('badehus');
  });

  it('is found again by members who ask nearly the same, with date and name, and not as minutes', async () => {
    await pass();
    await world.press('secretary', { ...(await toAnswer()), text: 'Det åbner 1. maj.' });
    const told: Visitor[] = [];
    for (const who of VISITORS) {
      const { text } = await world.say(who, 'hvornår åbner vores nye badehus');
      if (text.includes('Det åbner 1. maj.')) told.push(who);
    }
    const { text, card } = await world.say('both', QUESTION);

    expect(told).toEqual(['both', 'bather', 'guest', 'secretary']);
    expect(text).toContain('Sekretariatet har svaret 2. marts 2026 (secretary Holm), ikke referatet:');
    expect(() => sends(card, 'Spørg sekretariatet')).toThrow();
  });

  it('is told in a channel only where that is connected to its forum', async () => {
    await pass();
    await world.press('secretary', { ...(await toAnswer()), text: 'Det åbner 1. maj.' });
    const connect = (forum: typeof world.bathing): Promise<void> =>
      world.core.connections.save({
        forum,
        conversation: CHANNEL,
        state: 'connected',
        since: '2026-01-01T00:00:00.000Z',
      });

    await connect(world.sailing);
    const elsewhere = await world.say('both', QUESTION, 'channel');
    await connect(world.bathing);
    const there = await world.say('both', QUESTION, 'channel');

    expect(elsewhere.text).not.toContain('1. maj');
    expect(there.text).toContain('Det åbner 1. maj.');
  });

  it('goes to nobody who has left the forum meanwhile', async () => {
    await pass();
    await world.press('secretary', { ...(await toAnswer()), text: 'Det åbner 1. maj.' });
    await world.core.forums.removeMember(world.bathing, personId('bather'));

    expect((await messages()).filter(({ text }) => text !== null)).toEqual([]);
  });

  it('can be taken back by who asked, and by nobody else, until it is answered', async () => {
    const sent = await pass();
    const back = sends(sent.card, 'Træk spørgsmålet tilbage');
    const form = await toAnswer();

    const foreign = await world.press('both', back);
    const withdrawn = await world.press('bather', back);
    const late = await world.press('secretary', { ...form, text: 'Det åbner 1. maj.' });

    expect(foreign.text).toContain('her ikke længere');
    expect(withdrawn.text).toContain('Spørgsmålet er trukket tilbage');
    expect(late.text).toContain('Spørgsmålet er trukket tilbage');
    expect(await messages()).toEqual([]);
  });

  it('can be asked once more after that', async () => {
    const sent = await pass();
    await world.press('bather', sends(sent.card, 'Træk spørgsmålet tilbage'));
    world.setClock('2026-03-03T09:00:00.000Z');
    await pass();

    expect(await waiting()).toMatchObject([{ at: '2026-03-03T09:00:00.000Z' }]);
    expect(await messages()).toHaveLength(1);
  });

  it('can be answered with an item of the minutes', async () => {
    const [minutes] = (await world.core.minutes.list(world.bathing, { limit: 1 })).entries;
    const near = [{ forum: world.bathing, minutes: minutes?.id ?? '', item: 1 }];
    const form = await world.press('bather', { ...PASS_ON, near });
    await world.press('bather', sends(form.card, 'Send spørgsmålet'));
    const answered = await world.press('secretary', {
      ...(await toAnswer()),
      text: 'Se punktet.',
      item: '0',
    });

    expect(JSON.stringify(answered.card)).toContain('"title":"Vis punkt 1"');
  });
});
