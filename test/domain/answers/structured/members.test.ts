import type { Answer } from '../../../../src/domain/answers/answer';
import type { SheetAppointment } from '../../../../src/domain/answers/sheet';
import { structuredAnswer } from '../../../../src/domain/answers/structured/structured-answer';
import { asked, person, quote, sheet } from '../samples';

function told(text: string, act: SheetAppointment['act'], ...who: readonly string[]): SheetAppointment {
  return { act, who, quote: quote(text) };
}

const EARLIER = sheet({
  date: '2024-03-06',
  appointments: [
    told('Transportgruppen består af Bo Vig og Mette Lund.', 'is', 'Bo Vig', 'Mette Lund'),
    told('Ida Holm udpeges til sårgruppen.', 'joins', 'Ida Holm'),
  ],
});
const LATER = sheet({
  date: '2024-09-04',
  participants: [person('Bo Vig'), person('Rikke Dam', { roles: ['minute-taker'] })],
  appointments: [
    told('Bo Vig udtræder af transportgruppen.', 'leaves', 'Bo Vig'),
    told('Ulrik Dam indtræder i transportgruppen.', 'joins', 'Ulrik Dam'),
  ],
});

function answerTo(question: string): Answer | null {
  return structuredAnswer(asked(question, { sheets: [LATER, EARLIER] }));
}

describe('membersAnswer', () => {
  it.each([
    'hvem er med i transportgruppen?',
    'hvem sidder i transportgruppen',
    'who is on the transportgruppen?',
  ])('lets what later minutes say count before what earlier ones did: %s', (question) => {
    expect(answerTo(question)).toMatchObject({
      status: 'answered',
      content: { kind: 'members', names: ['Mette Lund', 'Ulrik Dam'] },
    });
  });

  it('tells of one group only', () => {
    expect(answerTo('hvem er udpeget til sårgruppen?')).toMatchObject({ content: { names: ['Ida Holm'] } });
  });

  it('takes the members of a forum from its newest list of people', () => {
    expect(answerTo('hvem er medlemmer af Fjordklyngen?')).toMatchObject({
      content: { kind: 'group-presence', meetings: [{ present: [{ name: 'Bo Vig' }] }] },
    });
  });

  it('does not name bodies where one of them is asked for its person', () => {
    const planning = told(
      'Plangruppen består af Havby Kommune og Region Østfjord.',
      'is',
      'Havby Kommune',
      'Region Østfjord',
    );
    const sheets = [sheet({ appointments: [planning] })];

    expect(structuredAnswer(asked('hvem er med i plangruppen?', { sheets }))).not.toBeNull();
    expect(structuredAnswer(asked('hvem sidder der for Havby i plangruppen?', { sheets }))?.status).toBe(
      'noAnswer',
    );
  });

  it('says nothing of a group nobody was appointed to', () => {
    expect(answerTo('hvem er med i madrasgruppen?')).toBeNull();
  });
});
