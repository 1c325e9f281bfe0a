import type { Answer, AnswerContent } from '../../src/domain/answers/answer';
import type { MeetingReference } from '../../src/domain/answers/attendance-facts';
import { answerText } from '../../src/texts/answers';
import { forumId, minutesId } from '../../src/domain/shared/ids';
import { answer, citation } from '../support/answers';

const MEETING: MeetingReference = {
  forumName: 'Fjordklyngen',
  date: '2024-04-10',
  startTime: '10:00',
  place: 'Havby Rådhus',
  level: 'politisk',
  citation: 1,
};
const METTE = { name: 'Mette Lund', title: 'borgmester', organisation: 'Havby Kommune', party: 'A' };

function said(content: AnswerContent, given: Partial<Answer> = {}): string {
  return answerText(answer({ content, ...given }));
}

describe('answerText', () => {
  it('numbers its quotes and folds their white space', () => {
    const citations = [
      citation({ quote: 'Solvej afdækker\n  det.' }),
      citation({ quote: 'Kommunerne melder ind.' }),
    ];

    expect(said({ kind: 'quotes' }, { citations })).toBe(
      'Solvej afdækker det. [1]\nKommunerne melder ind. [2]',
    );
  });

  it('says first what the first quote says in short', () => {
    const citations = [citation({ quote: 'Huset åbner den 3. juni 2024.' })];

    expect(said({ kind: 'quotes', lead: { kind: 'date', date: '2024-06-03' } }, { citations })).toBe(
      '3. juni 2024.\nHuset åbner den 3. juni 2024. [1]',
    );
    expect(said({ kind: 'quotes', lead: { kind: 'no' } }, { citations, language: 'en' })).toMatch(/^No\.\n/);
    expect(said({ kind: 'quotes', lead: { kind: 'words', words: '40.000 kr.' } }, { citations })).toMatch(
      /^40\.000 kr\.\n/,
    );
  });

  it.each([
    ['Ditte Sonne', 'Ditte Sonne beregner prisen.', 'Ditte Sonne beregner prisen. [1]'],
    ['4 uger', '4 ugers frist er nok.', '4 uger.\n4 ugers frist er nok. [1]'],
    ['Ditte Sonne', 'Prisen beregner Ditte Sonne.', 'Ditte Sonne.\nPrisen beregner Ditte Sonne. [1]'],
  ])('says %s only once before "%s"', (words, quote, expected) => {
    const citations = [citation({ quote })];

    expect(said({ kind: 'quotes', lead: { kind: 'words', words } }, { citations })).toBe(expected);
  });

  it('names the meetings where it quotes several', () => {
    const citations = [
      citation({ quote: 'Det begynder.', date: '2024-04-10' }),
      citation({ quote: 'Det er slut.', date: '2025-04-09', minutes: minutesId('later') }),
    ];

    expect(said({ kind: 'quotes' }, { citations })).toBe(
      '10. april 2024: Det begynder. [1]\n9. april 2025: Det er slut. [2]',
    );
  });

  it('begins each line with a capital letter in English as well', () => {
    const citations = [
      citation({ quote: 'Det begynder.', forumName: 'Chefforum Fjordklyngen', forum: forumId('chef') }),
      citation({ quote: 'Det er slut.', minutes: minutesId('later') }),
    ];

    expect(said({ kind: 'quotes' }, { citations, language: 'en' })).toMatch(/^Managers’ forum Fjordklyngen/);
  });

  it('shows no marks of bold text and keeps points of a list apart', () => {
    const citations = [citation({ quote: '**Tre ting:**\n- den ene\n- den anden' })];

    expect(said({ kind: 'quotes' }, { citations })).toBe('Tre ting: den ene; den anden [1]');
  });

  it('stays within its length and cuts at a word', () => {
    const citations = [1, 2, 3].map(() => citation({ quote: 'et langt ord '.repeat(60) }));

    const text = said({ kind: 'quotes' }, { citations });

    expect(text.length).toBeLessThan(900);
    expect(text).toMatch(/(?:et|langt|ord) … \[1\]/);
  });

  it('names everybody who was absent, and the meeting', () => {
    const meetings = [
      { meeting: MEETING, names: ['Carl Mose', 'Nanna Friis', 'Birte Winge'], anyone: true, unexcused: [] },
    ];

    expect(said({ kind: 'absences', meetings, counted: false, lead: null })).toBe(
      'Der var afbud fra Carl Mose, Nanna Friis og Birte Winge (Fjordklyngen, onsdag 10. april 2024). [1]',
    );
  });

  it('keeps those apart who sent no apologies', () => {
    const names = ['Carl Mose', 'Birte Winge'];
    const meetings = [{ meeting: MEETING, names, anyone: true, unexcused: ['Birte Winge'] }];

    expect(said({ kind: 'absences', meetings, counted: false, lead: null })).toBe(
      'Der var afbud fra Carl Mose (Fjordklyngen, onsdag 10. april 2024). Fraværende uden afbud: Birte Winge (Fjordklyngen, onsdag 10. april 2024). [1]',
    );
  });

  it('says that the minutes do not name somebody', () => {
    const meeting = { forumName: 'Fjordklyngen', date: '2024-04-10' } as const;

    expect(said({ kind: 'not-named', name: 'Bo Vig', meeting })).toBe(
      'Referatet nævner ikke Bo Vig (Fjordklyngen, onsdag 10. april 2024).',
    );
  });

  it('answers whether somebody was there with yes or no', () => {
    const at = { meeting: MEETING, name: 'Carl Mose', substitute: null } as const;

    expect(
      said({
        kind: 'presence',
        person: 'Carl Mose',
        form: 'every',
        away: false,
        meetings: [{ ...at, presence: 'present' }],
      }),
    ).toMatch(/^Ja\. Carl Mose/);
    expect(
      said({
        kind: 'presence',
        person: 'Carl Mose',
        form: 'every',
        away: false,
        meetings: [{ ...at, presence: 'absent' }],
      }),
    ).toMatch(/^Nej\. Carl Mose meldte afbud/);
    expect(
      said({
        kind: 'presence',
        person: 'Carl Mose',
        form: 'every',
        away: false,
        meetings: [{ ...at, presence: 'absent', substitute: 'Kirsten Lind' }],
      }),
    ).toMatch(/^Nej\. Kirsten Lind deltog i stedet for Carl Mose/);
  });

  it('tells of several meetings one by one', () => {
    const at = { meeting: MEETING, name: 'Carl Mose', substitute: null } as const;
    const meetings = [
      { ...at, presence: 'present' as const },
      { ...at, presence: 'absent' as const },
    ];

    expect(said({ kind: 'presence', person: 'Carl Mose', form: 'every', away: false, meetings })).toMatch(
      /^Nej, ikke hver gang\. Carl Mose deltog/,
    );
  });

  it.each([
    {
      form: 'present',
      present: [METTE],
      absent: [],
      expected: /^Ja: Mette Lund, borgmester, Havby Kommune \(A\) deltog/,
    },
    { form: 'present', present: [], absent: [METTE], expected: /^Nej\. Mette Lund meldte afbud/ },
    {
      form: 'all',
      present: [METTE],
      absent: [METTE],
      expected: /^Nej, kun Mette Lund.* deltog; Mette Lund meldte afbud/,
    },
    { form: 'count', present: [METTE], absent: [METTE], expected: /^1 deltog: Mette Lund.* 1 deltog ikke/ },
    {
      form: 'list',
      present: [METTE],
      absent: [],
      expected: /^Mette Lund, borgmester, Havby Kommune \(A\) \(Fjordklyngen/,
    },
  ] as const)('tells of a group ($form)', ({ form, present, absent, expected }) => {
    expect(said({ kind: 'group-presence', form, meetings: [{ meeting: MEETING, present, absent }] })).toMatch(
      expected,
    );
  });

  it('lists meetings with weekday, and a single one with hour and place', () => {
    const other = { ...MEETING, date: '2024-10-03', citation: 2 };

    expect(said({ kind: 'meetings', form: 'when', total: 1, meetings: [MEETING] })).toBe(
      'Fjordklyngen, onsdag 10. april 2024 kl. 10, Havby Rådhus [1]',
    );
    expect(said({ kind: 'meetings', form: 'list', total: 1, meetings: [MEETING, other] })).toContain(
      'Fjordklyngen, torsdag 3. oktober 2024 (politisk niveau) [2]',
    );
  });

  it('tells what was decided on each item', () => {
    const items = [
      { number: 1, title: 'Sårpleje', citation: 1, decided: true },
      { number: 2, title: 'Eventuelt', citation: 1, decided: false },
    ];
    const told = { kind: 'agenda', meeting: MEETING, items, counted: false, others: [] } as const;

    expect(said({ ...told, form: 'decisions' })).toBe(
      'Fjordklyngen, onsdag 10. april 2024:\n' +
        '1. Sårpleje: Tora undersøger, hvem der kan sidde i gruppen for hospitalet. [1]\n' +
        '2. Eventuelt: ingen beslutning [1]',
    );
    expect(said({ ...told, form: 'titles' })).toContain('\n1. Sårpleje [1]\n');
  });

  it('keeps the Danish name of a body in brackets where an English answer names it first', () => {
    const meeting = { ...MEETING, forumName: 'Sundhedsklynge Vestby' };
    const meetings = [meeting, { ...meeting, date: '2024-10-03' }] as const;

    const text = said({ kind: 'meetings', form: 'list', total: 2, meetings }, { language: 'en' });

    expect(text).toMatch(/^health cluster Vestby \(Sundhedsklynge Vestby\), /);
    expect(text).toMatch(/\nhealth cluster Vestby, Thursday 3 October 2024/);
  });

  it('names the own forums where another body is asked about', () => {
    expect(said({ kind: 'own-forums', forums: ['Fjordklyngen', 'Handicaprådet'] })).toBe(
      'Jeg kan kun svare ud fra de udvalg, du er med i: Fjordklyngen og Handicaprådet.',
    );
  });

  it('counts meetings and tasks where that was asked', () => {
    const places = [{ meeting: MEETING, items: [{ number: 3, title: 'Sårpleje' }] }];
    const tasks = [{ task: 'y', owner: 'Solvej', due: null, dueText: null, citation: 1 }];

    expect(said({ kind: 'mentions', places, total: 8, lead: null })).toMatch(/^Det er nævnt ved 8 møder:/);
    expect(said({ kind: 'tasks', tasks, total: 1 })).toMatch(/^Der er én opgave:/);
  });

  it('tells where a thing is mentioned', () => {
    const places = [{ meeting: MEETING, items: [{ number: 3, title: 'Sårpleje' }] }];

    expect(said({ kind: 'mentions', places, total: null, lead: null })).toContain(
      'Fjordklyngen, onsdag 10. april 2024: punkt 3, Sårpleje [1]',
    );
  });

  it('lists tasks with owner and due date, and says when nobody is named', () => {
    const tasks = [
      { task: 'x', owner: null, due: '2024-10-01', dueText: null, citation: 1 },
      { task: 'y', owner: 'Solvej', due: null, dueText: 'næste møde', citation: 1 },
    ];

    const text = said({ kind: 'tasks', tasks, total: null });

    expect(text).toContain('(ingen nævnt, frist 1. oktober 2024) [1]');
    expect(text).toContain('(Solvej, næste møde) [1]');
  });

  it('asks back with the names and posts', () => {
    const candidates = [
      METTE,
      { name: 'Mette Krogh', title: null, organisation: 'Psykiatrien', party: null },
    ];

    expect(said({ kind: 'which-person', name: 'Mette', candidates })).toBe(
      'Der er flere, der hedder Mette. Mener du Mette Lund, borgmester, Havby Kommune (A) eller Mette Krogh, Psykiatrien?',
    );
  });

  it('says plainly what is not there, in the language of the question', () => {
    const content = { kind: 'not-stated', reason: 'fact' } as const;

    expect(said(content)).toBe('Det står ikke i referaterne.');
    expect(said(content, { language: 'en' })).toBe('That is not in the minutes.');
  });

  it.each(['rules', 'change', 'act'] as const)('turns down politely (%s)', (reason) => {
    expect(said({ kind: 'refusal', reason })).toMatch(/referaterne\.$/);
  });
});
