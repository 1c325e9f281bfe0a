import { Said } from '../../../../src/domain/answers/evidence/said';

describe('Said', () => {
  it('knows a sentence that says the same again', () => {
    const said = new Said();

    said.add('Udlånet af cykler ophører den 1. april 2025.');

    expect(said.repeats('Udlånet af cykler ophører altså den 1. april 2025.')).toBe(true);
    expect(said.hasNewValue('Den 1. april 2025 er det slut.')).toBe(false);
  });

  it('finds a new number or a new name in what is otherwise the same', () => {
    const said = new Said();

    said.add('Udlånet af cykler koster 200 kr. om ugen.');

    expect(said.repeats('Udlånet af cykler koster 250 kr. om ugen.')).toBe(false);
    expect(said.hasNewValue('Udlånet passes af Malte Brink.')).toBe(true);
  });

  it('finds new words', () => {
    const said = new Said();

    said.add('Udlånet af cykler ophører.');

    expect(said.repeats('Værkstedet flytter til havnen.')).toBe(false);
  });
});
