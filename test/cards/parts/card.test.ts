import { cardOf } from '../../../src/cards/parts/card';

describe('what a card says aloud', () => {
  it('ends a sentence once, and goes on behind a question mark', () => {
    const speak = ['Tak. Dit svar er gemt.', 'Kommer du til mødet?', 'mandag kl. 10', 'Rådhuset'].join('. ');

    const { card } = cardOf({ text: 'x', speak, body: [] });

    expect(card.speak).toBe('Tak. Dit svar er gemt. Kommer du til mødet? mandag kl. 10. Rådhuset');
  });
});
