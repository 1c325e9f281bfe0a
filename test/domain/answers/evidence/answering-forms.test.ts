import { withoutThoseWhoLeft } from '../../../../src/domain/answers/evidence/those-who-left';
import { plainWords } from '../../../../src/domain/answers/wording';
import { evidenceIn } from '../sample-items';
import { quote, sheet } from '../samples';

const ITEM = { number: 2, title: 'Færgen', outcome: 'decided', quote: quote('Færgen') } as const;
const MINUTES = sheet({ items: [{ ...ITEM, decision: null }] });

/** What is quoted first from an item with this text; null where it does not answer. */
function firstQuote(question: string, text: string): string | null {
  const item = { of: MINUTES, title: 'Færgen', sections: [['case', text]] } as const;
  const { status, citations } = evidenceIn([item], question);
  return status === 'answered' ? (citations[0]?.quote ?? '') : null;
}

describe('a reply', () => {
  it.each(['henviste til rederiet', 'oplyste, at sejlplanen ligger fast', 'afslog at hæve tilskuddet'])(
    'is told by what somebody said back: %s',
    (reply) => {
      const text = `Øboerne klagede over de nye priser på færgen. Rederiet ${reply}.`;

      expect(firstQuote('hvad svarede Rederiet om priserne på færgen', text)).toContain(reply);
    },
  );

  it('is none while it is waited for', () => {
    const text =
      'Øboerne klagede over de nye priser på færgen. Arbejdet ligger stille, indtil Rederiet har svaret.';

    expect(firstQuote('hvad svarede Rederiet om priserne på færgen', text)).toBeNull();
  });
});

describe('one of several', () => {
  it('is told by their figures', () => {
    const figures =
      'Afgangen blev holdt til tiden i 71 pct. af turene fra Havby, 88 pct. fra Nørby og 93 pct. fra Skovby.';
    const text = `Ida Holt talte om afgangen fra Havby. ${figures}`;

    expect(
      firstQuote('hvem af de tre er bedst til at holde tiden for afgangen, Havby, Nørby eller Skovby', text),
    ).toBe(figures);
  });

  it('is not told without any', () => {
    const text = 'Ida Holt talte den 3. maj 2021 om, hvem der holder tiden for afgangen fra Havby og Nørby.';

    expect(
      firstQuote('hvem af de to er bedst til at holde tiden for afgangen, Havby eller Nørby', text),
    ).toBeNull();
  });
});

describe('what is told of two times', () => {
  const text =
    'Færgen drives nu pt. af Havby Rederi og kommunerne på øerne. I årene 2012-2016 er færgen drevet af Nørby Kommune og Skovby Kommune.';

  it.each([
    ['hvem drev færgen tidligere', 'Nørby Kommune'],
    ['hvem driver færgen for tiden', 'Havby Rederi'],
  ])('is answered by the time asked for: %s', (question, answer) => {
    expect(firstQuote(question, text)).toContain(answer);
  });
});

describe('a number', () => {
  it('may come late after what is counted', () => {
    const change =
      'Det foreslås at sætte antallet af daglige ture på den korte rute til øen ned fra 14 til 9.';
    const text = `De 30 ture til fastlandet bruges af få. ${change}`;

    expect(firstQuote('hvor mange ture vil de skære ruten til øen ned til', text)).toContain('fra 14 til 9');
  });

  it('is found by the last word of what English writes apart', () => {
    const text = 'I weekenden er der registreret 14 alarmer i havnen, og der gik mere end en time.';

    expect(firstQuote('How many harbour weekend alarms were registered?', text)).toContain('14 alarmer');
  });
});

