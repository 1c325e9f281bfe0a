import { structuredAnswer } from '../../../../src/domain/answers/structured/structured-answer';
import type { Sheet } from '../../../../src/domain/answers/sheet';
import type { Answer } from '../../../../src/domain/answers/answer';
import { asked, person, quote, sheet } from '../samples';

const ITEMS = [
  {
    number: 1,
    title: 'Sårpleje',
    outcome: 'approved',
    quote: quote('Sårpleje'),
    decision: quote('Godkendt.'),
  },
  { number: 2, title: 'Eventuelt', outcome: 'empty', quote: quote('Eventuelt', 2), decision: null },
] as const;
const MARCH = sheet({
  participants: [
    person('Mette Lund', { title: 'borgmester', organisation: 'Havby Kommune', roles: ['chair'] }),
    person('Carl Mosegren', { title: 'direktør', organisation: 'Strandlev Kommune', absent: true }),
    person('Birte Winge', { title: 'chefsygeplejerske', organisation: 'Psykiatrien', absent: true }),
    person('Ulrik Dam', { title: 'praktiserende læge', organisation: 'PLO-Østfjord' }),
    person('Nanna Friis', { title: 'praktiserende læge', organisation: 'PLO-Østfjord', absent: true }),
  ],
  absences: ['Carl Mosegren', 'Birte Winge', 'Nanna Friis'].map((name) => ({
    name,
    unexcused: false,
    quote: quote('Der var afbud.'),
  })),
  substitutes: [
    {
      for: 'Carl Mosegren',
      by: 'Kirsten Lind',
      quote: quote('Kirsten Lind deltog i stedet for Carl Mosegren.'),
    },
  ],
});
const MAY = sheet({
  date: '2025-05-14',
  participants: [person('Mette Lund'), person('Mette Krogh'), person('Carl Mosegreen')],
});
const OFFICIALS = sheet({
  forumName: 'Chefforum Fjordklyngen',
  date: '2024-10-03',
  level: 'chef/fagligt',
  items: ITEMS,
});
const SHEETS = [MAY, OFFICIALS, MARCH];

function told(
  question: string,
  sheets: readonly Sheet[] = SHEETS,
  context: readonly string[] = [],
): Answer | null {
  return structuredAnswer(asked(question, { sheets, context }));
}

