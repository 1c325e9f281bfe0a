import { recurrenceOf } from '../../../src/domain/language/recurrence';

describe('recurrenceOf', () => {
  it.each([
    ['rapporten udsendes 1. gang om måneden', 'monthly'],
    ['der gives status hvert kvartal', 'quarterly'],
    ['tallene opgøres ugentligt', 'weekly'],
    ['planen revideres en gang årligt', 'yearly'],
    ['planen revideres hvert år', 'yearly'],
  ])('reads: %s', (text, recurrence) => {
    expect(recurrenceOf(text)).toBe(recurrence);
  });

  it.each([
    'mødes to gange om året',
    'udgiften er 2 mio. kr. pr. år',
    'sendes den 1. maj',
    'i 1. kvartal 2025',
    'i indeværende år',
  ])('finds none in: %s', (text) => {
    expect(recurrenceOf(text)).toBeNull();
  });
});
