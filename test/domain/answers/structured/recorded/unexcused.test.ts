import { isUnexcused } from '../../../../../src/domain/answers/structured/recorded/unexcused';

function unexcused(text: string, name: string): boolean {
  const start = text.indexOf(name);
  return isUnexcused(text, { start, end: start + name.length });
}

describe('isUnexcused', () => {
  it.each([
    ['Fraværende med afbud:\nCarl Mose\n\nFraværende uden afbud:\nBirte Winge\n', 'Birte Winge'],
    ['Udeblevet: Birte Winge', 'Birte Winge'],
    ['Afbud: Ingen. Birte Winge udeblev.', 'Birte Winge'],
  ])('reads it from the label or the words beside the name: %j', (text, name) => {
    expect(unexcused(text, name)).toBe(true);
  });

  it.each([
    ['Fraværende uden afbud:\nBirte Winge\n\nFraværende med afbud:\nCarl Mose\n', 'Carl Mose'],
    ['Afbud: Carl Mose. Birte Winge udeblev.', 'Carl Mose'],
    ['Der var afbud fra Carl Mose.', 'Carl Mose'],
  ])('does not take apologies for none: %j', (text, name) => {
    expect(unexcused(text, name)).toBe(false);
  });
});
