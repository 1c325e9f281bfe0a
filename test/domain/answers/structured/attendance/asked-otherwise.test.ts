import type { Answer } from '../../../../../src/domain/answers/answer';
import type { Sheet } from '../../../../../src/domain/answers/sheet';
import { structuredAnswer } from '../../../../../src/domain/answers/structured/structured-answer';
import { asked, person, quote, sheet } from '../../samples';

function away(...names: readonly string[]): Sheet['absences'] {
  return names.map((name) => ({ name, unexcused: false, quote: quote(`Afbud: ${name}`) }));
}

const FJORD = sheet({
  forumName: 'Havbyklyngen',
  date: '2024-04-10',
  participants: [
    person('Asta Bruun', { title: 'borgmester', organisation: 'Havby Kommune', roles: ['chair'] }),
    person('Vagn Lykke', { title: 'borgmester', organisation: 'Engby Kommune' }),
    person('Ida Ros'),
    person('Mona Kær', { title: 'praktiserende læge i Havby Kommune', organisation: 'PLO' }),
    person('Villy Sand', { title: 'konsulent', roles: ['secretariat'] }),
    person('Lone Gad', { title: 'direktør', organisation: 'Engby Kommune' }),
  ],
  absences: away('Vagn Lykke', 'Lone Gad'),
  substitutes: [{ for: 'Lone Gad', by: 'Stig Abel', quote: quote('Stig Abel for Lone Gad') }],
  partial: [
    {
      kind: 'away',
      names: ['Mona Kær'],
      missed: [{ from: 2, to: 2 }],
      attended: [],
      quote: quote('Mona Kær', 2),
    },
  ],
  items: ['Velkomst', 'Cykelstier ved skolen'].map((title, at) => ({
    number: at + 1,
    title,
    outcome: 'decided' as const,
    quote: quote(title, at + 1),
    decision: null,
  })),
});
const SKOV = sheet({
  forumName: 'Skovbyklyngen',
  date: '2024-09-05',
  place: 'Skovby Skole',
  participants: [
    person('Bo Vig', { title: 'rådmand', organisation: 'Skovby Kommune' }),
    person('Villy Sand', { title: 'konsulent', roles: ['secretariat'] }),
    person('Lone Hald', { title: 'chef', organisation: 'Skovby Kommune' }),
    person('Lone Gad', { title: 'direktør', organisation: 'Engby Kommune' }),
  ],
  absences: away('Lone Gad'),
});
const SHEETS = [SKOV, FJORD];

function told(question: string, ...context: readonly string[]): Answer | null {
  return structuredAnswer(asked(question, { sheets: SHEETS, context }));
}

describe('attendance asked for in other words', () => {
  it.each([
    'hvilke borgmesterkolleger blev væk fra Havby?',
    'hvem af de to borgmestre udeblev fra mødet i Havby?',
  ])('knows a group by its colleagues, and a meeting one stays away from: %s', (question) => {
    expect(told(question)?.content).toMatchObject({
      kind: 'absences',
      meetings: [{ names: ['Vagn Lykke'] }],
    });
  });

  it('counts those who are asked for', () => {
    expect(told('var begge to borgmestre mødt op i Havbyklyngen?')?.content).toMatchObject({ form: 'all' });
  });

  it.each(['er Lone Gad mødt op en eneste gang?', 'Was Lone Gad there even once?'])(
    'hears that any time will do: %s',
    (question) => {
      expect(told(question)?.content).toMatchObject({ kind: 'presence', form: 'any', person: 'Lone Gad' });
    },
  );

  it('counts a list by the meeting it is of', () => {
    const content = told('hvor mange står på deltagerlisten fra Skovbyklyngen?')?.content;

    expect(content).toMatchObject({ kind: 'group-presence', form: 'count' });
    expect(content?.kind === 'group-presence' && content.meetings[0]?.present).toHaveLength(3);
  });

  it('takes the meeting from the question before when nobody came at all', () => {
    expect(
      told('nå, men kom der slet ingen fra Engby Kommune?', 'hvem manglede i Havbyklyngen?')?.content,
    ).toMatchObject({ kind: 'group-presence', meetings: [{ meeting: { forumName: 'Havbyklyngen' } }] });
  });

  it('tells who was away for the item of a follow-up', () => {
    expect(
      told('og hvem mere var væk da det handlede om cykelstier?', 'hvem manglede i Havbyklyngen?')?.content,
    ).toMatchObject({ kind: 'partial-presence', notes: [{ names: ['Mona Kær'] }] });
  });

  it.each([
    'hvem er gengangere på listerne fra Havbyklyngen og Skovbyklyngen?',
    'hvem går igen på listerne i Havbyklyngen og Skovbyklyngen?',
  ])('finds who is on several lists, there or not: %s', (question) => {
    const content = told(question)?.content;

    expect(
      content?.kind === 'group-presence' && content.meetings[0]?.present.map(({ name }) => name),
    ).toEqual(['Villy Sand', 'Lone Gad']);
  });

  it('tells two of one first name apart by an initial', () => {
    expect(told('hvem sad der i stedet for Lone G i Havbyklyngen?')?.content).toMatchObject({
      kind: 'substitutes',
      substitutions: [{ by: 'Stig Abel' }],
    });
    expect(told('var Lone H med i Skovbyklyngen?')?.content).toMatchObject({
      kind: 'presence',
      person: 'Lone Hald',
    });
  });

  it('tells where somebody had a role', () => {
    expect(told('hvor har Villy siddet som sekretær henne?')?.content).toMatchObject({
      kind: 'roles',
      holders: [{ people: [{ name: 'Villy Sand' }] }, { people: [{ name: 'Villy Sand' }] }],
    });
  });
});

describe('meetings compared by who came', () => {
  it.each([
    ['var der flest afbud i Skovbyklyngen eller Havbyklyngen?', ['Havbyklyngen', 'Skovbyklyngen']],
    ['på hvilket møde var der færrest afbud?', ['Skovbyklyngen', 'Havbyklyngen']],
    ['Which meeting had the most absences?', ['Havbyklyngen', 'Skovbyklyngen']],
  ])('begins with the one meant: %s', (question, forums) => {
    const content = told(question)?.content;

    expect(content).toMatchObject({ kind: 'absences', counted: true });
    expect(content?.kind === 'absences' && content.meetings.map(({ meeting }) => meeting.forumName)).toEqual(
      forums,
    );
  });

  it('counts those who came', () => {
    expect(told('hvor mødte der flest op?')?.content).toMatchObject({
      kind: 'group-presence',
      meetings: [{ meeting: { forumName: 'Havbyklyngen' } }, { meeting: { forumName: 'Skovbyklyngen' } }],
    });
  });

  it('leaves what else there is most of', () => {
    expect(told('hvor er der flest cykler?')).toBeNull();
  });
});

describe('the oldest and the newest meeting', () => {
  it.each([
    ['hvad er det ældste møde du har liggende?', 'Havbyklyngen'],
    ['hvilket møde er det nyeste?', 'Skovbyklyngen'],
    ['Which meeting is the oldest?', 'Havbyklyngen'],
  ])('is told alone: %s', (question, forumName) => {
    expect(told(question)?.content).toMatchObject({ kind: 'meetings', meetings: [{ forumName }] });
  });
});
