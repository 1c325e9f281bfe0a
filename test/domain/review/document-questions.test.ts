import { parseMinutes } from '../../../src/domain/minutes/parse';
import { documentQuestions } from '../../../src/domain/review/document-questions';
import { forumId, minutesId } from '../../../src/domain/shared/ids';

const PLACE = {
  forum: forumId('strandklyngen'),
  forumName: 'Strandklyngen',
  minutes: minutesId('strandklyngen.x'),
  version: 1,
  date: null,
  source: 'referat.txt',
};

function asked(text: string): ReturnType<typeof documentQuestions> {
  return documentQuestions({ place: PLACE, content: parseMinutes(text), text });
}

const HEAD = 'REFERAT Strandklyngen d. 06-03-2024\n\n';
const DECIDED = 'Punkt 1: Lokaler\n\nBeslutning\n\nGodkendt.\n';

describe('questions about minutes', () => {
  it('ask nothing where all is clear', () => {
    expect(asked(HEAD + DECIDED)).toEqual([]);
  });

  it('ask for the date once, whatever is missing of it', () => {
    expect(asked(`REFERAT Strandklyngen\n\n${DECIDED}`)).toMatchObject([{ kind: 'date', reason: 'missing' }]);
  });

  it('ask whether a text without decisions is an agenda', () => {
    expect(asked(`${HEAD}Punkt 1: Lokaler\n\nSagsfremstilling\n\nDer mangler lokaler.\n`)).toMatchObject([
      { kind: 'agenda-only' },
    ]);
  });

  it('ask whether a file of several meetings was split rightly', () => {
    const minutes = parseMinutes(HEAD + DECIDED);
    const warnings = [{ code: 'several-meetings', message: '', quote: null }] as const;

    const found = documentQuestions({ place: PLACE, content: { ...minutes, warnings }, text: '' });

    expect(found).toMatchObject([{ kind: 'several' }]);
  });

  it('ask for attachments only where the item speaks of some', () => {
    const item = (decision: string): string =>
      `${HEAD}Punkt 1: Budget\n\nBeslutning\n\n${decision}\n\nBilag\n`;

    expect(asked(item('Budgettet er vedhæftet og blev godkendt.'))).toMatchObject([
      { kind: 'attachments', item: 1, title: 'Budget' },
    ]);
    expect(asked(item('Budgettet blev godkendt.'))).toEqual([]);
    expect(asked(item('Der er ingen bilag til punktet.'))).toEqual([]);
  });

  it('keep the ids of their questions', () => {
    const text = `REFERAT Strandklyngen\n\n${DECIDED}`;

    expect(asked(`${text}\nTilføjet.`).map(({ id }) => id)).toEqual(asked(text).map(({ id }) => id));
  });
});
