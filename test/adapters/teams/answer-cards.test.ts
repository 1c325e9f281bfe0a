import { AnswerCards } from '../../../src/adapters/teams/answer-cards';
import { activitySchema, type IncomingActivity } from '../../../src/adapters/teams/activity-schema';
import { turnOf } from '../../../src/adapters/teams/turn';
import type { Utterance } from '../../../src/domain/message';
import type { RsvpView } from '../../../src/domain/attendance/rsvp-view';
import type { PostedCard } from '../../../src/flows/attendance/posted-cards';
import { conversationOf } from '../../../src/adapters/teams/conversation-of';
import { plannedMeeting } from '../../support/attendance';
import { RecordingLog } from '../../support/recording-log';
import { inChannel, personalMessage } from '../../support/teams-client';

const view: RsvpView = {
  meeting: plannedMeeting(),
  forumName: 'Fjordklyngen',
  state: 'planned',
  times: null,
  counts: { present: 1, online: 0, absent: 0, substitute: 0, unsure: 0, missing: 3 },
  groups: null,
  own: null,
  manages: false,
};
const answered: Utterance = { message: { kind: 'rsvp', view, moment: 'recorded' }, language: 'da' };
const elsewhere: Utterance = { message: { kind: 'rsvp-refused', why: { kind: 'no-seat' } }, language: 'da' };

describe('AnswerCards', () => {
  let amended: string[];
  let failures: Error[];
  let pauses: (() => void)[];
  let posted: readonly PostedCard[];
  let lookedFor: string[];
  let cards: AnswerCards;
  const log = new RecordingLog();

  beforeEach(() => {
    amended = [];
    failures = [];
    pauses = [];
    posted = [];
    lookedFor = [];
    cards = new AnswerCards({
      useCases: {
        showRsvp: () => Promise.resolve(view),
        sharedRsvp: () => Promise.resolve({ view, viewers: [] }),
        postedCards: (meeting) => {
          lookedFor.push(meeting);
          return Promise.resolve(posted);
        },
      },
      language: 'da',
      log,
      wait: () => new Promise((resolve) => pauses.push(resolve)),
      amend: (_conversation, id) => {
        const failure = failures.shift();
        if (failure !== undefined) return Promise.reject(failure);
        amended.push(id);
        return Promise.resolve();
      },
    });
  });

  const postedAs = (activity: string): PostedCard => ({
    conversation: conversationOf(inTeam()),
    activity,
    moment: 'looking',
  });
  const press = (activity: IncomingActivity, utterance: Utterance): Promise<void> =>
    cards.pressed(activity, utterance, turnOf(activity, 'da'));
  const passTime = (): void => {
    for (const resume of pauses.splice(0)) resume();
  };

  it('writes a card once for all who answered meanwhile', async () => {
    const all = [press(inTeam(), answered), press(inTeam(), answered), press(inTeam(), answered)];
    await settled();
    passTime();
    await Promise.all(all);

    expect(amended).toEqual(['card-1']);
  });

  it('looks for the cards of a meeting once for all who answered meanwhile', async () => {
    const all = [press(alone(), answered), press(inTeam(), answered), press(alone(), answered)];
    await settled();
    passTime();
    await Promise.all(all);

    expect(lookedFor).toEqual([view.meeting.id]);
  });

  it('writes the other cards although one cannot be written', async () => {
    posted = ['card-2', 'card-3'].map(postedAs);
    failures.push(Object.assign(new RangeError('gone'), { statusCode: 404 }));
    const written = press(inTeam(), answered);
    passTime();
    await written;

    expect(amended.toSorted()).toEqual(['card-1', 'card-3']);
  });

  it('leaves a card alone on which its person has gone on', async () => {
    const first = press(alone(), answered);
    await press(alone(), elsewhere);
    passTime();
    await first;

    expect(amended).toEqual([]);
  });

  it('writes the card of a channel whatever one of many looks at', async () => {
    const first = press(inTeam(), answered);
    await press(inTeam(), elsewhere);
    passTime();
    await first;

    expect(amended).toEqual(['card-1']);
  });

  it('writes the cards of channels after answers given elsewhere, each once', async () => {
    posted = ['card-1', 'card-2'].map(postedAs);
    const written = Promise.all([press(alone(), answered), press(inTeam(), answered)]);
    await settled();
    passTime();
    await written;

    expect(amended.toSorted()).toEqual(['card-1', 'card-1', 'card-2']);
  });

  it('tries again where the service is busy', async () => {
    failures.push(Object.assign(new RangeError('busy'), { statusCode: 429 }));
    const written = press(inTeam(), answered);
    passTime();
    await settled();
    passTime();
    await written;

    expect(amended).toEqual(['card-1']);
  });

  it('gives up without disturbing the turn', async () => {
    failures.push(Object.assign(new RangeError('gone'), { statusCode: 404 }));
    const written = press(inTeam(), answered);
    passTime();

    await expect(written).resolves.toBeUndefined();
  });
});

/** Until everything that needs no time is done. */
function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

function alone(): IncomingActivity {
  return activitySchema.parse({ ...personalMessage('a1', 'http://127.0.0.1:9'), replyToId: 'card-1' });
}

function inTeam(): IncomingActivity {
  return activitySchema.parse({
    ...personalMessage('a1', 'http://127.0.0.1:9'),
    ...inChannel(''),
    replyToId: 'card-1',
  });
}
