import type { AskingMessage } from '../../domain/messages/asking';
import { answerCard } from './answer-card';
import { itemCard } from './item-card';
import type { Renderers } from '../renderers';

export const askingCards: Renderers<AskingMessage> = { answer: answerCard, item: itemCard };
