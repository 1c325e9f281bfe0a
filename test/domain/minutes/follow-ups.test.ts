import { findFollowUps } from '../../../src/domain/minutes/follow-ups';
import type {
  AgendaItem,
  Participant,
  SectionKind,
  TaskDraft,
  Wish,
} from '../../../src/domain/minutes/model';
import { textAt } from '../../../src/domain/shared/span';

const nowhere = { start: 0, end: 0 };

function participant(name: string): Participant {
  return {
    name,
    title: null,
    organisation: null,
    party: null,
    roles: [],
    absent: false,
    substitutedBy: null,
    span: nowhere,
  };
}

function item(text: string, kind: SectionKind, heading: string | null): AgendaItem {
  return {
    number: 4,
    title: 'Havbyhuset',
    titleSpan: nowhere,
    span: { start: 0, end: text.length },
    caseNumber: null,
    closed: false,
    sections: [{ kind, heading, span: { start: 0, end: text.length } }],
    recommendations: [],
    attachments: [],
    absences: [],
    outcome: 'other',
    deviation: null,
  };
}

interface Setting {
  readonly kind?: SectionKind;
  readonly heading?: string | null;
  readonly date?: string | null;
}

function find(text: string, setting: Setting = {}): { tasks: readonly TaskDraft[]; wishes: readonly Wish[] } {
  const { kind = 'decision', heading = 'Beslutning', date = '2024-08-26' } = setting;
  const participants = ['Solvej Holm', 'Adam Krogh', 'Lone Bach'].map(participant);
  return findFollowUps({
    text,
    items: [item(text, kind, heading)],
    date,
    participants,
    forumName: 'Fjordklyngen',
  });
}

const tasksOf = (text: string, setting?: Setting): string[] =>
  find(text, setting).tasks.map(({ task, owner }) => `${task} | ${owner ?? '-'}`);

