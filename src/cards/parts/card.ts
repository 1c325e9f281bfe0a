import { replaceWith, type Action, type ExecuteAction } from './actions';
import type { Payload } from '../payloads/payloads';
import type { CitedText } from './cited-text';
import type { KnownPerson } from '../../domain/attendance/known-people';
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
  /** Asked for anew by these people's clients when they see the card, so that each sees their own. */
  readonly refresh?: { readonly action: ExecuteAction; readonly userIds: readonly string[] };
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
  /** What asks for the card of one person, and whose clients do, by the ids of their client's service. */
  readonly refresh?: { readonly payload: Payload; readonly accounts: readonly string[] } | null;
  /** Named on the card by `mentionText`. */
  readonly mentions?: readonly KnownPerson[];
}

export function cardOf({
  text,
  speak,
  body,
  actions = [],
  mentions = [],
  refresh = null,
}: CardParts): Rendered & { readonly card: AdaptiveCard } {
  const card: AdaptiveCard = {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    fallbackText: text,
    speak: spoken(speak),
    body,
    ...(actions.length > 0 && { actions }),
    ...(refresh !== null && refresh.accounts.length > 0 && { refresh: refreshOf(refresh) }),
    ...(mentions.length > 0 && { msteams: { entities: mentions.map(mentionEntity) } }),
  };
  return { card, text };
}

/** What is said one after another, without a full stop behind a mark that ends it already. */
function spoken(text: string): string {
  return text.replace(/([.?!:])\.(?=\s)/g, '$1');
}

/** Teams asks for no more people of one card. */
const MOST_REFRESHED = 60;

function refreshOf({
  payload,
  accounts,
}: NonNullable<CardParts['refresh']>): NonNullable<AdaptiveCard['refresh']> {
  return { action: replaceWith('refresh', payload), userIds: accounts.slice(0, MOST_REFRESHED) };
}
