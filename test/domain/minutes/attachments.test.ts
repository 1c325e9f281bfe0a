import { attachmentsIn } from '../../../src/domain/minutes/attachments';
import { linesOf } from '../../../src/domain/minutes/lines';

const read = (text: string): string[] => attachmentsIn(linesOf(text)).map(({ value }) => value);

describe('attachmentsIn', () => {
  it('reads one attachment a line, without bullets but with numbers', () => {
    expect(read('- Plan 2025\n· notat.pdf\n1. Udvikling i gælden')).toEqual([
      'Plan 2025',
      'notat.pdf',
      '1. Udvikling i gælden',
    ]);
  });

  it('leaves out the count where it counts all of them', () => {
    expect(read('1. Plan 2025\n2. Kort over bedene')).toEqual(['Plan 2025', 'Kort over bedene']);
    expect(read('2. Plan 2025\n3. Kort over bedene')).toEqual(['2. Plan 2025', '3. Kort over bedene']);
  });

  it('leaves out empty bullets and the word for none', () => {
    expect(read('-\nIngen bilag\n(ingen)\n- - - - - -\n')).toEqual([]);
  });

  it('splits behind "Bilag:" at raised dots and behind the endings of files', () => {
    const inline = (text: string): string[] =>
      attachmentsIn(linesOf(text).map((line) => ({ ...line, isTail: true }))).map(({ value }) => value);

    expect(inline('Budget.pdf, Kort.docx')).toEqual(['Budget.pdf', 'Kort.docx']);
    expect(inline('Budget · Kort over vejen')).toEqual(['Budget', 'Kort over vejen']);
    expect(inline('Notat, udkast')).toEqual(['Notat, udkast']);
  });

  it.each([
    ['Udkast til kommissorium, Budget 2025', ['Udkast til kommissorium', 'Budget 2025']],
    ['Regnskab, Plan for bedene, Høringssvar', ['Regnskab', 'Plan for bedene', 'Høringssvar']],
    ['Notat om vand, Tegning af drivhus', ['Notat om vand', 'Tegning af drivhus']],
    ['Evaluering 2024, Statistik', ['Evaluering 2024', 'Statistik']],
    ['Referat fra maj, Årshjul, Oplæg', ['Referat fra maj', 'Årshjul', 'Oplæg']],
    ['Notat om Solby, Lundby og Havn', ['Notat om Solby, Lundby og Havn']],
    ['Oversigt, maj 2025', ['Oversigt, maj 2025']],
    ['Brev fra Eva Fog, Haveforeningen', ['Brev fra Eva Fog, Haveforeningen']],
  ])('splits "Bilag: %s" where each piece is a document', (text, names) => {
    const [line] = linesOf(text);

    expect(line && attachmentsIn([{ ...line, isTail: true }]).map(({ value }) => value)).toEqual(names);
  });

  it('keeps a single semicolon and splits at several', () => {
    expect(read('Bilag 1; Kort over vejen')).toEqual(['Bilag 1; Kort over vejen']);
    expect(read('Plan.pdf; Kort.pdf; Notat.pdf')).toEqual(['Plan.pdf', 'Kort.pdf', 'Notat.pdf']);
  });
});
