import { absoluteTimes } from '../../../src/domain/answers/absolute-times';

describe('absoluteTimes', () => {
  it.each([
    ['hvilke møder var der sidste år?', 'hvilke møder var der i 2025?'],
    ['hvad skete der i fjor', 'hvad skete der i 2025'],
    ['Hvor mange møder har der været i år?', 'Hvor mange møder har der været i 2026?'],
    ['hvad blev besluttet i sidste måned', 'hvad blev besluttet i december 2025'],
    ['hvem havde afbud denne måned', 'hvem havde afbud i januar 2026'],
    ['which meetings were there last year', 'which meetings were there in 2025'],
    ['who was absent last month?', 'who was absent in December 2025?'],
  ])('says when it is in "%s"', (question, absolute) => {
    expect(absoluteTimes(question, '2026-01-05')).toBe(absolute);
  });

  it.each([
    'hvad koster det om året',
    'hvor mange børn var med på lejr sidste år?',
    'hvad koster lejren i år',
    'sidste års budget',
    'hvem manglede sidste gang',
    'i år 2024',
    'i årets løb',
  ])('leaves alone "%s"', (question) => {
    expect(absoluteTimes(question, '2026-01-05')).toBe(question);
  });
});