describe('structuredAnswer', () => {
  it('tells of no substitute where a day is asked for', () => {
    expect(told('hvilken dag blev det så i stedet?')?.content.kind).not.toBe('substitutes');
  });

  it.each([
    'hvem manglede i marts 2024?',
    'Hvem meldte afbud til mødet den 6. marts 2024',
    'who was absent in March 2024?',
  ])('lists who was absent: %s', (question) => {
    expect(told(question)).toMatchObject({
      status: 'answered',
      content: { kind: 'absences', meetings: [{ names: ['Carl Mosegren', 'Birte Winge', 'Nanna Friis'] }] },
    });
  });

  it('does not take every "mangler" for an absence', () => {
    expect(told('hvem mangler at svare om genoptræning i marts 2024')).toBeNull();
  });

  it('says that attendance is not recorded where there is no list', () => {
    expect(told('hvem manglede i chefforum?')).toMatchObject({
      status: 'noAnswer',
      content: { kind: 'not-stated', reason: 'attendance' },
    });
  });

  it('says so where a list names no absence', () => {
    expect(told('hvem manglede i maj?')).toMatchObject({ content: { reason: 'no-absences' } });
  });

  it('finds who stood in for somebody', () => {
    expect(told('hvem trådte ind for Carl i marts 2024?')).toMatchObject({
      content: { kind: 'substitutes', substitutions: [{ for: 'Carl Mosegren', by: 'Kirsten Lind' }] },
    });
  });

  it('finds who stood in for the holder of a post', () => {
    expect(told('hvem kom i stedet for direktøren i marts 2024?')).toMatchObject({
      content: { kind: 'substitutes', substitutions: [{ by: 'Kirsten Lind' }] },
    });
  });

  it('resolves a follow-up from the question before', () => {
    const answer = told('og hvem kom i stedet for Carl?', SHEETS, ['hvem manglede i marts 2024?']);

    expect(answer).toMatchObject({ content: { kind: 'substitutes' } });
  });

  it('tells whether somebody was there', () => {
    expect(told('deltog Birte Winge i marts 2024?')).toMatchObject({
      content: { kind: 'presence', meetings: [{ presence: 'absent' }] },
    });
  });

  it('knows a person under two spellings', () => {
    expect(told('har Carl Mosegren været med begge gange?')).toMatchObject({
      content: {
        kind: 'presence',
        meetings: [{ name: 'Carl Mosegreen', presence: 'present' }, { presence: 'absent' }],
      },
    });
  });

  it('asks back when a first name fits several', () => {
    const answer = told('var Mette med i maj?');

    expect(answer).toMatchObject({ status: 'clarify', content: { kind: 'which-person' } });
  });

  it('says that minutes do not name somebody, and not that they were away', () => {
    expect(told('var Birte Winge til mødet i maj?')).toMatchObject({
      status: 'noAnswer',
      content: { kind: 'not-named', name: 'Birte Winge', meeting: { date: '2025-05-14' } },
    });
  });

  it('tells of several people with one name who of them was absent', () => {
    const sheets = [MAY, sheet({ ...MARCH, participants: [...MARCH.participants, person('Bo Krogh')] })];
    const away = {
      ...sheet({ date: '2024-02-01', forumName: 'Driftsforum' }),
      participants: [person('Lone Krogh', { absent: true })],
      absences: [{ name: 'Lone Krogh', unexcused: false, quote: quote('Afbud: Lone Krogh') }],
    };

    expect(told('hvem af dem der hedder Krogh kom ikke?', [...sheets, away])).toMatchObject({
      content: { kind: 'absences', meetings: [{ names: ['Lone Krogh'] }] },
    });
  });

  it('tells apart who sent no apologies', () => {
    const absences = [
      { name: 'Carl Mosegren', unexcused: false, quote: quote('Afbud: Carl Mosegren') },
      { name: 'Birte Winge', unexcused: true, quote: quote('Uden afbud: Birte Winge') },
    ];
    const sheets = [sheet({ ...MARCH, absences })];

    expect(told('udeblev nogen uden afbud?', sheets)).toMatchObject({
      content: { kind: 'absences', meetings: [{ names: ['Birte Winge'], unexcused: ['Birte Winge'] }] },
    });
  });

  it('names those who were absent both times', () => {
    const absent = (date: string, ...names: readonly string[]): Sheet =>
      sheet({
        date,
        participants: names.map((name) => person(name, { absent: true })),
        absences: names.map((name) => ({ name, unexcused: false, quote: quote(`Afbud: ${name}`) })),
      });
    const sheets = [
      absent('2024-06-01', 'Carl Mosegren', 'Bo Vig'),
      absent('2024-03-01', 'Bo Vig', 'Ida Holm'),
    ];

    expect(told('hvem manglede begge gange?', sheets)).toMatchObject({
      content: { kind: 'absences', meetings: [{ names: ['Bo Vig'] }, { names: ['Bo Vig'] }] },
    });
  });

  it.each(['hvad for nogle møder blev der holdt i maj?', 'hvilke møder lå i maj?'])(
    'lists the meetings of a period: %s',
    (question) => {
      expect(told(question)).toMatchObject({
        content: { kind: 'meetings', form: 'list', total: 1, meetings: [{ date: '2025-05-14' }] },
      });
    },
  );

  it.each(['hvad er det nu Mette Lund skal nå?', 'hvor mange opgaver har Mette Lund?'])(
    'finds the tasks of a person: %s',
    (question) => {
      const owned = { task: 'x', owner: 'Mette Lund', ownerKind: 'person' } as const;
      const undated = { due: null, dueText: null, recurrence: null } as const;
      const task = { ...owned, ...undated, quote: quote('Mette Lund undersøger lokalerne.') };
      const sheets = [sheet({ participants: [person('Mette Lund')], tasks: [task] })];

      expect(told(question, sheets)).toMatchObject({
        content: { kind: 'tasks', tasks: [{ owner: 'Mette Lund' }] },
      });
    },
  );

  it('takes the other co-chair from a question that follows', () => {
    const chairs = [
      person('Mette Lund', { roles: ['co-chair-regional'] }),
      person('Ulrik Dam', { roles: ['co-chair-municipal'] }),
    ];
    const answer = told(
      'og den kommunale?',
      [sheet({ participants: chairs })],
      ['hvem er regional medformand?'],
    );

    expect(answer).toMatchObject({
      content: { kind: 'roles', holders: [{ people: [{ name: 'Ulrik Dam' }] }] },
    });
  });

  it('never tells why somebody was absent', () => {
    expect(told('hvorfor kunne Carl Mosegren ikke komme?')).toMatchObject({
      status: 'noAnswer',
      content: { kind: 'not-stated', reason: 'reason' },
    });
  });

  it('tells whether a body was represented', () => {
    expect(told('sad der nogen med fra psykiatrien i marts 2024?')).toMatchObject({
      content: {
        kind: 'group-presence',
        form: 'present',
        meetings: [{ present: [], absent: [{ name: 'Birte Winge' }] }],
      },
    });
  });

  it('tells whether all of a group were there', () => {
    expect(told('var begge læger der i marts 2024?')).toMatchObject({
      content: {
        form: 'all',
        meetings: [{ present: [{ name: 'Ulrik Dam' }], absent: [{ name: 'Nanna Friis' }] }],
      },
    });
  });

  it('finds the holder of a post', () => {
    expect(told('hvem er borgmester i Havby?')).toMatchObject({
      content: { meetings: [{ present: [{ name: 'Mette Lund' }] }] },
    });
  });

  it('finds the holder of a role', () => {
    expect(told('hvem var formand i marts 2024')).toMatchObject({
      content: { kind: 'roles', holders: [{ people: [{ name: 'Mette Lund' }] }] },
    });
  });

  it('lists meetings of a year in the order of their dates', () => {
    const answer = told('hvilke møder ligger i 2024');

    const dates = answer?.content.kind === 'meetings' ? answer.content.meetings.map(({ date }) => date) : [];
    expect(dates).toEqual(['2024-03-06', '2024-10-03']);
  });

  it('lists meetings of a level', () => {
    expect(told('hvilke af møderne var politikermøder?')).toMatchObject({
      content: { kind: 'meetings', meetings: [{ date: '2024-03-06' }, { date: '2025-05-14' }] },
    });
  });

  it('does not tell of past meetings when the next one is asked for', () => {
    expect(told('hvornår er næste møde?')).toBeNull();
  });

  it.each([
    'hvad blev der besluttet på det seneste møde i Chefforum Fjordklyngen?',
    'Hvad besluttede chefforum den 3. oktober 2024?',
    'What was decided at the last meeting of Chefforum Fjordklyngen?',
  ])('tells the decisions of a meeting: %s', (question) => {
    expect(told(question)).toMatchObject({
      content: {
        kind: 'agenda',
        form: 'decisions',
        items: [
          { number: 1, decided: true },
          { number: 2, decided: false },
        ],
      },
    });
  });

  it('tells of one item by its number', () => {
    expect(told('hvad handler punkt 2 i chefforum om?')).toMatchObject({
      content: { kind: 'agenda', items: [{ number: 2, title: 'Eventuelt' }] },
    });
    expect(told('hvad handler punkt 9 i chefforum om?')).toBeNull();
  });

  it('gives the decision of an item named by its whole title, of the newest meeting that has it', () => {
    const title = 'Sårpleje på video';
    const [item] = ITEMS;
    const older = sheet({ date: '2024-01-10', items: [{ ...item, title }] });
    const newer = sheet({ date: '2025-02-12', items: [{ ...item, title, number: 4 }] });

    expect(told('Hvad blev besluttet om »Sårpleje på video«?', [newer, older])).toMatchObject({
      content: { kind: 'agenda', meeting: { date: '2025-02-12' }, items: [{ number: 4, title }] },
    });
  });

  it('leaves a question about more than the title to the text', () => {
    const [item] = ITEMS;
    const meeting = sheet({ items: [{ ...item, title: 'Sårpleje på video' }] });

    expect(told('Hvad blev besluttet om prisen på sårpleje på video i Lyngsø?', [meeting])).toBeNull();
    expect(told('Hvem følger op på sårpleje på video?', [meeting])).toBeNull();
  });

  it('lists the titles of an agenda', () => {
    expect(told('hvilke punkter var på dagsordenen i chefforum')).toMatchObject({
      content: { kind: 'agenda', form: 'titles', items: [{ title: 'Sårpleje' }, { title: 'Eventuelt' }] },
    });
  });

  it('leaves a decision about something to the text', () => {
    expect(told('hvad besluttede chefforum om parkering?')).toBeNull();
  });

  it('leaves what stands in the text to the text', () => {
    expect(told('hvem holdt oplæg om sårpleje?')).toBeNull();
  });
});

