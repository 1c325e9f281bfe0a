import type { Action } from './actions';
import type { CitedText } from './cited-text';
import type { KnownPerson } from '../domain/attendance/known-people';
import type { Element } from './elements';
import { mentionEntity, type MentionEntity } from './mentions';

/** Adaptive Card 1.5, the newest schema every Teams client shows. */
export interface AdaptiveCard {
  readonly type: 'AdaptiveCard';
  readonly $schema: 'http://adaptivecards.io/schemas/adaptive-card.json';
  readonly version: '1.5';
  readonly fallbackText: string;
  readonly speak: string;
  readonly body: readonly Element[];
  readonly actions?: readonly Action[];
  /** Whom the card notifies; Teams' own. */
  readonly msteams?: { readonly entities: readonly MentionEntity[] };
}

/** A message ready to be sent: a card with its complete plain text, or plain text alone. */
export interface Rendered {
  readonly card: AdaptiveCard | null;
  readonly text: string;
  /** A model has worded it, which Teams wants to be marked. */
  readonly isModelWritten?: boolean;
  /** The same parted in two, for a message of its own: the text with its citations, and a card of what stands beside it. */
  readonly cited?: CitedText & { readonly card: AdaptiveCard };
  /** Thumbs stand under the message. */
  readonly takesFeedback?: boolean;
}

export interface CardParts {
  /** The card in words, for clients that cannot show it. */
  readonly text: string;
  readonly speak: string;
  readonly body: readonly Element[];
  readonly actions?: readonly Action[];
  /** Named on the card by `mentionText`. */
  readonly mentions?: readonly KnownPerson[];
}

export function cardOf({
  text,
  speak,
  body,
  actions = [],
  mentions = [],
}: CardParts): Rendered & { readonly card: AdaptiveCard } {
  const card: AdaptiveCard = {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    fallbackText: text,
    speak,
    body,
    ...(actions.length > 0 && { actions }),
    ...(mentions.length > 0 && { msteams: { entities: mentions.map(mentionEntity) } }),
  };
  return { card, text };
}
