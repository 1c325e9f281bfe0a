import { structuredAnswer } from '../../../../../src/domain/answers/structured/structured-answer';
import type { Answer } from '../../../../../src/domain/answers/answer';
import { answerText } from '../../../../../src/texts/answers';
import { asked, person, quote, sheet } from '../../samples';

const away = (name: string) => ({ name, unexcused: false, quote: quote(`Afbud fra ${name}.`) });

const POLITICIANS = sheet({
  forumName: 'Sundby-klyngen',
  date: '2024-04-10',
  place: 'Sundby Rådhus',
  opening: 'Referat Sundby-klyngen, Sundby Rådhus',
  participants: [
    person('Mette Lund', { title: 'borgmester', organisation: 'Sundby Kommune', party: 'A', absent: true }),
    person('Carl Mose', { title: 'borgmester', organisation: 'Strandlev Kommune', party: 'V' }),
    person('Ida Holm', {
      title: 'regionsrådsmedlem',
      party: 'F',
      roles: ['co-chair-regional', 'facilitator'],
    }),
    person('Ulrik Dam', { title: 'praktiserende læge', organisation: 'PLO-Fjord' }),
    person('Nanna Friis', { title: 'praktiserende læge', organisation: 'PLO-Fjord', absent: true }),
    person('Bo Vig', { title: 'lægefaglig direktør', organisation: 'Psykiatrien' }),
    person('Eva Fog', { title: 'fuldmægtig', organisation: 'Planlægning', roles: ['secretariat'] }),
  ],
  absences: [away('Mette Lund'), away('Nanna Friis')],
});
const OFFICIALS = sheet({
  forumName: 'Chefforum Fjord',
  date: '2024-10-03',
  level: 'chef/fagligt',
  place: 'Regionshuset, Lerbjerg',
  opening: 'Chefforum Fjord, Regionshuset, Lerbjerg',
  participants: [
    person('Tove Krag', { organisation: 'Sundby Kommune', roles: ['facilitator'] }),
    person('Bo Vig', { organisation: 'Psykiatrien', absent: true }),
    person('Anni Dahl', { organisation: 'Patientinddragelsesudvalget' }),
    person('Eva Fog', { title: 'fuldmægtig', organisation: 'Planlægning', roles: ['secretariat'] }),
  ],
  absences: [away('Bo Vig')],
});
const SHEETS = [OFFICIALS, POLITICIANS];

function told(question: string, context: readonly string[] = []): Answer | null {
  return structuredAnswer(asked(question, { sheets: SHEETS, context }));
}

function said(question: string, context: readonly string[] = []): string {
  const answer = told(question, context);
  return answer === null ? '' : answerText(answer);
}

describe('those who were away', () => {
  it.each([
    'hvem sprang fra Sundby i april?',
    'hvem meldte pas til klyngemødet i Sundby',
    'hvem blev væk fra Sundbyklyngen?',
    'hvem kunne ikke i Sundby?',
    'hvem nåede ikke frem til mødet på Sundby rådhus',
    'hvem dukkede aldrig op d. 10/4',
    "who couldn't make it to Sundby?",
    'who was away from the Sundby meeting',
    "who didn't turn up on 10 April 2024",
    'hvem manglede da politikerne mødtes?',
    'gad vide hvem der havde meldt fra på forhånd i Sundby',
  ])('are named: %s', (question) => {
    expect(told(question)).toMatchObject({
      status: 'answered',
      content: { kind: 'absences', meetings: [{ names: ['Mette Lund', 'Nanna Friis'] }] },
    });
  });

  it.each([
    ['hvilke borgmestre manglede i Sundby?', ['Mette Lund']],
    ['hvem fra PLO var væk i Sundby', ['Nanna Friis']],
    ['which GPs missed the Sundby meeting?', ['Nanna Friis']],
  ])('are those of a group: %s', (question, names) => {
    expect(told(question)).toMatchObject({ content: { kind: 'absences', meetings: [{ names }] } });
  });

  it('are asked for again by another group', () => {
    expect(told('og hvilke læger var så væk?', ['hvilke borgmestre manglede i Sundby?'])).toMatchObject({
      content: { kind: 'absences', meetings: [{ names: ['Nanna Friis'] }] },
    });
  });

  it.each([
    ['kom alle til mødet i Sundby?', /^Nej\. Der var afbud fra Mette Lund og Nanna Friis/],
    ['var der nogen, der ikke kom i Sundby?', /^Der var afbud fra Mette Lund/],
    ['hvor mange manglede i Sundby?', /^2 meldte afbud/],
  ])('are what a question about everybody asks for: %s', (question, text) => {
    expect(said(question)).toMatch(text);
  });
});

