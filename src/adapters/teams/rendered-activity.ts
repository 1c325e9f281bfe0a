import { CardFactory, type Activity, type Attachment, type Entity } from 'botbuilder';
import type { AdaptiveCard, Rendered } from '../../cards/parts/card';
import type { CitedText } from '../../cards/parts/cited-text';
import { trimmed } from '../../cards/parts/fold';

/** The notification and the list of chats show this much. */
const SUMMARY_CHARACTERS = 200;
const PLAIN_TEXT_CHARACTERS = 4000;

/** A rendered message as Teams takes it. */
export function activityOf(rendered: Rendered): Partial<Activity> {
  const { card, text, cited } = rendered;
  const marks = { ...entitiesOf(rendered), ...thumbsUnder(rendered) };
  if (card === null) return { ...textActivity(text), ...marks };
  const summary = trimmed(text, SUMMARY_CHARACTERS);
  if (cited === undefined) return { type: 'message', summary, attachments: attached(card), ...marks };
  return {
    type: 'message',
    summary,
    textFormat: 'markdown',
    text: cited.text,
    attachments: attached(cited.card),
    ...marks,
  };
}

export function textActivity(text: string): Partial<Activity> {
  return { type: 'message', textFormat: 'plain', text: trimmed(text, PLAIN_TEXT_CHARACTERS) };
}

function attached(card: AdaptiveCard): Attachment[] {
  return [CardFactory.adaptiveCard(card)];
}

function thumbsUnder({ takesFeedback = false }: Rendered): Pick<Partial<Activity>, 'channelData'> {
  return takesFeedback ? { channelData: { feedbackLoop: { type: 'default' } } } : {};
}

/** All that Teams marks in a message stands in one entity: it refuses a second one of this type. */
function entitiesOf({ cited, isModelWritten = false }: Rendered): Pick<Partial<Activity>, 'entities'> {
  if (cited === undefined && !isModelWritten) return {};
  const message: Entity = {
    type: 'https://schema.org/Message',
    '@type': 'Message',
    '@context': 'https://schema.org',
    ...(isModelWritten && { additionalType: ['AIGeneratedContent'] }),
    ...(cited !== undefined && { citation: cited.citations.map(claimOf) }),
  };
  return { entities: [message] };
}

function claimOf({ position, name, abstract, keywords }: CitedText['citations'][number]): object {
  return {
    '@type': 'Claim',
    position,
    appearance: {
      '@type': 'DigitalDocument',
      name,
      abstract,
      ...(keywords.length > 0 && { keywords }),
    },
  };
}
