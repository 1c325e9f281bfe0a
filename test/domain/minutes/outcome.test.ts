import { outcomeOf } from '../../../src/domain/minutes/outcome';
import type { Outcome } from '../../../src/domain/minutes/model';

describe('outcomeOf', () => {
  it.each<[Outcome, string]>([
    ['taken-note', 'Orienteringen blev taget til efterretning.'],
    ['taken-note', 'Status på Fjordhuset blev taget til orientering. Udvalget ønsker at se huset.'],
    [
      'taken-note',
      'Orienteringen blev taget til efterretning. Udvalget havde dialog om rekruttering og drøftede, hvordan den kan styrkes.',
    ],
    ['taken-note', 'Formændene orienterede om, hvad grupperne arbejder med.'],
    ['taken-note', 'Udvalget tog seniorrådets bemærkninger til efterretning.'],
    ['approved', 'Godkendt.'],
    ['approved', 'Dagsordenen blev godkendt.'],
    ['approved', '1.-2. Anbefales.'],
    ['approved', 'Godkendt med bemærkning om, at høringssvaret drøftes i Ungerådet.'],
    ['approved', 'Byrådet godkendte Økonomiudvalgets indstilling. (Q) stemte imod.\nFraværende: Ida Holm'],
    ['approved', 'Indstillingen blev vedtaget.'],
    ['decided', 'Ikke godkendt.'],
    ['decided', 'Kan ikke anbefales. Udvalget anbefaler en mindre model.'],
    ['approved', 'Godkendt. Udvalget tager seniorrådets bemærkning til efterretning.'],
    ['decided', 'Det blev besluttet, at der nedsættes en arbejdsgruppe.'],
    ['decided', 'Der er enighed om at fortsætte med samme kadence.'],
    ['decided', 'Der var opbakning til den lille model.'],
    ['decided', 'Udvalget valgte Ida Holm som næstformand.'],
    ['decided', 'Fremsendes til Økonomiudvalget.'],
    ['discussed', 'Udvalget drøftede udkastet til plan.'],
    ['discussed', 'Temadrøftelse om frivillighed. Oplæggene satte gang i en god dialog.'],
    ['discussed', 'Projektbeskrivelsen blev drøftet.'],
    ['postponed', 'Sagen udsættes til næste møde.'],
    ['postponed', 'Punktet blev taget af dagsordenen.'],
    ['postponed', 'Tilbagesendes til administrationen.'],
    ['postponed', 'Udvalget besluttede at udsætte sagen.'],
    ['no-remarks', 'Ingen bemærkninger.'],
    ['no-remarks', 'Der var ikke noget til punktet.'],
    ['no-remarks', 'Intet at bemærke.'],
    ['no-remarks', 'Der var ingen orienteringer.'],
    ['postponed', 'Udgår.'],
    ['postponed', 'Vi nåede ikke planen. Den kommer først på dagsordenen på mødet i maj.'],
    ['postponed', 'Vi tager det næste gang, når Ida er tilbage.'],
    ['decided', 'Udvalget takker ja til tilbuddet.'],
    ['decided', 'Bestyrelsen besluttede at købe to bænke i stedet for tre.'],
    ['decided', 'Gruppen valgte den blå model. Skiltene sættes op, når farven er godkendt.'],
    ['approved', 'Datoerne er ok for alle.'],
    ['other', 'Der har været travlt. Haven er fuld af æbler. Ellers ikke noget nyt.'],
    ['postponed', 'Punktet blev trukket fra dagsordenen.'],
    ['postponed', 'Punktet rykkes til næste møde.'],
    ['postponed', 'Blev ikke behandlet grundet tidsmangel.'],
    ['postponed', 'Tages op igen, når høringssvarene foreligger.'],
    ['approved', 'Indstillingen følges.'],
    ['approved', 'Indstillingen tiltrådtes.'],
    ['approved', 'Der meddeles dispensation som ansøgt.'],
    ['approved', 'Bevilges.'],
    ['approved', 'Anbefales. (F) tager forbehold.'],
    ['approved', 'For stemte 20. Imod stemte 3. Indstillingen er dermed vedtaget.'],
    ['decided', 'Indstillingen blev ikke fulgt.'],
    ['decided', 'Ansøgningen afslås.'],
    ['decided', 'Forslaget faldt.'],
    ['taken-note', 'Udvalget noterede sig orienteringen.'],
    ['taken-note', 'Lone Bach orienterede om den nye afdeling. Ingen spørgsmål.'],
    ['no-remarks', 'Ingen.'],
    ['other', 'Der var afbud fra Ida Holm og Per Skov. Lis Dal deltog i stedet for Per Skov.'],
    ['other', 'Afbud fra Ida Holm'],
    ['other', 'Temamødet blev holdt.'],
    ['empty', ' \n'],
  ])('is %s for: %s', (outcome, decision) => {
    expect(outcomeOf(decision)).toBe(outcome);
  });

  it('is empty without a decision', () => {
    expect(outcomeOf(null)).toBe('empty');
  });

  it('does not take "til godkendelse" for an approval', () => {
    expect(
      outcomeOf('Planen blev drøftet og revideres, før den lægges til godkendelse i Direktionen.'),
    ).not.toBe('approved');
  });

  it('reads damaged letters', () => {
    expect(outcomeOf('Udvalget drÅftede sagen.')).toBe('discussed');
  });

  it('reads a very long decision', () => {
    expect(outcomeOf(`Godkendt. ${'Udvalget udsatte intet. '.repeat(10_000)}`)).toBeDefined();
  });
});
