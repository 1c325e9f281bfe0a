import type { Activity, Entity, TurnContext } from 'botbuilder';
import { citedText } from '../../cards/parts/cited-text';
import type { Answer } from '../../domain/answers/answer';
import type { AnswerProgress } from '../../domain/answers/answer-progress';
import { answerText } from '../../texts/answers';
import { textsIn } from '../../texts/texts';
import type { IncomingActivity } from './activity-schema';
import type { Delivery } from './delivery';
import { field } from './field';
import { sendWithin } from './send-within';
import { statusOf } from './status-of';
import type { Turn } from './turn';

/** Teams takes one update a second. */
const PAUSE_MS = 1000;
const THROTTLED = 429;
const END_TRIES = 3;
const TEAMS = 'msteams';

type StreamType = 'informative' | 'streaming' | 'final';
interface Update {
  readonly streamType: Exclude<StreamType, 'final'>;
  readonly text: string;
}

/** Teams streams in one-to-one chats only. */
export function mayStream({ channelId }: IncomingActivity, { place }: Turn): boolean {
  return place === 'personal' && channelId === TEAMS;
}

/**
 * One message that grows while it is made: steps first, then what is verified, then all of it. It begins with the first
 * thing to show, keeps to the pace Teams allows, and leaves out what is overtaken meanwhile.
 */
export class AnswerStream {
  private state: 'open' | 'ended' | 'refused' | 'cancelled' = 'open';
  private id: string | null = null;
  private sequence = 0;
  private next: Update | null = null;
  private sending: Promise<void> | null = null;

  constructor(
    private readonly delivery: Delivery,
    private readonly context: TurnContext,
  ) {}

  /** Is something of it shown, or on its way? */
  get isOpen(): boolean {
    return this.state === 'open' && this.sequence > 0;
  }

  show(progress: AnswerProgress): void {
    const update = updateFor(progress);
    if (this.state !== 'open' || update === null) return;
    this.next = update;
    this.sending ??= this.drain();
  }

  /** The id of the whole message; `cancelled` where the person has had enough of it. */
  async end(activity: Partial<Activity>): Promise<{ readonly id: string } | 'cancelled' | 'not-streamed'> {
    this.next = null;
    await this.sending;
    if (this.isOpen && this.id !== null) await this.sendEnd(activity, this.id);
    if (this.state === 'ended' && this.id !== null) return { id: this.id };
    return this.state === 'cancelled' ? 'cancelled' : 'not-streamed';
  }

  private async sendEnd(activity: Partial<Activity>, streamId: string): Promise<void> {
    const end = { ...activity, ...streamed(activity, { streamType: 'final', streamId }) };
    for (let tries = 1; ; tries += 1) {
      const { kind } = await this.send(end);
      // Whether one that was not answered still arrives is not known, and an answer must not come twice.
      this.state = kind === 'sent' || kind === 'late' ? 'ended' : kind === 'cancelled' ? kind : 'refused';
      if (kind !== 'throttled' || tries === END_TRIES) return;
      await this.delivery.wait(PAUSE_MS);
    }
  }

  private async drain(): Promise<void> {
    for (let update = this.next; update !== null && this.state === 'open'; update = this.next) {
      this.next = null;
      // Until Teams has taken a first one, there is nothing to go on with.
      this.sequence = this.id === null ? 1 : this.sequence + 1;
      const { streamType, text } = update;
      const streamId = this.id === null ? {} : { streamId: this.id };
      const info = { streamType, streamSequence: this.sequence, ...streamId };
      this.heed(await this.send({ type: 'typing', text, ...streamed({}, info) }));
      await this.delivery.wait(PAUSE_MS);
    }
    this.sending = null;
  }

  private heed(outcome: Outcome): void {
    switch (outcome.kind) {
      case 'sent':
        // Teams names the message once, with the first of its updates.
        this.id ??= outcome.id === '' ? null : outcome.id;
        if (this.id === null) this.state = 'refused';
        return;
      case 'throttled':
        // What came too soon is only left out.
        return;
      case 'late':
      case 'refused':
      case 'cancelled':
        this.state = outcome.kind === 'cancelled' ? 'cancelled' : 'refused';
    }
  }

  private async send(activity: Partial<Activity>): Promise<Outcome> {
    try {
      const id = await sendWithin(this.delivery.sendLimitMs, this.context, activity);
      return id === null ? { kind: 'late' } : { kind: 'sent', id };
    } catch (error) {
      const status = statusOf(error);
      this.delivery.log.info('stream not taken', { status });
      if (isCancelled(error)) return { kind: 'cancelled' };
      return { kind: status === THROTTLED ? 'throttled' : 'refused' };
    }
  }
}

/** `late`: the service has not answered in time. */
type Outcome =
  | { readonly kind: 'sent'; readonly id: string }
  | { readonly kind: 'late' | 'throttled' | 'cancelled' | 'refused' };

function updateFor(progress: AnswerProgress): Update | null {
  if (progress.kind !== 'verified')
    return { streamType: 'informative', text: textsIn(progress.language).progress[progress.kind] };
  const text = verifiedText(progress.answer);
  return text === null ? null : { streamType: 'streaming', text };
}

/** As the whole answer will begin. */
function verifiedText(answer: Answer): string | null {
  return citedText(answerText(answer), answer)?.text ?? null;
}

interface StreamInfo {
  readonly streamType: StreamType;
  readonly streamId?: string;
  readonly streamSequence?: number;
}

/** Newer services read the entity, older ones the data. */
function streamed(
  { entities = [], channelData }: Partial<Activity>,
  info: StreamInfo,
): Pick<Partial<Activity>, 'entities' | 'channelData'> {
  const entity: Entity = { type: 'streaminfo', ...info };
  return { entities: [entity, ...entities], channelData: { ...(channelData as object), ...info } };
}

/** Teams answers 403 to all that it does not take; only its words tell that the person pressed "stop". */
function isCancelled(error: unknown): boolean {
  const message = field(error, 'message');
  return statusOf(error) === 403 && typeof message === 'string' && /cancel/iu.test(message);
}
