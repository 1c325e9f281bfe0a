import type { Answer } from '../../../../src/domain/answers/answer';
import type { Passage } from '../../../../src/domain/answers/passage';
import { evidenceIn, type SampleItem } from '../sample-items';
import { sheet } from '../samples';

function quotesFor(question: string, ...items: readonly SampleItem[]): readonly string[] {
  return answerTo(question, ...items).citations.map(({ quote }) => quote);
}

function answerTo(question: string, ...items: readonly SampleItem[]): Answer {
  return evidenceIn(items, question);
}

const MEETING = sheet();

describe('the answer from the text', () => {
  it('begins with the sentence that answers and leaves its neighbours out', () => {
    const text =
      'Bådhuset blev bygget i 1972. Svømmebroen åbner den 3. juni 2024. Kiosken har skiftet ejer og sælger nu vafler.';

    const quotes = quotesFor('hvornår åbner svømmebroen?', {
      of: MEETING,
      title: 'Havnebadet',
      sections: [['case', text]],
    });

    expect(quotes).toEqual(['Svømmebroen åbner den 3. juni 2024.']);
  });

  it.each(['Afbud: Bo Vig', 'Fraværende: Bo Vig, Ida Holt'])(
    'leaves out who was away where the minutes repeat it below a decision: %s',
    (line) => {
      const quotes = quotesFor('hvad blev besluttet om svømmebroen?', {
        of: MEETING,
        title: 'Svømmebroen',
        sections: [['decision', `Svømmebroen males i maj.\n\n${line}`]],
      });

      expect(quotes).toEqual(['Svømmebroen males i maj.']);
    },
  );

  it.each([
    ['hvem maler bådhuset og hvornår?', true],
    ['hvem maler bådhuset?', false],
  ])('brings the deadline written after a task where a time is asked for: %s', (question, isTold) => {
    const text = 'Ida Holt maler bådhuset. Frist: 3. juni 2024. Kiosken har skiftet ejer.';

    const quotes = quotesFor(question, {
      of: MEETING,
      title: 'Havnebadet',
      sections: [['decision', text]],
    });

    expect(quotes.join(' ').includes('3. juni 2024')).toBe(isTold);
  });

  it('goes on with what minutes tell right after it where more than one fact is asked for', () => {
    const text =
      'Bo Vig orienterede om havnebadet. En entreprenør ser på pælene i maj. Der arbejdes på en plan for betalingen.';

    const quotes = quotesFor('hvad fortalte Bo Vig om havnebadet?', {
      of: MEETING,
      title: 'Havnebadet',
      sections: [['decision', text]],
    });

    expect(quotes).toEqual([text]);
  });

  it.each([
    ['after', 'Pælene under svømmebroen skal skiftes. Der orienteres herom på næste møde.', 'skiftes'],
    [
      'before',
      'Ida Holt ønsker en plan for pælene. Svømmebroens bådelag drøfter dette på et møde.',
      'plan for',
    ],
  ])('brings the sentence that pointing words need: %s', (_, text, needed) => {
    const quotes = quotesFor('hvordan går det med svømmebroen?', {
      of: MEETING,
      title: 'Havnebadet',
      sections: [['decision', text]],
    });

    expect(quotes[0]).toContain(needed);
    expect(quotes).toEqual([text]);
  });

  it('brings the points below the line that is asked for, not the list that line stands in', () => {
    const text =
      'Status for havnen er:\n- Molen er malet.\n- Der er købt redningsudstyr til badegæster, nemlig:\n- tre kranse\n- to stiger';

    const quotes = quotesFor('hvilket redningsudstyr er der købt til badegæster?', {
      of: MEETING,
      title: 'Havnen',
      sections: [['case', text]],
    });

    expect(quotes.join(' ')).toMatch(/tre kranse[^]*to stiger/u);
    expect(quotes.join(' ')).not.toContain('Molen');
  });

  it('says a day in short, but not where another sentence as near has another day', () => {
    const said = (text: string): Answer =>
      answerTo('hvornår åbner svømmebroen?', {
        of: MEETING,
        title: 'Havnebadet',
        sections: [['case', text]],
      });
    const one = 'Svømmebroen i nord åbner den 3. juni 2024.';
    const other = 'Svømmebroen i syd åbner den 9. juli 2024.';

    const [sure, unsure] = [said(one), said(`${one} ${other}`)];

    expect(sure.content).toMatchObject({ kind: 'quotes', lead: { kind: 'date', date: '2024-06-03' } });
    expect(unsure.content).toEqual({ kind: 'quotes' });
  });

  it('begins with the day a decision moved it to', () => {
    const quotes = quotesFor('hvornår holdes sejlerfesten?', {
      of: MEETING,
      title: 'Sejlerfest',
      sections: [
        ['decision', 'Godkendt med bemærkning om at festen holdes den 9. juni 2024.'],
        ['case', 'Sejlerfesten holdes den 3. juni 2024 ved molen.'],
      ],
    });

    expect(quotes[0]).toBe('Godkendt med bemærkning om at festen holdes den 9. juni 2024.');
  });

  it('adds the sentence before when the answer points back to it, after the answer', () => {
    const text = 'Klubben søger om en ny svømmebro. Beløbet til svømmebroen er 40.000 kr.';

    const quotes = quotesFor('hvor meget koster svømmebroen?', {
      of: MEETING,
      title: 'Havnebadet',
      sections: [['case', text]],
    });

    expect(quotes).toEqual(['Klubben søger om en ny svømmebro. Beløbet til svømmebroen er 40.000 kr.']);
  });

  it('quotes a list with the line that leads it in, each point on a line of its own', () => {
    const text = 'Svømmebroen har tre hold:\n- Begyndere. De mødes tirsdag.\n- Øvede\n- Vinterbadere';

    const quotes = quotesFor('hvilke tre hold har svømmebroen?', {
      of: MEETING,
      title: 'Havnebadet',
      sections: [['case', text]],
    });

    expect(quotes).toEqual([text]);
  });

  it('gives what was decided and not what was recommended', () => {
    const quotes = quotesFor('hvor mange kr. fik svømmebroen i tilskud?', {
      of: MEETING,
      title: 'Havnebadet',
      sections: [
        ['recommendation', 'Det indstilles, at svømmebroen får 40.000 kr. i tilskud.'],
        ['decision', 'Svømmebroen får 30.000 kr. i tilskud.'],
      ],
    });

    expect(quotes).toEqual(['Svømmebroen får 30.000 kr. i tilskud.']);
  });

  it('gives the latest word first', () => {
    const earlier = sheet({ date: '2024-03-06' });
    const later = sheet({ date: '2025-03-06' });

    const quotes = quotesFor(
      'hvad er prisen på svømmebroen?',
      { of: earlier, title: 'Havnebadet', sections: [['case', 'Prisen på svømmebroen er 40.000 kr.']] },
      { of: later, title: 'Havnebadet', sections: [['case', 'Prisen på svømmebroen er 55.000 kr.']] },
    );

    expect(quotes[0]).toBe('Prisen på svømmebroen er 55.000 kr.');
  });
});

