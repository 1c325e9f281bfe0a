import { caseNumberInTitle, caseNumberLine } from '../../../../src/domain/minutes/recognisers/case-number';

describe('caseNumberLine', () => {
  it.each([
    ['24-001726', '24-001726'],
    ['19-033355K', '19-033355K'],
    ['1-31-72-446-22', '1-31-72-446-22'],
    ['Sagsnr.: 22/12345', '22/12345'],
    ['EMN-2021-00123', 'EMN-2021-00123'],
    ['00.01.00-A00-12-21', '00.01.00-A00-12-21'],
    ['Sagsnummer: 123456', '123456'],
    ['Sagsid.: 22/17', '22/17'],
    ['31007212', '31007212'],
    ['01.02.05P16 - 2018/4417', '01.02.05P16 - 2018/4417'],
    ['00.22.02-A00-88-24', '00.22.02-A00-88-24'],
    ['Sagsnr. 512-2013-4041 Dok.nr. 512-2013-90 Sagsbeh. Eva Fog', '512-2013-4041'],
  ])('reads %s', (line, number) => {
    expect(caseNumberLine(line)).toBe(number);
  });

  it.each([
    '2024-2027',
    '05-09-2024',
    '12.03.2018 - 14.03.2018',
    '2023/24',
    '20240905',
    '31007',
    '8800 Solby',
    'Budget 2024-001726',
    '13.30-15.30',
    'Punkt 3-12345x y',
  ])('rejects %s', (line) => {
    expect(caseNumberLine(line)).toBeNull();
  });
});

describe('caseNumberInTitle', () => {
  it('separates a number behind or before the title', () => {
    expect(caseNumberInTitle('Salg af grund (22/45678)')).toMatchObject({
      number: '22/45678',
      title: { value: 'Salg af grund' },
    });
    expect(caseNumberInTitle('22/45678 Salg af grund')).toMatchObject({
      number: '22/45678',
      title: { value: 'Salg af grund' },
    });
  });

  it('takes a short number behind "sag"', () => {
    expect(caseNumberInTitle('Salg af grund   (sag 2022-0311)')).toMatchObject({
      number: '2022-0311',
      title: { value: 'Salg af grund' },
    });
  });

  it.each(['Budgetopfølgning 3 (2024)', 'Mødekalender 2025', 'Plan (2024-2027)'])(
    'leaves "%s" alone',
    (title) => {
      expect(caseNumberInTitle(title)).toBeNull();
    },
  );
});
