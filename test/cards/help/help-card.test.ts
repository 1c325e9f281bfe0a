import { render } from '../../../src/cards/render';
import type { ExampleQuestion } from '../../../src/domain/messages/help';
import type { Place } from '../../../src/domain/messages/place';
import { ofType, visibleText } from '../../support/card-parts';

function help(place: Place, examples: readonly ExampleQuestion[] = []): unknown {
  return render({ message: { kind: 'help', place, examples }, language: 'da' }).card;
}

describe('the help card', () => {
  it('offers example questions to tap, which are asked in the words that are shown', () => {
    const card = help('personal', [{ kind: 'decision', itemTitle: 'Status på økonomigruppen' }]);

    const [action] = ofType(card, 'Action.Submit');
    const question = 'Hvad blev besluttet om »Status på økonomigruppen«?';
    expect(visibleText(card)).toContain(question);
    expect(action?.['data']).toMatchObject({
      verb: 'ask',
      asked: { question },
      msteams: { type: 'messageBack', text: question, displayText: question },
    });
  });

  it.each(['møder', 'referater', 'opgaver', 'udvalg', 'importér', 'hjælp'])(
    'lists the command %s',
    (command) => {
      expect(visibleText(help('personal'))).toMatch(new RegExp(`^${command}: `, 'm'));
    },
  );

  it('lists what only the secretariat can use below what everybody can', () => {
    const [everybody = '', secretariat = ''] = visibleText(help('personal')).split('\nFor sekretariatet\n');

    expect(everybody).toMatch(/^mine data: /m);
    expect(everybody).not.toMatch(/^planlæg møde: /m);
    expect(secretariat).toMatch(/^planlæg møde: /m);
  });

  it('tells how to address the bot where others talk too', () => {
    expect(visibleText(help('channel'))).toContain('@Referatbot');
    expect(visibleText(help('personal'))).not.toContain('@Referatbot');
  });
});