describe('the tasks of one person', () => {
  const TASKS = ['Mette Lund skriver brevet.', 'Birte Winge ringer til leverandøren.'].map((text, at) => ({
    task: text,
    owner: at === 0 ? 'Mette Lund' : 'Birte Winge',
    ownerKind: 'person' as const,
    due: null,
    dueText: null,
    recurrence: null,
    quote: quote(text),
  }));
  const WITH_TASKS = [{ ...MARCH, tasks: TASKS }];

  it.each(['hvad skal Mette Lund gøre?', 'hvad skulle Mette Lund ordne efter mødet i marts 2024?'])(
    'are told without the word task: %s',
    (question) => {
      expect(told(question, WITH_TASKS)).toMatchObject({
        content: { kind: 'tasks', tasks: [{ owner: 'Mette Lund' }] },
      });
    },
  );
});

describe('a meeting', () => {
  const NETWORK = sheet({
    forumName: 'Kommunalt Netværk for Sundhed i Fjordklyngen (KNS)',
    date: '2025-01-14',
    items: ITEMS,
  });

  it('is found by a long name of its forum with the abbreviation', () => {
    const question =
      'hvad blev besluttet på mødet i Kommunalt Netværk for Sundhed i Fjordklyngen (KNS) den 14. januar 2025?';

    expect(told(question, [NETWORK, ...SHEETS])).toMatchObject({
      content: { kind: 'agenda', meeting: { date: '2025-01-14' } },
    });
  });

  it('is the newest where it is asked when people met last', () => {
    expect(told('hvornår mødtes fjordklyngen sidst?')).toMatchObject({
      content: { kind: 'meetings', meetings: [{ date: '2025-05-14' }] },
    });
  });
});
