import { wording } from '../wording';
import type { Question } from '../question';
import type { Ranked } from './rank';

/** A post one person holds; the chair may be a body's. */
const POST_ASKED = wording(
  [
    'hvem bliver|hvem blev|hvem er|hvem var|hvem skal være',
    'who becomes|who became|who is|who was|who will be',
  ]
    .flatMap((part) => part.split('|'))
    .flatMap((who) => [`${who} ny`, `${who} den nye`, `${who} vores nye`, `${who} the new`])
    .flatMap((who) => [
      `${who} *direktør*`,
      `${who} *leder*`,
      `${who} *chef*`,
      `${who} *koordinator*`,
      `${who} *sekretær*`,
      `${who} *læge*`,
      `${who} *director*`,
      `${who} *manager*`,
      `${who} head of`,
    ])
    .join('|'),
);

/** "Hvem bliver ny direktør?" wants a person: that the hospital gets one does not say who. */
export function fillsPost({ actor }: Ranked, { plain }: Question): boolean {
  return actor === 'person' || !POST_ASKED.test(plain);
}
