import { closingLine } from '../../../../src/domain/minutes/recognisers/closing';
import { listMark } from '../../../../src/domain/minutes/recognisers/list-mark';
import { isPageNoise } from '../../../../src/domain/minutes/recognisers/page-noise';
import { isUsualTitle } from '../../../../src/domain/minutes/recognisers/usual-titles';

describe('listMark', () => {
  it.each([
    ['- Godkendes', 2, null],
    ['· plan.pdf', 2, null],
    ['o Status', 2, null],
    ['2. Godkendes', 3, 2],
    ['3) Udsættes', 3, 3],
    ['1 at planen godkendes', 2, 1],
    ['a) Udsættes', 3, null],
  ])('reads %s', (line, length, number) => {
    expect(listMark(line)).toEqual({ length, number });
  });

  it.each(['Godkendes', '2024 blev godt', 'op til 3', '-5 grader', '1.2 mio.'])(
    'sees no mark in "%s"',
    (line) => {
      expect(listMark(line)).toBeNull();
    },
  );
});

describe('isPageNoise', () => {
  it.each(['Side 3 af 12', 'Side 4', 'Tilbage til toppen', 'Udskrevet den 3. maj 2022'])(
    'knows %s',
    (line) => {
      expect(isPageNoise(line)).toBe(true);
    },
  );

  it.each(['Side om side', 'Sidesten', '3', 'Udskrevet patienter følges op'])('keeps "%s"', (line) => {
    expect(isPageNoise(line)).toBe(false);
  });
});

describe('closingLine', () => {
  it('reads the time the meeting ended', () => {
    expect(closingLine('Mødet blev hævet kl. 18.05')).toEqual({ time: '18:05' });
    expect(closingLine('Mødet sluttede.')).toEqual({ time: null });
  });

  it('is no sentence about another meeting', () => {
    expect(closingLine('Mødet i maj flyttes til kl. 18.')).toBeNull();
  });
});

describe('isUsualTitle', () => {
  it('knows titles of most agendas', () => {
    expect(isUsualTitle('Evt.')).toBe(true);
    expect(isUsualTitle('Lukket: Salg af grund')).toBe(true);
    expect(isUsualTitle('Cykelsti ved skolen')).toBe(false);
  });
});