function leadFor(question: string, section: Passage['section'], text: string): unknown {
  const item = { of: MEETING, title: 'Havnebadet', sections: [[section, text]] } as const;
  const { content } = evidenceIn([item], question);
  return content.kind === 'quotes' ? content.lead : content.kind;
}

describe('what is said first', () => {
  it('is the day that is asked for, where there is one', () => {
    expect(leadFor('hvornår åbner svømmebroen?', 'case', 'Svømmebroen åbner den 3. juni 2024.')).toEqual({
      kind: 'date',
      date: '2024-06-03',
    });
  });

  it('is somebody who does what is asked, and nobody who only has to do with it', () => {
    const painter = 'Ida Holt maler svømmebroen i foråret.';
    const planner = 'Ida Holt laver sammen med bådhuset en plan for, hvordan man får svømmebroen malet.';

    expect(leadFor('hvem maler svømmebroen?', 'case', painter)).toEqual({ kind: 'words', words: 'Ida Holt' });
    expect(leadFor('hvem maler svømmebroen?', 'case', planner)).toBeUndefined();
  });

  it('is nothing where there are two days', () => {
    const text = 'Svømmebroen åbner den 3. juni 2024 og ikke den 1. maj 2024.';

    expect(leadFor('hvornår åbner svømmebroen?', 'case', text)).toBeUndefined();
  });

  it('is nothing where the sentence does not speak of the year that is asked about', () => {
    const text = 'Svømmebroen åbner den 3. juni 2025. Kiosken får nye ejere i 2026.';

    expect(leadFor('hvornår åbner svømmebroen i 2026?', 'case', text)).toBeUndefined();
  });

  it('is the amount that is asked for', () => {
    expect(leadFor('hvad koster svømmebroen?', 'case', 'Svømmebroen koster ca. 40.000 kr.')).toEqual({
      kind: 'words',
      words: 'ca. 40.000 kr.',
    });
  });

  it('is somebody', () => {
    expect(leadFor('hvem maler svømmebroen?', 'decision', 'Carl Mose maler svømmebroen.')).toEqual({
      kind: 'words',
      words: 'Carl Mose',
    });
  });

  it.each([
    ['Svømmebroen blev godkendt.', { kind: 'yes' }],
    ['Svømmebroen blev ikke godkendt.', { kind: 'no' }],
    ['Svømmebroen blev godkendt, hvis pengene findes.', undefined],
  ])('is yes or no where the decision says so: %s', (decision, lead) => {
    expect(leadFor('blev svømmebroen godkendt?', 'decision', decision)).toEqual(lead);
  });

  it('is neither yes nor no where only the case text says so', () => {
    expect(leadFor('blev svømmebroen godkendt?', 'case', 'Svømmebroen blev godkendt.')).toBeUndefined();
  });
});

