import { parseOutput } from '../../../../src/domain/minutes/export';
import { parseMinutes } from '../../../../src/domain/minutes/parse';

const TEXT = ` 1.
Status på initiativerne

Det indstilles,

	at
	klyngestyregruppen drøfter, hvordan arbejdet kommer videre


Sagsfremstilling

I Solbyklyngen arbejdes der med to initiativer i Solbyklyngen.

Beslutning
Der orienteres igen.
Bilag

· Plan - juni.pdf
 2.
Forespørgsel om samarbejde

Det indstilles,

	at
	klyngestyregruppen beslutter, om den deltager.

Der skal også besluttes:
o Hvem der arbejder videre

Sagsfremstilling

Kære alle

Beslutning

Det afdækkes, om det er muligt.
 3.
Evt.
· Udmeldinger

Ønske om data.

Beslutning
Det besluttes at dele rapporten.
`;

const output = parseOutput('x.txt', parseMinutes(TEXT), TEXT);

describe('minutes without a head, numbers above their titles', () => {
  it('reads items and the leftovers of tables', () => {
    expect(output.items.map(({ title }) => title)).toEqual([
      'Status på initiativerne',
      'Forespørgsel om samarbejde',
      'Evt.',
    ]);
    expect(output.items[0]?.recommendations).toEqual([
      'at klyngestyregruppen drøfter, hvordan arbejdet kommer videre',
    ]);
    expect(output.items[1]?.recommendations).toEqual([
      'at klyngestyregruppen beslutter, om den deltager.',
      'Hvem der arbejder videre',
    ]);
  });

  it('takes text above a headed decision for case text', () => {
    expect(output.items[2]).toMatchObject({
      caseText: '· Udmeldinger\n\nØnske om data.',
      decision: 'Det besluttes at dele rapporten.',
    });
  });

  it('concludes the forum and says so, and leaves the date open', () => {
    expect(output.forum).toEqual({ name: 'Klyngestyregruppen, Solbyklyngen', inferred: true });
    expect(output.date).toBeNull();
    expect(output.warnings.map(({ code }) => code)).toEqual([
      'forum-inferred',
      'missing-date',
      'no-participants',
    ]);
  });
});