describe('somebody who left', () => {
  const text =
    'Færgen skal have en ny repræsentant i havnefonden, da Bo Vig er udtrådt af den. Som repræsentant i havnefonden blev valgt Ida Holt.';

  it('is not the one who came', () => {
    expect(firstQuote('hvem blev valgt til havnefonden', text)).toContain('Ida Holt');
    expect(withoutThoseWhoLeft(text, plainWords('hvem blev valgt til havnefonden'))).not.toContain('Bo Vig');
  });

  it.each(['hvem er udtrådt af havnefonden', 'hvem blev ida holt valgt i stedet for'])(
    'is kept where that is asked: %s',
    (question) => {
      expect(withoutThoseWhoLeft(text, plainWords(question))).toContain('Bo Vig');
    },
  );

  it('is described by what comes after "efter"', () => {
    const question = plainWords('hvem kom med i fonden efter ham der er gået af');

    expect(withoutThoseWhoLeft('Ida Holt er ny, da Bo Vig er gået af.', question)).not.toContain('Bo Vig');
  });
});

describe('a long list', () => {
  it('is not cut before the point that answers', () => {
    const other = (at: number): string =>
      `- Der blev orienteret om arbejdet med kaj ${at}, hvor bolværket er slidt, og hvor havnen holder øje med, om det holder vinteren over, til der er råd til mere.`;
    const point = '- Øboerne er utilfredse med, at der ikke er fundet en løsning for cyklerne.';
    const text = ['Følgende blev nævnt:', ...[1, 2, 3, 4, 5].map(other), point].join('\n');

    expect(firstQuote('er der kommet en løsning for cyklerne', text)).toContain('ikke er fundet en løsning');
  });
});

describe('the minutes of another meeting', () => {
  const text = 'Referatet fra mødet den 3. maj 2021 blev tiltrådt og godkendt. Havnen har fået en ny leder.';

  it('tell no day by being approved', () => {
    expect(firstQuote('hvornår tiltrådte den nye leder af havnen', text)).toBeNull();
  });

  it('are told of where they are asked for', () => {
    expect(firstQuote('hvilken dag var mødet, hvis referat blev godkendt', text)).toContain('3. maj 2021');
  });
});

describe('a length of time', () => {
  const text =
    'Kurset har 12 pladser, og 8 sygeplejersker er tilmeldt. Det strækker sig over 2x3 dage i efteråret på kursuscentret.';

  it('is counted in its own unit', () => {
    expect(firstQuote('hvor mange dage strækker kurset sig over', text)).toContain('2x3 dage');
  });

  it('answers how long something is', () => {
    const notice = 'Varslet for at aflyse en afgang ændres til to hverdage.';

    expect(firstQuote('hvor lang er varslet for at aflyse en afgang', notice)).toBe(notice);
  });
});

describe('a name', () => {
  it('is no everyday word, whatever else is written alike', () => {
    const text = 'Lotte Vang inviterer rederiet til et møde i april.';

    expect(firstQuote('hvad gør Lotte ved rederiet', text)).toBe(text);
  });
});

describe('somebody among others', () => {
  it('is told by what they do, not by where they are', () => {
    const text = 'Færgen kommer ofte for sent. Ida Holt undersøger, hvorfor færgen kommer for sent.';

    expect(firstQuote('hvem i Havby undersøger hvorfor færgen kommer for sent', text)).toContain('Ida Holt');
  });

  it('is no part of an administration', () => {
    const text =
      'Færgen til øen ejes af Sociale Forhold og Digital Sundhed. Færgen til øen ledes af Ida Holt i dag.';

    expect(firstQuote('hvem har færgen til øen', text)).toContain('Ida Holt');
  });
});

describe('so many points', () => {
  const text = [
    'Reglerne for færgen blev gennemgået:',
    '- Ingen cykler',
    '- Ingen hunde',
    'Ruten for færgen omfatter dette:',
    '- Havnen i Nørby',
    '- Broen ved Skovby',
    '- Molen på øen',
  ].join('\n');

  it('are the list of that length', () => {
    const quoted = firstQuote('hvilke 3 steder omfatter ruten for færgen', text);

    expect(quoted).toContain('Molen på øen');
    expect(quoted).not.toContain('Ingen hunde');
  });
});
