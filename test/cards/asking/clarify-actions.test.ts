import { clarifyActions } from '../../../src/cards/asking/clarify-actions';
import { answer } from '../../support/answers';

const METTE_LUND = { name: 'Mette Lund', title: 'borgmester', organisation: 'Havby Kommune', party: null };
const METTE_KROGH = { name: 'Mette Krogh', title: null, organisation: null, party: null };
const WHICH = answer({
  status: 'clarify',
  content: { kind: 'which-person', name: 'mette', candidates: [METTE_LUND, METTE_KROGH] },
});

describe('clarifyActions', () => {
  it('offers everybody who may be meant', () => {
    const titles = clarifyActions(WHICH, { question: 'var Mette med?', context: [] }).map(
      ({ title }) => title,
    );

    expect(titles).toEqual(['Mette Lund (Havby Kommune)', 'Mette Krogh']);
  });

  it('asks again with the whole name, and what was asked before', () => {
    const [first] = clarifyActions(WHICH, { question: 'var Mette med?', context: ['hvem kom?'] });

    expect(first?.data).toMatchObject({ asked: { question: 'var Mette Lund med?', context: ['hvem kom?'] } });
  });

  it('puts the name behind a question that spells it otherwise', () => {
    const [first] = clarifyActions(WHICH, { question: 'var Metta med?', context: [] });

    expect(first?.data).toMatchObject({ asked: { question: 'var Metta med? (Mette Lund)' } });
  });

  it('offers nothing for other answers', () => {
    expect(clarifyActions(answer({}), { question: 'var Mette med?', context: [] })).toEqual([]);
  });
});
