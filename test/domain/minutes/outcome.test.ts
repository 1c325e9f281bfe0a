import { outcomeOf, outweighTalk } from '../../../src/domain/minutes/outcome';
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
    ['approved', 'Referatet blev godkendt med den rettelse, at Ida Holm ikke deltog i mødet i maj.'],
    ['approved', 'Ikke til stede: Ida Holm, Per Skov Dagsordenen godkendt.'],
    ['decided', 'Netværket fortsætter frem til sommer. Et nyt forslag laves, når budgettet er vedtaget.'],
    ['other', 'Dørene skiftes i uge 16, forudsat at brandmyndigheden godkender en prøve.'],
    ['decided', 'Ordningen fortsætter året ud.'],
    ['decided', 'Åkredsens Kor får prisen.'],
    ['decided', 'Spejderne får 12.500 kr. til nye telte.'],
    ['taken-note', 'Ida Holm fortalte, at kørslen fortsætter uændret.'],
    ['taken-note', 'Orienteredes.\n\nUdvalget venter på kommunernes svar.'],
    ['taken-note', 'Per Skov gjorde opmærksom på, at porten larmer.'],
    ['postponed', 'Gemmes til næste møde.'],
    ['postponed', 'Punktet behandles igen på mødet den 26. marts.'],
    ['approved', 'Ad a) Taget til efterretning.\nAd b) Godkendt.\nAd c) Der var opbakning.'],
    ['approved', '1. Godkendt.\n2. Udsat. Tallene skal undersøges først.'],
    ['other', 'Rådet er imod. Fire uger er for længe, når man ikke selv kan feje.'],
    ['other', 'Vi ser på kortet. Ida Holm godkender det til sidst.'],
    ['other', 'Lægen godkender listen tre dage efter.'],
    ['approved', 'Udvalget godkender planen.'],
    ['approved', 'Haverådet godkender.'],
    ['decided', 'Taget til efterretning, dog således at bænkene købes som planlagt.'],
    ['empty', ' \n'],
    ['empty', '-'],
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

describe('outweighTalk', () => {
  it.each<[number, string]>([
    [2, 'Ida Holm orienterede om ordningen. Lis sender en oversigt. Per laver et notat.'],
    [1, 'Huset er åbnet. Ida fortalte om de første uger. Lis skriver et brev.'],
    [1, 'Per foreslog et fælles kursus. Lis undersøger prisen.'],
    [1, 'Per påpegede, at stien er mørk. Lis kontakter forvaltningen.'],
    [3, 'Lis oplyste, at tallene er steget. Ida, Per og Bo ser på hver sit hus.'],
  ])('lets %i tasks decide: %s', (tasks, decision) => {
    expect(outweighTalk(tasks, decision)).toBe(true);
  });

  it.each<[number, string]>([
    [1, 'Formanden orienterede om besøget. Lis sender programmet ud.'],
    [4, 'Taget til efterretning. Lis sender programmet ud.'],
    [2, 'Orienteredes. Lis sender programmet ud, og Per booker rummet.'],
    [2, 'Udvalget drøftede planen. Lis retter den til, og Per sender den.'],
    [1, 'Udsat. Lis undersøger prisen.'],
  ])('does not let %i tasks decide: %s', (tasks, decision) => {
    expect(outweighTalk(tasks, decision)).toBe(false);
  });
});