describe('whether somebody came', () => {
  it.each([
    ['dukkede Sundby-borgmesteren op på sit eget rådhus?', /^Nej\. Mette Lund meldte afbud/],
    ['did the mayor of Strandlev make it to Sundby?', /^Yes: Carl Mose/],
    ['var Strandlev repræsenteret i Sundby', /^Ja: Carl Mose/],
    ['viste psykiatrien sig i chefforum?', /^Nej\. Bo Vig/],
    ['talte nogen patienternes sag ved bordet i Lerbjerg?', /^Ja: Anni Dahl/],
    ['var begge læger i Sundby?', /^Nej, kun Ulrik Dam.*Nanna Friis/],
    ['var Venstre med i Sundby?', /^Ja: Carl Mose/],
    ['manglede der nogen fra PLO i Sundby?', /^Ja: Nanna Friis meldte afbud/],
  ])('is told of a post, a body, a party: %s', (question, text) => {
    expect(said(question)).toMatch(text);
  });

  it.each([
    ['nåede Carl Mose frem til Sundby?', /^Ja\. Carl Mose står som deltager/],
    ['var Mette Lund væk fra mødet i Sundby?', /^Ja\. Mette Lund meldte afbud/],
    ['kom Mette Lund ikke til mødet i Sundby?', /^Nej\. Mette Lund meldte afbud/],
    ['står Carl Mose på listen fra Sundby?', /^Ja\. Carl Mose/],
    ['har Bo Vig nogensinde været med?', /^Ja, én gang\./],
    ['var Mette og Carl med i Sundby?', /^Nej, kun Carl Mose deltog; Mette Lund meldte afbud/],
  ])('is told of a person: %s', (question, text) => {
    expect(said(question)).toMatch(text);
  });
});

describe('a person asked about after another', () => {
  it('is the one that is told of', () => {
    expect(said('hvad med Mette Lund?', ['var Carl Mose i Sundby?'])).toMatch(
      /^Nej\. Mette Lund meldte afbud/,
    );
  });
});

describe('how often somebody was there', () => {
  it.each([
    ['hvor tit har Bo Vig været væk?', /^Bo Vig: 1 gang\.\nBo Vig meldte afbud \(Chefforum/],
    ['hvor mange møder har Eva Fog været med til?', /^Eva Fog: 2 gange\./],
    ['hvilke møder deltog Bo Vig i?', /^Bo Vig: 1 gang\.\nBo Vig deltog \(Sundby/],
    ['which meetings did Bo Vig miss?', /^Bo Vig: once\.\nBo Vig sent apologies/],
  ])('is counted: %s', (question, text) => {
    expect(said(question)).toMatch(text);
  });
});

describe('groups at meetings', () => {
  it.each(['i hvilke fora sidder der nogen fra psykiatrien?', 'which forums have somebody from psychiatry?'])(
    'are told with all meetings: %s',
    (question) => {
      expect(told(question)).toMatchObject({
        content: { kind: 'group-presence', form: 'where', meetings: [{}, {}] },
      });
    },
  );

  it.each([
    ['hvor mange læger kom til Sundby?', /^1 deltog: Ulrik Dam/],
    ['hvor mange var vi til mødet i Lerbjerg?', /^3 deltog/],
  ])('are counted: %s', (question, text) => {
    expect(said(question)).toMatch(text);
  });

  it('are not how many bodies were there', () => {
    expect(told('hvor mange kommuner var repræsenteret i Sundby?')).toBeNull();
  });

  it.each([
    ['er der nogen, der sidder i både Sundby-klyngen og Chefforum Fjord?', /^Eva Fog, fuldmægtig/],
    ['hvem deltog begge steder, i Sundby-klyngen og Chefforum Fjord?', /^Eva Fog, fuldmægtig/],
  ])('are told where they were at both: %s', (question, text) => {
    expect(said(question)).toMatch(text);
  });

  it('are those of both meetings', () => {
    expect(said('hvem var med både i Sundby-klyngen og i Chefforum Fjord?')).toMatch(/^Eva Fog, fuldmægtig/);
  });
});

describe('roles', () => {
  it.each([
    ['hvem styrede ordet da cheferne var samlet i oktober?', 'Tove Krag'],
    ['hvem sad for bordenden i Sundby?', 'Ida Holm'],
    ['who ran the meeting in Lerbjerg?', 'Tove Krag'],
  ])('are told of whoever led a meeting: %s', (question, name) => {
    expect(told(question)).toMatchObject({ content: { kind: 'roles', holders: [{ people: [{ name }] }] } });
  });

  it('are told where somebody has them at both meetings', () => {
    expect(told('hvem er sekretær på både Sundby-klyngen og Chefforum Fjord?')).toMatchObject({
      content: {
        kind: 'roles',
        holders: [{ people: [{ name: 'Eva Fog' }] }, { people: [{ name: 'Eva Fog' }] }],
      },
    });
  });

  it.each([
    ['var Ida Holm ordstyrer i Sundby?', /^Ja\. Ida Holm/],
    ['har Ida Holm ledet et møde?', /^Ja\. Ida Holm/],
    ['var Carl Mose ordstyrer i Sundby?', /^Nej\. Ida Holm/],
  ])('are told of somebody named: %s', (question, text) => {
    expect(said(question)).toMatch(text);
  });
});

describe('a day without a meeting', () => {
  it('has nobody who was there or away', () => {
    expect(told('hvem manglede på mødet den 3. marts 2023?')).toMatchObject({ status: 'noAnswer' });
  });
});

describe('questions about something else', () => {
  it.each([
    'hvem mangler at svare om hjemmepleje?',
    'hvem kom med forslaget om busser?',
    'hvem deltager i arbejdsgruppen om hjælpemidler?',
    'hvor mange borgere deltog i forløbet?',
    'er der møde i Sundby?',
    'er der nok læger i Sundby?',
    'hvem mangler en læge?',
    'hvor mange borgere var der i Sundby?',
    'how many people are in the target group?',
    'hvem tog referat i Sundby?',
    'hvad skal Carl Mose have på plads, og hvornår?',
    'var Carl Mose med til at skrive oplægget?',
  ])('are left to the text: %s', (question) => {
    expect(told(question)).toBeNull();
  });
});
