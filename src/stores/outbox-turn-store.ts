import { z } from 'zod';
import type { Instant } from '../domain/shared/dates';
import type { DocumentStore } from '../ports/document-store';
import { Collection } from './collection';
import type { DocumentType } from './document-type';

/** Whose turn it is to send, and for how long. */
export interface OutboxTurn {
  readonly holder: string;
  readonly until: Instant;
}

const TURN: DocumentType<OutboxTurn> = {
  name: 'outbox-turn',
  upgrades: [],
  schema: z.object({ holder: z.string().min(1), until: z.string() }),
};

const PLACE = { partition: 'outbox-turn', id: 'turn' };

/**
 * Of several instances one sends at a time, because only a sender that sees all of them can keep to Teams' limits. It is
 * a courtesy, not a lock: what keeps a notification from being sent twice is the claim on itself.
 */
export class OutboxTurnStore {
  private readonly turns: Collection<OutboxTurn>;

  constructor(store: DocumentStore) {
    this.turns = new Collection(store, TURN, 'notifications');
  }

  /** The turn as it is now: the wanted one, unless somebody else's lasts beyond `now`. */
  async take(wanted: OutboxTurn, now: Instant): Promise<OutboxTurn> {
    const turn = await this.turns.update(PLACE, (known) => (isTaken(known, wanted, now) ? null : wanted));
    return turn ?? wanted;
  }

  /** Gives it back before its time, so that nobody has to wait for it. */
  async release(holder: string, now: Instant): Promise<void> {
    await this.turns.update(PLACE, (known) =>
      known?.holder === holder && known.until > now ? { holder, until: now } : null,
    );
  }
}

function isTaken(known: OutboxTurn | null, wanted: OutboxTurn, now: Instant): boolean {
  return known !== null && known.holder !== wanted.holder && known.until > now;
}
