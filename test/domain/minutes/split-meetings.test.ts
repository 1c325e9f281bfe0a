import { parseMeetings } from '../../../src/domain/minutes/parse-meetings';
import { splitMeetings } from '../../../src/domain/minutes/split-meetings';
import { TWO_MEETINGS } from '../../support/two-meetings';

const partsOf = (text: string): string[] =>
  splitMeetings(text).map(({ start, end }) => text.slice(start, end));
const firstLines = (text: string): (string | undefined)[] => partsOf(text).map((part) => part.split('\n')[0]);

const LABELLED = (body: string, date: string): string =>
  `Udvalg: ${body}\nMødedato: ${date}\nMødested: Rådhuset\nMødedeltagere:\nAnne Holm\nBo Vig\n\nPunkt 1: Godkendelse af dagsorden\nBeslutning\nGodkendt.\n\n`;

describe('splitMeetings', () => {
  it('begins a part at each title with a head and items below it', () => {
    expect(firstLines(TWO_MEETINGS)).toEqual([
      'Referat af møde i Driftsforum Vig den 4. marts 2024',
      'Referat af møde i Driftsforum Vig den 8. april 2024',
    ]);
  });

  it('loses nothing between the parts', () => {
    expect(partsOf(TWO_MEETINGS).join('')).toBe(TWO_MEETINGS);
  });

  it('begins a part at the first label where there are no titles', () => {
    const text = LABELLED('Ældreudvalget', '8. januar 2024') + LABELLED('Børneudvalget', '9. januar 2024');

    expect(firstLines(text)).toEqual(['Udvalg: Ældreudvalget', 'Udvalg: Børneudvalget']);
  });

  it('begins a part at the name above the word Referat', () => {
    const head = (date: string): string =>
      `Sundhedsudvalget\n\nREFERAT\n\nDato: ${date}\nSted: Rådhuset\n\n1. Budget\nGodkendt.\n\n`;

    expect(firstLines(head('3. april 2024') + head('5. juni 2024'))).toEqual([
      'Sundhedsudvalget',
      'Sundhedsudvalget',
    ]);
  });

  it('splits meetings whose items count on through the year', () => {
    const head = (date: string, item: number): string =>
      `Referat\n\nUdvalg: Ældreudvalget\nDato: ${date}\nSted: Rådhuset\n\n${String(item)}. Budget\nGodkendt.\n\n${String(item + 1)}. Plan\nUdsat.\n\n`;

    expect(partsOf(head('3. april 2024', 12) + head('5. juni 2024', 14))).toHaveLength(2);
  });

  it.each([
    [
      'earlier minutes',
      '2. Referat\nReferat af mødet den 5. februar 2024\nDeltagerne godkendte referatet.\n\n3. Eventuelt\nIntet.',
    ],
    [
      'the date of the next meeting',
      '2. Næste møde\n\nDato: 5. juni 2024 kl. 10\nSted: Rådhuset\n\n3. Eventuelt\nIntet.',
    ],
    [
      'its own title on the next page',
      '2. Budget\n\nReferat af møde i Driftsforum Vig den 4. marts 2024\nTil stede: Anne Holm\n\n1. drøftelse\nGodkendt.',
    ],
  ])('does not split at %s', (_, rest) => {
    const text = `Referat af møde i Driftsforum Vig den 4. marts 2024\nTil stede: Anne Holm, Bo Vig\n\n1. Godkendelse af dagsorden\nGodkendt.\n\n${rest}\n`;

    expect(splitMeetings(text)).toEqual([{ start: 0, end: text.length }]);
  });

  it('takes a text without meetings as one', () => {
    expect(splitMeetings('Kære alle\n\nTak for i går.')).toHaveLength(1);
    expect(splitMeetings('')).toEqual([{ start: 0, end: 0 }]);
  });
});

describe('parseMeetings', () => {
  it('reads each meeting by its own head and numbers', () => {
    const [first, second] = parseMeetings(TWO_MEETINGS);

    expect(first.minutes.items.map(({ number }) => number)).toEqual([1, 2]);
    expect(second?.minutes).toMatchObject({ date: '2024-04-08', forum: { name: 'Driftsforum Vig' } });
    expect(second?.minutes.items.map(({ title }) => title)).toEqual([
      'Godkendelse af referat',
      'Kursus',
      'Eventuelt',
    ]);
  });

  it('names the others at the first', () => {
    const [first, second] = parseMeetings(TWO_MEETINGS);

    expect(first.minutes.warnings).toContainEqual({
      code: 'several-meetings',
      message: 'The file holds 2 meetings; this is the first. The others: Driftsforum Vig, 2024-04-08.',
      quote: null,
    });
    expect(second?.minutes.warnings.map(({ code }) => code)).not.toContain('several-meetings');
  });

  it('takes the forum over where a later head names none', () => {
    const later = 'Referat\n\nDato: 9. maj 2024\nTil stede: Anne Holm, Bo Vig\n\n1. Eventuelt\nIntet.\n';

    const [, second] = parseMeetings(`${LABELLED('Ældreudvalget', '8. januar 2024')}${later}`);

    expect(second?.minutes.forum).toEqual({ name: 'Ældreudvalget', inferred: true, span: null });
    expect(second?.minutes.warnings.map(({ code }) => code)).toEqual(['forum-inferred']);
  });

  it('says nothing about one meeting alone', () => {
    const [only, ...others] = parseMeetings(LABELLED('Ældreudvalget', '8. januar 2024'));

    expect(others).toEqual([]);
    expect(only.minutes.warnings).toEqual([]);
  });
});
