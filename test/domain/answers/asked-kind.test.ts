import { askedKind, type AskedKind } from '../../../src/domain/answers/asked-kind';

const KINDS: readonly (readonly [string, AskedKind])[] = [
  ['hvem laver rapporten', 'who'],
  ['Who takes the minutes?', 'who'],
  ['hvornår åbner huset', 'when'],
  ['hvilken ugedag kan man komme forbi', 'when'],
  ['hva dato holder de åbent hus', 'when'],
  ['hvor blev mødet holdt', 'where'],
  ['hvad koster forløbet', 'how-much'],
  ['hvor mange penge er der sat af', 'how-much'],
  ['hvor mange borgere er med', 'how-many'],
  ['hvor tit udsendes listen', 'how-often'],
  ['hvorfor blev punktet udsat', 'why'],
  ['har du Mettes telefonnummer', 'contact'],
  ['hvad betyder FUT', 'meaning'],
  ['hvilke kommuner er med', 'list'],
  ['slap forslaget om broen igennem, og hvis ikke, hvorfor?', 'decision'],
  ['fik skolen lov til at holde åbent om søndagen', 'decision'],
  ['kom Bo til mødet, og hvis ikke hvem sad der så for ham', 'yes-no'],
  ['hvem af de tre har flest pladser', 'list'],
  ['hvem af os skal ringe til skolen', 'who'],
  ['må vi gå i gang', 'yes-no'],
  ['blev budgettet godkendt', 'decision'],
  ['hvad sagde styregruppen til planen', 'decision'],
  ['noget om sårpleje', 'open'],
  ['hvem beregner, hvad det koster at holde åbent', 'who'],
  ['og hvornår ved vi, hvor meget det bliver', 'when'],
  ['hvem har telefonnummeret til Mette', 'contact'],
  ['hvor kan jeg ringe om natten', 'contact'],
  ['hvem kan jeg ringe til om broen', 'who'],
  ['i hvilke timer holder klubben åbent', 'when'],
  ['hvad var sidste udkald for at søge puljen', 'when'],
  ['siden hvornår har vi haft en elbus', 'when'],
  ['what day is the fair', 'when'],
  ['hvad ender broen på i kroner og øre', 'how-much'],
  ['hvordan kan det være at broen er lukket', 'why'],
  ['how come the bridge is closed', 'why'],
  ['hvis bord ligger vintertjenesten på', 'who'],
  ['sagde udvalget ja til broen', 'decision'],
  ['hvad er taksten for en plads', 'how-much'],
  ['hva er budgetet for molen', 'how-much'],
  ['hvad gav havnen for den nye kran', 'how-much'],
  ["what's the price of the crane", 'how-much'],
  ["when's the opening of the pier", 'when'],
  ['af hvilken årsag blev festen flyttet', 'why'],
  ['i hvilken by holdes festen', 'where'],
];

describe('askedKind', () => {
  it.each(KINDS)('reads "%s" as %s', (question, kind) => {
    expect(askedKind(question).kind).toBe(kind);
  });

  it('notices that a decision is asked for beside the kind', () => {
    expect(askedKind('hvilken model besluttede udvalget sig for')).toEqual({ kind: 'list', decision: true });
    expect(askedKind('hvem laver rapporten').decision).toBe(false);
  });
});
