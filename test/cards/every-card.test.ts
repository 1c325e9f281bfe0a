import * as AdaptiveCards from 'adaptivecards';
import type { AdaptiveCard } from '../../src/cards/parts/card';
import { decodePayload } from '../../src/cards/payloads/payloads';
import { render } from '../../src/cards/render';
import type { Message } from '../../src/domain/message';
import { CARD_MESSAGES } from '../support/messages';
import { actionsOf, nodesOf, ofType, type CardNode } from '../support/card-parts';

const LANGUAGES = ['da', 'en'] as const;
const CASES = CARD_MESSAGES.flatMap(([name, message]) =>
  LANGUAGES.map((language) => [name, language, message] as const),
);

describe.each(CASES)('the card "%s" in %s', (_name, language, message) => {
  const card = cardOf(message, language);

  it('holds only elements of the schema', () => {
    const context = new AdaptiveCards.SerializationContext();
    const parsed = new AdaptiveCards.AdaptiveCard();

    parsed.parse(card, context);

    expect(problems(context)).toEqual([]);
    expect(parsed.validateProperties().validationEvents.map(({ message: text }) => text)).toEqual([]);
  });

  it('is Adaptive Card 1.5', () => {
    expect(card).toMatchObject({ type: 'AdaptiveCard', version: '1.5' });
  });

  it('is smaller than Teams accepts', () => {
    expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(25_000);
  });

  it('says the same in plain text and aloud', () => {
    expect(card.fallbackText.trim()).not.toBe('');
    expect(card.speak.trim()).not.toBe('');
  });

  it('wraps every text', () => {
    expect(ofType(card, 'TextBlock').filter((block) => block['wrap'] !== true)).toEqual([]);
  });

  it('opens with one heading', () => {
    expect(card.body[0]).toMatchObject({ type: 'TextBlock', style: 'heading', size: 'Large' });
  });

  it('has at most six actions, each with a label', () => {
    const actions = actionsOf(card);

    expect(actions.length).toBeLessThanOrEqual(6);
    expect(actions.filter(({ title }) => typeof title !== 'string' || title.trim() === '')).toEqual([]);
  });

  it('toggles only what is there', () => {
    const ids = new Set(nodesOf(card).map(({ id }) => id));
    const targets = ofType(card, 'Action.ToggleVisibility').flatMap(
      ({ targetElements }) => targetElements as string[],
    );

    expect(targets.filter((target) => !ids.has(target))).toEqual([]);
  });

  it('sends only payloads that its handler understands', () => {
    const data = [...ofType(card, 'Action.Execute'), ...ofType(card, 'Action.Submit')].map(
      (action) => action['data'],
    );

    expect(data.filter((payload) => decodePayload(payload) === null)).toEqual([]);
  });

  it('sends no field that React takes for itself, with which clients drop the press', () => {
    const data = [...ofType(card, 'Action.Execute'), ...ofType(card, 'Action.Submit')].map((action) =>
      Object.keys(action['data'] as object),
    );

    expect(data.flat().filter((field) => ['key', 'ref'].includes(field))).toEqual([]);
  });

  it('labels every input, and says what is wrong with it', () => {
    const inputs = nodesOf(card).filter(({ type }) => String(type).startsWith('Input.'));

    expect(inputs.filter(({ label, errorMessage }) => !label || !errorMessage)).toEqual([]);
  });

  it('has a button for every input whose handler keeps what is filled in', () => {
    const inputs = nodesOf(card).filter(({ type }) => String(type).startsWith('Input.'));
    const filled = Object.fromEntries(inputs.map((input) => [String(input['id']), somethingFor(input)]));

    const kept = ofType(card, 'Action.Execute')
      .filter(({ associatedInputs }) => associatedInputs !== 'none')
      .map(({ data }) => decodePayload({ ...(data as object), ...filled }) ?? {});

    const lost = Object.keys(filled).filter((id) => !kept.some((payload) => id in payload));
    expect(lost).toEqual([]);
  });

  it('has no columns that a narrow screen would squeeze', () => {
    expect(ofType(card, 'ColumnSet')).toEqual([]);
    expect(ofType(card, 'Table')).toEqual([]);
  });
});

function cardOf(message: Message, language: 'da' | 'en'): AdaptiveCard {
  const inLanguage =
    message.kind === 'answer' ? { ...message, answer: { ...message.answer, language } } : message;
  const { card } = render({ message: inLanguage, language });
  if (card === null) throw new TypeError(`"${message.kind}" has no card`);
  return card;
}

function somethingFor({ value, choices }: CardNode): unknown {
  const [first] = (choices ?? []) as readonly { readonly value: string }[];
  return value ?? first?.value ?? '';
}

function problems(context: AdaptiveCards.SerializationContext): readonly string[] {
  return Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message);
}
