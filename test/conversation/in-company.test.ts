import { personId } from '../../src/domain/shared/ids';
import { ofType } from '../support/card-parts';
import { CHANNEL, openTwoForums, sends, type TwoForums, type Visitor } from '../support/two-forums';

const QUESTION = 'Hvad sker der med badebroen?';
const BATHING = 'males grøn';
const SAILING = 'flyttes';
const NOT_HERE = 'Her læser andre med';

describe('what is said where others read along', () => {
  let world: TwoForums;

  beforeEach(async () => {
    world = await openTwoForums();
  });
  afterEach(() => world.close());

  const connect = (): Promise<void> =>
    world.core.connections.save({
      forum: world.bathing,
      conversation: CHANNEL,
      state: 'connected',
      since: '2026-03-01T09:00:00.000Z',
    });

  it.each<[Visitor, boolean, boolean]>([
    ['both', true, true],
    ['bather', true, false],
    ['sailor', false, true],
    ['stranger', false, false],
    ['guest', true, false],
    ['removed', false, false],
  ])('answers %s alone from all of their own forums', async (who, bathing, sailing) => {
    const first = await world.say(who, 'Hvad besluttede Badeudvalget om badebroen?');
    const second = await world.say(who, 'Hvad besluttede Sejludvalget om badebroen?');
    const text = first.text + second.text;

    expect([text.includes(BATHING), text.includes(SAILING)]).toEqual([bathing, sailing]);
  });

  it.each<[Visitor, boolean]>([
    ['both', true],
    ['bather', true],
    ['sailor', false],
    ['stranger', false],
    ['guest', true],
    ['removed', false],
  ])('answers %s in the channel from the forum it is connected to, and no other', async (who, told) => {
    await connect();

    const { text } = await world.say(who, QUESTION, 'channel');

    expect(text.includes(BATHING)).toBe(told);
    expect(text).not.toContain(SAILING);
    expect(text).not.toContain('Sejludvalget');
    expect(text.includes(NOT_HERE)).toBe(!told);
  });

  it.each<Visitor>(['both', 'bather', 'stranger'])(
    'tells %s nothing in a channel that is connected to none, and says where to ask',
    async (who) => {
      const { text } = await world.say(who, QUESTION, 'channel');

      expect(text).toContain(NOT_HERE);
      expect(text).not.toMatch(/males grøn|flyttes|udvalget har/);
    },
  );

  it('stops telling when the channel is disconnected, or the asker is removed', async () => {
    await connect();
    await world.core.forums.removeMember(world.bathing, personId('bather'));
    const removed = await world.say('bather', QUESTION, 'channel');
    await world.core.connections.save({
      forum: world.bathing,
      conversation: CHANNEL,
      state: 'disconnected',
      since: '2026-03-01T10:00:00.000Z',
    });
    const disconnected = await world.say('both', QUESTION, 'channel');

    expect(removed.text).toContain(NOT_HERE);
    expect(disconnected.text).toContain(NOT_HERE);
  });

  it.each(['møder', 'referater', 'udvalg'])('lists with »%s« what belongs to the channel', async (word) => {
    const unconnected = await world.say('both', word, 'channel');
    await connect();
    const { text } = await world.say('both', word, 'channel');

    expect(unconnected.text).toContain(NOT_HERE);
    expect(text).toContain('Badeudvalget');
    expect(text).not.toContain('Sejludvalget');
  });

  it('opens minutes from their list, and none of another forum', async () => {
    await connect();
    const { card } = await world.say('both', 'referater', 'channel');
    const open = sends(card, 'Åbn referatet');
    const [chosen = ''] = ofType(card, 'Input.ChoiceSet').map(({ value }) => String(value));
    const { card: sailing } = await world.say('sailor', 'referater');
    const [hidden = ''] = ofType(sailing, 'Input.ChoiceSet').map(({ value }) => String(value));

    const opened = await world.press('both', { ...open, chosen }, 'channel');
    const refused = await world.press('both', { ...open, chosen: hidden }, 'channel');
    const none = await world.press('both', { ...open, chosen: '' }, 'channel');

    expect(opened.text).toContain('Badeudvalget');
    expect(refused.text).toContain('Jeg kan ikke vise punktet');
    expect(none.text).toContain('Jeg kan ikke vise punktet');
  });

  it('shows no item of another forum, even where a button for it stands', async () => {
    await connect();
    const { card } = await world.say('sailor', QUESTION);
    const press = sends(card, 'Vis punkt 1');

    const alone = await world.press('both', press);
    const inChannel = await world.press('both', press, 'channel');

    expect(alone.text).toContain(SAILING);
    expect(inChannel.text).toContain('Jeg kan ikke vise punktet');
  });

  it('neither shows nor changes versions of minutes of another forum, whatever button stands there', async () => {
    await connect();
    await world.core.forums.addMember(world.sailing, {
      person: personId('both'),
      name: 'both',
      role: 'secretariat',
    });
    const { entries } = await world.core.minutes.list(world.sailing, { limit: 1 });
    const about = { language: 'da', forum: world.sailing, minutes: entries[0]?.id ?? '' };

    const alone = await world.press('both', { verb: 'versions-show', ...about });
    const shown = await world.press('both', { verb: 'versions-show', ...about }, 'channel');
    const chosen = { verb: 'versions-choose', language: 'da', chosen: about.minutes };
    const listed = await world.press('both', chosen, 'channel');
    const withdrawn = await world.press('both', { verb: 'minutes-withdraw', ...about }, 'channel');

    expect(alone.text).toContain('Sejludvalget');
    for (const { text } of [shown, listed, withdrawn]) expect(text).toContain('Jeg kan ikke vise punktet');
    expect((await world.core.minutes.list(world.sailing, { limit: 1 })).entries).toHaveLength(1);
  });

  it('keeps what is uncertain for a chat with the bot alone', async () => {
    await connect();
    const show = { verb: 'review-show', language: 'da', forum: world.bathing, after: null, handled: 0 };
    const answer = {
      verb: 'review-answer',
      language: 'da',
      forum: world.bathing,
      question: 'a'.repeat(24),
      handled: 0,
      choice: 'keep',
    };

    const shown = await world.press('secretary', show, 'channel');
    const answered = await world.press('secretary', answer, 'channel');

    expect(shown.text).toContain('Gennemsyn foregår i vores personlige chat');
    expect(answered.text).toContain('Gennemsyn foregår i vores personlige chat');
  });

  it('asks a question of a button again from what the channel may hear', async () => {
    await connect();
    const asked = { question: QUESTION, context: [] };

    const { text } = await world.press('both', { verb: 'ask', language: 'da', asked }, 'channel');

    expect(text).toContain(BATHING);
    expect(text).not.toContain(SAILING);
  });
});
