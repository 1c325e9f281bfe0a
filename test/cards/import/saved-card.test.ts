import { ALONE } from '../../../src/domain/imports/import-draft';
import { render } from '../../../src/cards/render';
import { IMPORT_MESSAGES } from '../../support/import-messages';
import { ofType } from '../../support/card-parts';

describe('the card after an import', () => {
  it('puts the tasks to be reviewed before what has changed in a new version', () => {
    const [, saved] = IMPORT_MESSAGES.find(([name]) => name === 'saved import') ?? [];
    if (saved?.kind !== 'import-saved') throw new TypeError('there is no such message');

    const message = { ...saved, saved: { ...saved.saved, batch: ALONE, as: 'new-version' } } as const;
    const actions = ofType(render({ message, language: 'da' }).card, 'Action.Submit');

    const primary = actions.filter(({ style }) => style === 'positive').map(({ title }) => title);
    expect(primary).toEqual(['Gennemgå opgaverne']);
    expect(actions[0]?.['title']).toBe('Gennemgå opgaverne');
  });
});
