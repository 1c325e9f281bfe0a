import { findDeadline } from '../../../src/domain/language/deadlines';

describe('findDeadline', () => {
  it.each([
    ['drøftes på møder i Styregruppen 15. januar 2025', '2025-01-15', '15. januar 2025'],
    ['drøfter dette på møde d.23. september', '2024-09-23', 'på møde d.23. september'],
    ['melder tilbage senest den 1/10', '2024-10-01', 'senest den 1/10'],
    ['sendes senest d. 3. februar', '2025-02-03', 'senest d. 3. februar'],
    ['afleveres fredag den 4.10.2024', '2024-10-04', 'fredag den 4.10.2024'],
  ])('reads the date of: %s', (text, due, dueText) => {
    expect(findDeadline(text, '2024-08-26')).toEqual({ due, dueText });
  });

  it.each([
    ['orientering om status gives ved næste møde', 'ved næste møde'],
    ['fremlægges på et kommende møde', 'på et kommende møde'],
    ['det tages ud inden Direktionen', 'inden Direktionen'],
    ['tages ud af budgettet, inden det forelægges Direktionen', 'inden det forelægges Direktionen'],
    ['mødet holdes i uge 14', 'i uge 14'],
    ['oplægget er klar medio september', 'medio september'],
    ['afsluttes ultimo 2024', 'ultimo 2024'],
    ['behandles inden sommerferien', 'inden sommerferien'],
    ['der evalueres i indeværende år', 'i indeværende år'],
    ['udarbejdes inden udgangen af 2025', 'inden udgangen af 2025'],
    ['sendes ud snarest', 'snarest'],
    ['beslutning kan træffes i november', 'i november'],
    ['sendes senest fredag', 'senest fredag'],
    ['sendes primo uge 34', 'primo uge 34'],
    ['sendes senest 31-02-2027', 'senest 31-02-2027'],
    ['sendes inden den 31. november', 'inden den 31. november'],
    ['drøftes forud for budgetseminaret', 'forud for budgetseminaret'],
    ['indsendes inden høringsfristen', 'inden høringsfristen'],
    ['sendes en uge før næste møde', 'en uge før næste møde'],
    ['tages op på junimødet', 'på junimødet'],
    ['følges op i løbet af de næste to måneder', 'i løbet af de næste to måneder'],
    ['afsluttes inden udgangen af ugen', 'inden udgangen af ugen'],
    ['gennemføres til sommer', 'til sommer'],
  ])('keeps the words of: %s', (text, dueText) => {
    expect(findDeadline(text, '2024-08-26')).toEqual({ due: null, dueText });
  });

  it('resolves no year without a meeting date', () => {
    expect(findDeadline('drøfter dette d. 23. september', null)).toEqual({
      due: null,
      dueText: 'd. 23. september',
    });
  });

  it.each([
    'på baggrund af drøftelserne 26. august 2024',
    'aftalen blev sendt 3. maj 2023',
    'udgiften er 1,5 mio. kr.',
    'jf. § 12, stk. 3, i loven',
    'gruppen mødes i lokale 3.14 på 2. sal',
    'ordningen gælder fra den 1. januar 2025',
    'sekretariatet undersøger reglerne',
    'alle får vejledningen tilsendt',
    'udgiften holdes inden for rammen',
    'gruppen mødes hver fredag',
  ])('finds none in: %s', (text) => {
    expect(findDeadline(text, '2024-08-26')).toBeNull();
  });

  it('copes with a long run of digits and dots', () => {
    expect(findDeadline('1.1.'.repeat(20_000), '2024-08-26')).toBeDefined();
  });
});
