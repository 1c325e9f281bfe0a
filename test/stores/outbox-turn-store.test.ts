import { OutboxTurnStore } from '../../src/stores/outbox-turn-store';
import { DRIVERS } from './outbox-drivers';
import type { StoreUnderTest } from './store-under-test';

const NINE = '2026-03-03T09:00:00.000Z';
const TEN = '2026-03-03T10:00:00.000Z';
const ELEVEN = '2026-03-03T11:00:00.000Z';

describe.each(DRIVERS)('OutboxTurnStore on %s', (_, start) => {
  let under: StoreUnderTest;
  let turns: OutboxTurnStore;

  beforeEach(async () => {
    under = await start();
    turns = new OutboxTurnStore(under.store);
  });
  afterEach(() => under.stop());

  it('gives the turn to one of two that want it', async () => {
    const taken = await Promise.all(['one', 'two'].map((holder) => turns.take({ holder, until: TEN }, NINE)));

    expect(new Set(taken.map(({ holder }) => holder)).size).toBe(1);
  });

  it('says until when somebody else has it', async () => {
    await turns.take({ holder: 'one', until: TEN }, NINE);

    expect(await turns.take({ holder: 'two', until: ELEVEN }, NINE)).toEqual({ holder: 'one', until: TEN });
  });

  it('is kept by taking it again', async () => {
    await turns.take({ holder: 'one', until: TEN }, NINE);

    expect(await turns.take({ holder: 'one', until: ELEVEN }, NINE)).toEqual({
      holder: 'one',
      until: ELEVEN,
    });
  });

  it('is free when it has run out or was given back', async () => {
    await turns.take({ holder: 'one', until: TEN }, NINE);
    expect((await turns.take({ holder: 'two', until: ELEVEN }, TEN)).holder).toBe('two');

    await turns.release('two', TEN);

    expect((await turns.take({ holder: 'one', until: ELEVEN }, TEN)).holder).toBe('one');
  });

  it('is not given back by somebody who has lost it', async () => {
    await turns.take({ holder: 'one', until: TEN }, NINE);
    await turns.take({ holder: 'two', until: ELEVEN }, TEN);

    await turns.release('one', TEN);

    expect((await turns.take({ holder: 'three', until: ELEVEN }, TEN)).holder).toBe('two');
  });
});
