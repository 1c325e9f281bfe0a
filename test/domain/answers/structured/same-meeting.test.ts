import { structuredAnswer } from '../../../../src/domain/answers/structured/structured-answer';
import type { Answer } from '../../../../src/domain/answers/answer';
import { asked, person, quote, sheet } from '../samples';

const away = (name: string) => ({ name, unexcused: false, quote: quote(`Afbud: ${name}`) });

const MAY = sheet({
  forumName: 'Broudvalget',
  date: '2024-05-07',
  participants: [person('Ida Vig', { roles: ['chair'] }), person('Bo Dam', { absent: true })],
  absences: [away('Bo Dam')],
});
const JUNE = sheet({
  forumName: 'Havneudvalget',
  date: '2024-06-04',
  participants: [person('Per Holt', { roles: ['chair'] }), person('Lis Egebjerg', { absent: true })],
  absences: [away('Lis Egebjerg')],
});

function told(question: string, ...context: readonly string[]): Answer | null {
  return structuredAnswer(asked(question, { sheets: [JUNE, MAY], context }));
}

describe('a question after one about a meeting', () => {
  it.each([
    ['hvem havde afbud?', 'hvem var med i Broudvalget i maj?'],
    ['hvem meldte afbud?', 'hvad blev besluttet i Broudvalget?'],
    ['hvem var fraværende?', 'hvem var med til mødet i maj?'],
  ])('asks of that meeting: %s', (question, before) => {
    expect(told(question, before)).toMatchObject({
      content: { kind: 'absences', meetings: [{ names: ['Bo Dam'] }] },
    });
  });

  it('asks of it whatever was asked in between', () => {
    const answer = told('hvem var formand?', 'hvem var med i Broudvalget i maj?', 'hvem havde afbud?');

    expect(answer).toMatchObject({
      content: { kind: 'roles', holders: [{ people: [{ name: 'Ida Vig' }] }] },
    });
  });

  it('asks of the one it names itself', () => {
    expect(told('hvem havde afbud i Havneudvalget?', 'hvem var med i Broudvalget?')).toMatchObject({
      content: { meetings: [{ names: ['Lis Egebjerg'] }] },
    });
  });

  it('asks of the newest where no meeting was spoken of', () => {
    expect(told('hvem havde afbud?', 'hvad koster broen?')).toMatchObject({
      content: { meetings: [{ names: ['Lis Egebjerg'] }] },
    });
  });

  it('counts over all meetings', () => {
    const answer = told('hvor mange gange har Lis Egebjerg meldt afbud?', 'hvem var med i Broudvalget?');

    expect(answer).toMatchObject({
      content: { kind: 'presence', form: 'count', meetings: [{ name: 'Lis Egebjerg' }] },
    });
  });
});
