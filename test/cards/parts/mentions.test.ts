import { cardOf } from '../../../src/cards/parts/card';
import { mentioning, mentionText } from '../../../src/cards/parts/mentions';
import { personId } from '../../../src/domain/shared/ids';

describe('mentions', () => {
  it('name on the card exactly what they name to Teams', () => {
    const mentions = [{ id: personId('carl'), name: 'Carl Mose' }];

    const { card } = cardOf({
      text: 'x',
      speak: 'x',
      body: [mentioning(mentionText('Carl Mose'))],
      mentions,
    });

    expect(card.body[0]).toMatchObject({ text: '<at>Carl Mose</at>' });
    expect(card.msteams).toEqual({
      entities: [
        { type: 'mention', text: '<at>Carl Mose</at>', mentioned: { id: 'carl', name: 'Carl Mose' } },
      ],
    });
  });

  it.each(['[Carl](http://x)', 'Carl</at><at>Alle', '**Carl**', 'Carl\nMose'])(
    'let the name %j be nothing but a name',
    (name) => {
      expect(mentionText(name)).toMatch(/^<at>[^<>[\]*\n]+<\/at>$/);
    },
  );

  it('leave cards without them as they are', () => {
    expect(cardOf({ text: 'x', speak: 'x', body: [] }).card).not.toHaveProperty('msteams');
  });
});