describe('a number alone', () => {
  it('is not answered with a sentence that happens to hold it', () => {
    const item = {
      of: MEETING,
      title: 'Havnebadet',
      sections: [['case', 'Der er 7 trin ned til vandet.']],
    } as const;

    expect(quotesFor('7', item)).toEqual([]);
  });
});

describe('a question who', () => {
  it('does not take a thing after "for" for what somebody does', () => {
    const text = 'Ida Holm er tovholder på anlægget. Per Krog maler huset.';

    const quotes = quotesFor('hvem har Tornby sat på som tovholder for huset?', {
      of: MEETING,
      title: 'Huset i Tornby',
      sections: [['case', text]],
    });

    expect(quotes[0]).toMatch(/^Ida Holm er tovholder/);
  });
});

describe('where the thing asked about is not the one told about', () => {
  const KIOSK: SampleItem = {
    of: MEETING,
    title: 'Havnebadet',
    sections: [['case', 'Kiosken får en ny disk. Disken koster 40.000 kr. Svømmebroen er malet.']],
  };

  it.each(['hvad koster brandstationen', 'hvad koster disken på banegården', 'hvilket firma leverer disken'])(
    'answers nothing to "%s"',
    (question) => {
      expect(quotesFor(question, KIOSK)).toEqual([]);
    },
  );

  it('answers nothing with a day that stands beside what is asked', () => {
    const quotes = quotesFor('hvornår males svømmebroen', {
      of: MEETING,
      title: 'Kiosken',
      sections: [['case', 'Svømmebroen males måske. Kiosken lukker den 3. juni 2024.']],
    });

    expect(quotes).toEqual([]);
  });

  it('answers when the thing is named by the title', () => {
    expect(quotesFor('hvad koster disken i havnebadet', KIOSK)).toContain('Disken koster 40.000 kr.');
  });

  it('answers when the thing is named at the head of the meeting', () => {
    expect(quotesFor('hvad koster disken i Havby', KIOSK)).toContain('Disken koster 40.000 kr.');
  });
});
