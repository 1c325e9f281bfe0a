import { applyCorrections, NO_CORRECTIONS } from '../../domain/minutes/corrections';
import { similarity } from '../../domain/minutes/similarity';
import type { IsoDate } from '../../domain/shared/dates';
import { minutesId, type MinutesId } from '../../domain/shared/ids';
import type { MinutesDraft } from '../stored-minutes';
import type { MinutesHead } from './minutes-documents';
import { minutesIdOf } from './minutes-identity';

/** Corrected minutes share far more, those of two meetings of one forum far less. */
const LEAST_ALIKE = 0.4;

/** What the forum of the draft has. */
export interface KnownMinutes {
  head(id: MinutesId): Promise<MinutesHead | null>;
  named(source: string): Promise<readonly MinutesHead[]>;
  onDay(date: IsoDate): Promise<readonly MinutesHead[]>;
  text(head: MinutesHead): Promise<string>;
}

export interface Identity {
  readonly id: MinutesId;
  /** Other minutes have the same file name, and neither text nor date tells that these belong to them. */
  readonly sameNameAs: MinutesId | null;
}

/**
 * Whose newer version a draft is. Dated minutes are those of their meeting; where the text lacks the date or a person
 * settled another one, the text has to be alike.
 */
export async function identify(draft: MinutesDraft, known: KnownMinutes): Promise<Identity> {
  const settled = applyCorrections(draft.minutes, draft.corrections ?? NO_CORRECTIONS);
  const id = minutesIdOf({ ...draft, minutes: settled });
  if (settled.date !== null && (await known.head(id)) !== null) return { id, sameNameAs: null };
  for (const head of await candidates(draft, { id, date: settled.date }, known)) {
    if (similarity(draft.text, await known.text(head)) >= LEAST_ALIKE)
      return { id: head.id, sameNameAs: null };
  }
  return settled.date === null ? besides(id, known) : { id, sameNameAs: null };
}

async function candidates(
  { source }: MinutesDraft,
  { id, date }: { readonly id: MinutesId; readonly date: IsoDate | null },
  known: KnownMinutes,
): Promise<readonly MinutesHead[]> {
  const same = await known.head(id);
  const named = (await known.named(source)).filter((head) => head.heldAt === null || wasSettled(head));
  const sameDay = date === null ? [] : (await known.onDay(date)).filter(wasSettled);
  const found = [...(same ? [same] : []), ...named, ...sameDay];
  return found.filter((head, at) => found.findIndex((other) => other.id === head.id) === at);
}

function wasSettled({ corrections }: MinutesHead): boolean {
  return corrections.date !== null;
}

/** The first name that is free. */
async function besides(id: MinutesId, known: KnownMinutes): Promise<Identity> {
  if ((await known.head(id)) === null) return { id, sameNameAs: null };
  for (let number = 2; ; number++) {
    const next = minutesId(`${id}.${String(number)}`);
    if ((await known.head(next)) === null) return { id: next, sameNameAs: id };
  }
}
