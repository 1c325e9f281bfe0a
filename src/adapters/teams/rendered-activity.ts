import { CardFactory, type Activity } from 'botbuilder';
import type { Rendered } from '../../cards/card';
import { trimmed } from '../../cards/fold';

/** The notification and the list of chats show this much. */
const SUMMARY_CHARACTERS = 200;
const PLAIN_TEXT_CHARACTERS = 4000;

/** A rendered message as Teams takes it. */
export function activityOf({ card, text }: Rendered): Partial<Activity> {
  if (card === null) return textActivity(text);
  const summary = trimmed(text, SUMMARY_CHARACTERS);
  return { type: 'message', summary, attachments: [CardFactory.adaptiveCard(card)] };
}

/** What goes out where the card is too large. */
export function textActivity(text: string): Partial<Activity> {
  return { type: 'message', textFormat: 'plain', text: trimmed(text, PLAIN_TEXT_CHARACTERS) };
}
