import { CardFactory, type Activity } from 'botbuilder';
import type { Rendered } from '../../cards/card';
import { trimmed } from '../../cards/fold';

/** The notification and the list of chats show this much. */
const SUMMARY_CHARACTERS = 200;
const PLAIN_TEXT_CHARACTERS = 4000;

/** A rendered message as Teams takes it. */
export function activityOf({ card, text, isModelWritten = false }: Rendered): Partial<Activity> {
  const label = isModelWritten ? { entities: [MODEL_WRITTEN] } : {};
  if (card === null) return { ...textActivity(text), ...label };
  const summary = trimmed(text, SUMMARY_CHARACTERS);
  return { type: 'message', summary, attachments: [CardFactory.adaptiveCard(card)], ...label };
}

/** Teams' own mark for what a model has written. */
const MODEL_WRITTEN = {
  type: 'https://schema.org/Message',
  '@type': 'Message',
  '@context': 'https://schema.org',
  additionalType: ['AIGeneratedContent'],
};

export function textActivity(text: string): Partial<Activity> {
  return { type: 'message', textFormat: 'plain', text: trimmed(text, PLAIN_TEXT_CHARACTERS) };
}