describe('findFollowUps', () => {
  it.each([
    ['Jens kontakter Havby Kommune om data.', 'Kontakt Havby Kommune om data | Jens'],
    ['Solvej afdækker repræsentationen fra hospitalet.', 'Afdæk repræsentationen fra hospitalet | Solvej'],
    ['Adam og Lone udarbejder et oplæg.', 'Udarbejd et oplæg | Adam og Lone'],
    [
      'Det besluttes, at Ida Skov, planchef, tager kontakt til regionen.',
      'Tag kontakt til regionen | Ida Skov',
    ],
    [
      'Lone undersøger, om bestillingen kan ske digitalt',
      'Undersøg, om bestillingen kan ske digitalt | Lone',
    ],
    [
      'Adam afklarer, i hvilket omfang ordningen kan udvides.',
      'Afklar, i hvilket omfang ordningen kan udvides | Adam',
    ],
    [
      'Adam afklarer, sammen med Havby Kommune, om ordningen kan udvides.',
      'Afklar, sammen med Havby Kommune, om ordningen kan udvides | Adam',
    ],
    [
      'Lone undersøger, om den samlede bestilling af hjælpemidler og forbrugsvarer til borgere i langvarige forløb på tværs af alle kommuner kan ske digitalt.',
      'Undersøg, om den samlede bestilling af hjælpemidler og forbrugsvarer til borgere i langvarige forløb på tværs af alle… | Lone',
    ],
    ['LB sender link til skemaet.', 'Send link til skemaet | LB'],
    ['Mette Lund er tovholder på høringssvaret.', 'Vær tovholder på høringssvaret | Mette Lund'],
    ['Solvej påtog sig at skrive til ministeriet.', 'Skriv til ministeriet | Solvej'],
  ])('names the person: %s', (text, expected) => {
    expect(tasksOf(text)).toEqual([expected]);
  });

  it.each([
    [
      'Havby Kommune undersøger reglerne nærmere.',
      'Undersøg reglerne nærmere | Havby Kommune',
      'organisation',
    ],
    [
      'Kommunerne skal melde ind med en medarbejder hver især.',
      'Meld ind med en medarbejder hver især | Kommunerne',
      'organisation',
    ],
    [
      'Hver kommune har til opgave at udpege en repræsentant.',
      'Udpeg en repræsentant | Hver kommune',
      'organisation',
    ],
    [
      'Klima-, Teknik- og Miljøudvalget indkalder til dialogmøde.',
      'Indkald til dialogmøde | Klima-, Teknik- og Miljøudvalget',
      'group',
    ],
    ['Herefter vil formandskabet kontakte hospitalerne.', 'Kontakt hospitalerne | formandskabet', 'group'],
    ['Repræsentanter udpeges af kommunerne.', 'Udpeg repræsentanter | kommunerne', 'organisation'],
    [
      'Styregruppen bad sekretariatet om at udarbejde en tidsplan.',
      'Udarbejd en tidsplan | sekretariatet',
      'group',
    ],
    ['Alle melder ind med forslag til temaer.', 'Meld ind med forslag til temaer | Alle', 'group'],
    ['Projektlederen retter skemaet.', 'Ret skemaet | Projektlederen', 'person'],
  ])('names the body or role: %s', (text, expected, kind) => {
    const [task] = find(text).tasks;

    expect(`${task?.task ?? ''} | ${task?.owner ?? '-'}`).toBe(expected);
    expect(task?.ownerKind).toBe(kind);
  });

  it.each([
    [
      'Det afdækkes ved Alliancen, om delvis deltagelse er mulig.',
      'Afdæk ved Alliancen, om delvis deltagelse er mulig | -',
    ],
    ['Der indsamles status i to omgange.', 'Indsaml status i to omgange | -'],
    [
      'Projektbeskrivelsen revideres og lægges til godkendelse i Direktionen.',
      'Revidér projektbeskrivelsen og læg til godkendelse i Direktionen | -',
    ],
    ['Der var opbakning til at arbejde videre med den lille model.', 'Arbejd videre med den lille model | -'],
    ['Der er enighed om, at der indhentes tilbud.', 'Indhent tilbud | -'],
    ['Klyngen besluttede at invitere praksiskonsulenterne.', 'Invitér praksiskonsulenterne | -'],
    ['Godkendt med bemærkning om, at årshjulet lægges ind som bilag.', 'Læg årshjulet ind som bilag | -'],
    ['Vi vender tilbage til emnet.', 'Vend tilbage til emnet | -'],
  ])('leaves the owner open: %s', (text, expected) => {
    expect(tasksOf(text)).toEqual([expected]);
  });

  it('splits a sentence at clauses with a subject and a verb of their own', () => {
    const text =
      'Kommunerne skal melde ind med en medarbejder, Solvej afdækker repræsentationen fra hospitalet.';

    const { tasks } = find(text);

    expect(tasks.map(({ owner }) => owner)).toEqual(['Kommunerne', 'Solvej']);
    expect(tasks.map(({ quote }) => quote)).toEqual([text, text]);
  });

  it('splits "at … , og at …" and reads each deadline by itself', () => {
    const { tasks } = find(
      'Der var enighed om, at sekretariatet kortlægger tilbuddene, og at resultatet forelægges på mødet den 12. december.',
    );

    expect(tasks.map(({ due }) => due)).toEqual([null, '2024-12-12']);
  });

  it('reads a list of what was agreed', () => {
    const text =
      'Det blev aftalt:\n- Sekretariatet indkalder til møde\n- Udarbejde oversigt over tilbud (Havby Kommune)\n- at Lone kontakter PLO\n- send invitation ud';

    expect(tasksOf(text)).toEqual([
      'Indkald til møde | Sekretariatet',
      'Udarbejd oversigt over tilbud | Havby Kommune',
      'Kontakt PLO | Lone',
      'Send invitation ud | -',
    ]);
  });

  it.each([
    ['Udsende plan til medlemmerne (Adam)', 'Udsend plan til medlemmerne | Adam'],
    ['Solvej: følger op på økonomien', 'Følg op på økonomien | Solvej'],
    ['Opfølgning: Sekretariatet sender materialet rundt.', 'Send materialet rundt | Sekretariatet'],
  ])('reads work that is noted in short: %s', (text, expected) => {
    expect(tasksOf(text)).toEqual([expected]);
  });

  it('gives the task above to whom a line names as responsible', () => {
    expect(tasksOf('Tidsplanen rettes til.\nAnsvarlig: Lone Bach')).toEqual([
      'Ret tidsplanen til | Lone Bach',
    ]);
  });

  it('goes on with further verbs of the same subject', () => {
    expect(tasksOf('Hver afdeling udpeger en forhandler og giver sekretariatet besked.')).toEqual([
      'Udpeg en forhandler og giv sekretariatet besked | Hver afdeling',
    ]);
    expect(tasksOf('Direktionen får til opgave at følge forsøget og forelægge en anbefaling.')).toEqual([
      'Følg forsøget og forelæg en anbefaling | Direktionen',
    ]);
  });

  it('keeps a question as the object', () => {
    expect(tasksOf('Mette undersøger, hvorfor ventetiden er steget.')).toEqual([
      'Undersøg, hvorfor ventetiden er steget | Mette',
    ]);
  });

  it('reads a clause about time as no work of its own', () => {
    expect(tasksOf('Udgiften tages ud af budgettet, inden det forelægges Direktionen.')).toHaveLength(1);
  });

  it('resolves a date without a year by the meeting, and keeps the words', () => {
    const [task] = find('Arbejdsgruppen drøfter dette på møde d.23. september.').tasks;
    const [undated] = find('Arbejdsgruppen drøfter dette på møde d.23. september.', { date: null }).tasks;

    expect(task).toMatchObject({
      owner: 'Arbejdsgruppen',
      due: '2024-09-23',
      dueText: 'på møde d.23. september',
    });
    expect(undated).toMatchObject({ due: null, dueText: 'på møde d.23. september' });
  });

  it('keeps a vague deadline as words', () => {
    expect(find('Der gives orientering om status ved næste møde.').tasks).toMatchObject([
      { due: null, dueText: 'ved næste møde' },
    ]);
  });

  it('keeps the condition', () => {
    expect(find('Når budgettet er vedtaget, indkalder sekretariatet til opstartsmøde.').tasks).toMatchObject([
      { owner: 'sekretariatet', condition: 'Når budgettet er vedtaget' },
    ]);
  });

  it('reads work that rests until something happens', () => {
    const text = 'Førend der foreligger svar fra Alliancen, arbejdes der ikke videre med planlægningen.';

    expect(find(text).tasks).toMatchObject([
      {
        task: 'Vent med at arbejde videre med planlægningen',
        condition: 'Førend der foreligger svar fra Alliancen',
      },
    ]);
  });

  it('takes a wished delivery for a task right after the task it belongs to, and only there', () => {
    const wished = 'Rapporten ønskes udsendt 1. gang om måneden.';

    const after = find(`Adam udarbejder rapporten.\n\n${wished}`);
    const alone = find(wished);

    expect(after.tasks[1]).toMatchObject({
      task: 'Udsend rapporten 1. gang om måneden',
      recurrence: 'monthly',
      owner: null,
    });
    expect(alone.tasks).toEqual([]);
    expect(alone.wishes).toHaveLength(1);
  });

  it.each([
    'Udvalget ønsker en temadrøftelse om frivillighed.',
    'Der blev stillet forslag om, at der skal udarbejdes en oversigt.',
    'Ønske om at arbejdsgruppen giver en mere detaljeret beskrivelse.',
    'Nærvær blev nævnt som et muligt tema til et kommende møde.',
    'Medlemmerne opfordres til at sprede budskabet.',
  ])('takes a wish for no task: %s', (text) => {
    const { tasks, wishes } = find(text);

    expect(tasks).toEqual([]);
    expect(wishes.map(({ quote }) => quote)).toEqual([text]);
  });

  it('takes a wish that charges somebody by name for a task', () => {
    expect(tasksOf('Udvalget ønsker, at administrationen undersøger mulighederne.')).toEqual([
      'Undersøg mulighederne | administrationen',
    ]);
  });

  it.each([
    'Godkendt.',
    'Orienteringen blev taget til efterretning.',
    'Udvalget tager orienteringen til efterretning.',
    '1.-2. Anbefales.',
    'Planen er udarbejdet og udsendt.',
    'Lone orienterede om det nye tilbud.',
    'Lone orienterer om det nye tilbud.',
    'Der arbejdes fortsat på en løsning.',
    'Ordningen evalueres løbende.',
    'Kommunerne er i gang med at indsamle data.',
    'Handleplanen afsluttes med udgangen af 2024.',
    'Den endelige model skal være let at administrere.',
    'Borgerne skal sikres bedre overgange.',
    'Kommunerne skal ifølge loven udarbejde en plan.',
    'Sundhedsstyrelsen udsender nye retningslinjer i efteråret.',
    'Næste møde afholdes den 3. oktober 2024.',
    'Der udarbejdes ikke en ny plan.',
    'Skabelonen forenkles eventuelt.',
    'Præsentationen vedlægges referatet.',
    'Sagen sendes tilbage til fornyet behandling.',
    'Gruppen består af repræsentanter fra alle kommuner.',
    'Data viser, at borgerne sendes hjem for tidligt.',
    'Adam oplyste, at regionen undersøger sagen.',
    'Ida Holm deltog i stedet for Lone Bach. Fraværende: Per Dal',
    'Rapporter, der sendes ud, gemmes ikke.',
  ])('finds no task in: %s', (text) => {
    expect(tasksOf(text)).toEqual([]);
  });

  it('takes from a case text only what a body of the cooperation firmly announces', () => {
    const text =
      'Gruppen skal sikre en fælles retning. Oplægget giver på mødet en status.\n\nDen videre proces\n\n' +
      'Formandskabet vil drøfte videre med ledelsen om en ny model. Sekretariatet udarbejder hvert år en oversigt.';

    expect(tasksOf(text, { kind: 'case', heading: 'Sagsfremstilling' })).toEqual([
      'Drøft videre med ledelsen om en ny model | Formandskabet',
    ]);
  });

  it('reads neither recommendations nor what other bodies decided', () => {
    const text = 'Sekretariatet udarbejder en plan.';

    expect(tasksOf(text, { kind: 'recommendation' })).toEqual([]);
    expect(tasksOf(text, { kind: 'history' })).toEqual([]);
  });

  it('quotes verbatim and says where', () => {
    const text = 'Planen blev drøftet.\n\nSekretariatet\nudsender planen.';

    const [task] = find(text, { heading: null }).tasks;

    expect(task).toMatchObject({ item: 4, section: 'unheaded', quote: 'Sekretariatet\nudsender planen.' });
    expect(task && textAt(text, task.span)).toBe(task?.quote);
  });

  it('keeps the task text short', () => {
    const [task] = find(
      `Sekretariatet udarbejder en plan for ${'samarbejdet om borgerne i klyngen '.repeat(20)}.`,
    ).tasks;

    expect(task?.task.length).toBeLessThanOrEqual(120);
  });

  it.each(['at ', 'og ', 'skal ', 'Sekretariatet ', 'udarbejder, ', 'af ', '(', ', der '])(
    'copes with a long run of %j',
    (unit) => {
      expect(find(`${unit.repeat(Math.floor(40_000 / unit.length))}.`)).toBeDefined();
    },
  );
});
