import { structuredAnswer } from '../../../../src/domain/answers/structured/structured-answer';
import type { Answer } from '../../../../src/domain/answers/answer';
import { answerText } from '../../../../src/texts/answers';
import { asked, person, sheet } from '../samples';

const SHEETS = [
  sheet({
    forumName: 'Chefforum Fjord',
    date: '2024-10-03',
    startTime: '14:00',
    endTime: '16:30',
    place: 'Regionshuset, Lerbjerg',
    level: 'chef/fagligt',
  }),
  sheet({ forumName: 'Sundbyklyngen', date: '2024-04-10', startTime: '09:30', place: 'Sundby Rådhus' }),
  sheet({
    forumName: 'Styregruppen for Telemedicin',
    date: '2019-02-27',
    startTime: '14:00',
    place: 'Teams',
  }),
];

function told(question: string): Answer | null {
  return structuredAnswer(asked(question, { sheets: SHEETS }));
}

function datesOf(question: string): readonly (string | null)[] {
  const answer = told(question);
  return answer?.content.kind === 'meetings' ? answer.content.meetings.map(({ date }) => date) : [];
}

describe('meetings', () => {
  it.each([
    ['hvilke møder gik i gang kl. 14?', ['2019-02-27', '2024-10-03']],
    ['which meetings started at 2 pm?', ['2019-02-27', '2024-10-03']],
    ['hvilke møder begyndte før kl 10', ['2024-04-10']],
    ['hvilke møder lå om formiddagen?', ['2024-04-10']],
    ['hvilke møder er holdt på et rådhus?', ['2024-04-10']],
    ['hvilket møde blev holdt i Lerbjerg?', ['2024-10-03']],
    ['hvilke møder var virtuelle?', ['2019-02-27']],
    ['hvornår var chefforum samlet?', ['2024-10-03']],
    ['hvornår sås Sundbyklyngen sidst?', ['2024-04-10']],
  ])('are found by when and where they were: %s', (question, dates) => {
    expect(datesOf(question)).toEqual(dates);
  });

  it.each([
    [
      'hvor længe varede mødet i chefforum?',
      /^2 timer og 30 minutter \(Chefforum Fjord.*kl\. 14 til kl\. 16\.30\)/,
    ],
    ['how long did the Chefforum Fjord meeting last?', /^2 hours and 30 minutes/],
    ['hvornår sluttede mødet i chefforum?', /^kl\. 16\.30 \(Chefforum Fjord/],
  ])('are told with their hours: %s', (question, text) => {
    const answer = told(question);

    expect(answer === null ? '' : answerText(answer)).toMatch(text);
  });

  it('have no length where their end is not told', () => {
    expect(told('hvor længe varede mødet i Sundbyklyngen?')).toMatchObject({ status: 'noAnswer' });
  });

  it.each([
    'hvornår mødes chefforum igen?',
    'hvor mange møder om året holder chefforum?',
    'hvor længe varede forsøget?',
  ])('are not what is asked for: %s', (question) => {
    expect(told(question)).toBeNull();
  });
});

describe('a place that is also a surname', () => {
  it('says where somebody is from', () => {
    const participants = [
      person('Bo Lerbjerg', { title: 'konsulent' }),
      person('Eva Fog', { title: 'sundhedschef', organisation: 'Lerbjerg Kommune', absent: true }),
    ];
    const sheets = [sheet({ participants })];

    expect(structuredAnswer(asked('var sundhedschefen fra Lerbjerg med?', { sheets }))).toMatchObject({
      content: { kind: 'group-presence', meetings: [{ absent: [{ name: 'Eva Fog' }] }] },
    });
  });
});
