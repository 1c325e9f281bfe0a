import { rememberingLast } from '../../shared/remembering-last';
import { alternation } from '../wording';
import type { Question } from '../question';
import { asksForSeatOf } from '../seat-asked';
import type { Ranked } from './rank';

const WHO =
  'hvem bliver|hvem blev|hvem er|hvem var|hvem skal være|who becomes|who became|who is|who was|who will be';
const NEW = 'ny|den nye|vores nye|the|the new';
/** Posts one person holds; a chair may be a body's. */
const POSTS =
  '*direktør|*direktøren|*leder|*lederen|*chef|*chefen|*koordinator|*koordinatoren|*sekretær|*sekretæren|*læge|*lægen|director|manager|head of';
const POST_ASKED = new RegExp(
  `(?<= )(?:${alternation(WHO)})(?: (?:${alternation(NEW)}))? (?:${alternation(POSTS)})(?= )`,
  'u',
);
const asksForPost = rememberingLast((plain: string) => POST_ASKED.test(plain));
const asksForSeat = rememberingLast(asksForSeatOf);

/** "Hvem bliver ny direktør?" wants a person: that the hospital gets one does not say who. */
export function fillsPost({ actor }: Ranked, { plain, text }: Question): boolean {
  return actor === 'person' || !(asksForPost(plain) || asksForSeat(text));
}
