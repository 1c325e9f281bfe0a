import { decodePayload } from '../../../src/cards/payloads/payloads';
import { render } from '../../../src/cards/render';
import type { Message } from '../../../src/domain/message';
import { ofType, visibleText } from '../../support/card-parts';
import { forumEntry, listing, meetingEntry, minutesEntry, times } from '../../support/messages';
import { taskEntry } from '../../support/task-entry';

function cardOf(message: Message): unknown {
  return render({ message, language: 'da' }).card;
}

function buttons(card: unknown): readonly unknown[] {
  return ofType(card, 'Action.Execute').map(({ title, data }) => [title, decodePayload(data)]);
}

const meetings = times(20, (index) => ({ ...meetingEntry, forumName: `Udvalg ${index + 1}` }));
const place = { verb: 'show-list', language: 'da', list: 'meetings' };
const open = ['Åbn mødet', { verb: 'meeting-show', language: 'da' }];

describe('a list card', () => {
  it('writes dates out', () => {
    const card = cardOf({ kind: 'meetings', listing: listing([meetingEntry]) });

    expect(visibleText(card)).toBe(
      [
        'Møder',
        'Der er ikke planlagt nye møder her.',
        'Fjordklyngen · mandag 26. august 2024 kl. 10',
        'Afholdt · Havby Rådhus · referat findes',
        'Tryk for at spørge, for eksempel',
        'Hvad blev der besluttet på mødet i Fjordklyngen den 26. august 2024?',
      ].join('\n'),
    );
  });

  it('does not say that none is planned where one is', () => {
    const planned = { ...meetingEntry, state: 'planned' } as const;

    expect(visibleText(cardOf({ kind: 'meetings', listing: listing([planned]) }))).not.toContain(
      'ikke planlagt',
    );
  });

  it('goes on within what the store gave', () => {
    const card = cardOf({ kind: 'meetings', listing: listing(meetings, { nextCursor: 'two' }) });

    expect(visibleText(card)).toContain('Udvalg 8');
    expect(visibleText(card)).not.toContain('Udvalg 9');
    expect(buttons(card)).toEqual([open, ['Vis flere', { ...place, cursor: null, skip: 8 }]]);
  });

  it('goes on with the next page of the store when this one is used up', () => {
    const card = cardOf({ kind: 'meetings', listing: listing(meetings, { nextCursor: 'two', skip: 16 }) });

    expect(visibleText(card)).toContain('Udvalg 20');
    expect(buttons(card)).toEqual([
      open,
      ['Vis flere', { ...place, cursor: 'two', skip: 0 }],
      ['Fra begyndelsen', { ...place, cursor: null, skip: 0 }],
    ]);
  });

  it.each<Message>([
    { kind: 'forums', listing: listing([forumEntry]) },
    { kind: 'meetings', listing: listing([meetingEntry]) },
    { kind: 'minutes', listing: listing([minutesEntry]) },
    { kind: 'tasks', listing: listing([taskEntry]) },
  ])('leads on to a question, in the card and in words: $kind', (message) => {
    const { card, text } = render({ message, language: 'da' });

    const [ask] = ofType(card, 'Action.Submit').map(({ data }) => decodePayload(data));
    expect(ask).toMatchObject({
      verb: 'ask',
      asked: { question: expect.stringContaining('2024?') as string },
    });
    expect(text).toMatch(/\n- Hvad blev der besluttet på mødet i Fjordklyngen den .* 2024\?$/);
  });

  it('asks nothing about a meeting without minutes', () => {
    const meeting = { ...meetingEntry.meeting, minutes: null };

    const card = cardOf({ kind: 'meetings', listing: listing([{ ...meetingEntry, meeting }]) });

    expect(ofType(card, 'Action.Submit').filter(({ data }) => decodePayload(data)?.verb === 'ask')).toEqual(
      [],
    );
  });

  it('lets one of the meetings shown be opened', () => {
    const card = cardOf({ kind: 'meetings', listing: listing([meetingEntry]) });

    const [choice] = ofType(card, 'Input.ChoiceSet');
    expect(choice).toMatchObject({
      id: 'meeting',
      choices: [{ title: 'mandag 26. august 2024 · Fjordklyngen', value: meetingEntry.meeting.id }],
    });
  });

  it('has the choice of a meeting right above its button', () => {
    const { body } = cardOf({ kind: 'meetings', listing: listing([meetingEntry]) }) as {
      readonly body: readonly { readonly type: string }[];
    };

    expect(body.at(-1)?.type).toBe('Input.ChoiceSet');
  });

  it('ends without a button to go on', () => {
    const card = cardOf({ kind: 'minutes', listing: listing([minutesEntry]) });

    expect(buttons(card)).toEqual([['Åbn referatet', { verb: 'minutes-open', language: 'da' }]]);
  });

  it('tells an empty list from the end of one', () => {
    expect(visibleText(cardOf({ kind: 'tasks', listing: listing([]) }))).toContain('ikke fundet opgaver');
    expect(visibleText(cardOf({ kind: 'tasks', listing: listing([], { cursor: 'x' }) }))).toContain(
      'ikke flere',
    );
  });

  it('shows a task with its state, owner, deadline and the sentence it came from', () => {
    const card = cardOf({ kind: 'tasks', listing: listing([taskEntry]) });

    expect(visibleText(card)).toBe(
      [
        'Opgaver fra referaterne',
        'Undersøg, hvem der kan sidde i gruppen',
        'Udkast, ikke bekræftet · Ansvarlig: Tora',
        'Frist: torsdag 3. oktober 2024',
        '»Tora undersøger, hvem der kan sidde i gruppen for hospitalet.«',
        'Fjordklyngen · møde 26. august 2024 · punkt 6',
        'Tryk for at spørge, for eksempel',
        'Hvad blev der besluttet på mødet i Fjordklyngen den 26. august 2024?',
      ].join('\n'),
    );
  });
});
