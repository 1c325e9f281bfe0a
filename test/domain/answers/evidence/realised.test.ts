import type { Passage } from '../../../../src/domain/answers/passage';
import type { Sheet } from '../../../../src/domain/answers/sheet';
import { evidenceIn } from '../sample-items';
import { quote, sheet } from '../samples';

const DECIDED = { number: 2, title: 'Hallen', outcome: 'decided', quote: quote('Hallen') } as const;
const AGENDA = sheet({ items: [{ ...DECIDED, decision: null }] });
const MINUTES = sheet({ items: [{ ...DECIDED, decision: quote('Godkendt.') }] });

interface Told {
  readonly text: string;
  readonly of?: Sheet;
  readonly section?: Passage['section'];
}

function statusFor(question: string, { text, of = MINUTES, section = 'case' }: Told): string {
  return evidenceIn([{ of, title: 'Hallen', sections: [[section, text]] }], question).status;
}

describe('what a question asks that happened', () => {
  it('is not answered by what is only awaited', () => {
    const text = 'Vejledningen sendes ud, så snart Havnerådet har svaret på brevet.';

    expect(statusFor('hvad svarede Havnerådet på brevet', { text })).toBe('noAnswer');
  });

  it('is no reply before anybody has said something back', () => {
    const text = 'Ida Holt skriver til Havnerådet om broen og beder om en forklaring.';

    expect(statusFor('hvad svarede Havnerådet om broen', { text })).toBe('noAnswer');
  });

  it('is no reply where somebody is to do something about those who have given none', () => {
    const text = 'Ida Holt rykker de fire klubber, som ikke har svaret om broen.';

    expect(statusFor('hvem skal rykke dem der ikke har svaret om broen', { text })).toBe('answered');
  });

  it('is answered by what happened', () => {
    const text = 'Havnerådet har svaret på brevet, at broen skal males.';

    expect(statusFor('hvad svarede Havnerådet på brevet', { text })).toBe('answered');
  });

  it('is not answered by the proposals of an agenda', () => {
    const text = 'at rådet vælger to medlemmer, som følger byggeriet';

    const status = statusFor('hvilke to blev valgt til at følge byggeriet', {
      text,
      of: AGENDA,
      section: 'recommendation',
    });

    expect(status).toBe('noAnswer');
  });
});
