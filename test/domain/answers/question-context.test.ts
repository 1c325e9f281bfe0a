import { asked } from './samples';

const TEXTS = [
  'sårplejen på video',
  'sårplejen',
  'prisen på video',
  'lamper',
  'kørslen',
  'kørsel til dagtilbud',
];
const TOPIC = 'Hvad er der sagt om sårplejen?';

function stems(text: string, context: readonly string[]): readonly string[] {
  return asked(text, { texts: TEXTS, context }).terms.flatMap((term) => term.asked);
}

describe('a question that leans on one that leans on another', () => {
  it('is about what the first was about', () => {
    expect(stems('og hvornår?', [TOPIC, 'og hvem betaler?'])).toContain('sørplej');
  });

  it('has nothing of what came before a question with a topic of its own', () => {
    const context = [TOPIC, 'Hvem henter lamper hos kørslen til dagtilbud på mandag?'];

    expect(stems('og hvornår?', context)).not.toContain('sørplej');
  });
});
