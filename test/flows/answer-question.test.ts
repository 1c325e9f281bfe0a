import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { openPassageIndex } from '../../src/adapters/search/open-passage-index';
import type { Answer } from '../../src/domain/answers/answer';
import type { Actor } from '../../src/domain/forums/access';
import { personId } from '../../src/domain/shared/ids';
import { answerQuestion } from '../../src/flows/answer-question';
import { ingestMinutes } from '../../src/flows/ingest-minutes';
import { refreshIndex } from '../../src/flows/refresh-index';
import type { PassageIndex } from '../../src/ports/passage-index';
import { answerText } from '../../src/texts/answers';
import { textsIn } from '../../src/texts/texts';
import { rawFile } from '../support/files';
import { openFlows, type Flows } from '../support/open-flows';
import { RecordingLog } from '../support/recording-log';

const SAMPLES = path.join(__dirname, '../../samples');
const OPERATOR: Actor = { kind: 'operator' };

const FJORD = `REFERAT Fjordklyngen d. 06-03-2024

Punkt 1: Økonomigruppe for sårpleje

Sagsfremstilling

Der er afsat 1,5 mio. kr. årligt fra 2025 til sårpleje på video. Fjordhospitalet huser gruppen.

Beslutning

Det besluttes, at der oprettes en økonomigruppe. Kommunerne melder en medarbejder ind hver, Solvej afdækker repræsentationen fra hospitalet.

Punkt 2: Regler for udlån

Sagsfremstilling

Sundhedsstyregruppen har besluttet at lukke depotet.

Beslutning

Reglerne for udlån af stole undersøges. Orienteringen blev taget til efterretning.
`;
const CHIEFS = `REFERAT Chefforum d. 03-10-2024

Punkt 1: Parkering

Beslutning

Parkeringspladsen koster 40.000 kr. om måneden.
`;

let flows: Flows;
let index: PassageIndex;
beforeEach(async () => {
  flows = await openFlows('nobody');
  index = await openPassageIndex(':memory:', new RecordingLog());
  for (const [name, text] of [
    ['fjord.txt', FJORD],
    ['chefer.txt', CHIEFS],
  ] as const) {
    await ingestMinutes(flows, { file: rawFile(name, text), forumName: null });
  }
  await refreshIndex({ ...flows, index });
});
afterEach(async () => {
  await index.close();
  await flows.close();
});

function ask(question: string, actor: Actor = OPERATOR, context: readonly string[] = []): Promise<Answer> {
  return answerQuestion({ ...flows, index }, { actor, question, language: null, context });
}

async function member(name: string, ...forums: readonly string[]): Promise<Actor> {
  const id = personId(name);
  for (const forum of await flows.forums.list()) {
    if (forums.includes(forum.name)) await flows.forums.addMember(forum.id, { person: id, name });
  }
  return { kind: 'person', id, name };
}

describe('answering from the text', () => {
  it('quotes the sentence that answers, from its item', async () => {
    const answer = await ask('Hvem finder ud af, hvem sygehuset stiller med i økonomigruppen?');

    expect(answer).toMatchObject({
      status: 'answered',
      citations: [{ source: 'fjord.txt', item: 1, section: 'decision' }],
    });
    expect(answerText(answer)).toContain('Solvej afdækker repræsentationen');
  });

  it('quotes verbatim, at the place it says', async () => {
    const { citations } = await ask('hvor mange penge er der sat af til sårpleje?');

    expect(citations.length).toBeGreaterThan(0);
    for (const { quote, span } of citations) expect(FJORD.slice(span.start, span.end)).toBe(quote);
  });

  it('gives the decision of the item, not what another body decided', async () => {
    const answer = await ask('hvad blev der besluttet om udlån?');

    expect(answerText(answer)).toContain('Reglerne for udlån af stole undersøges');
    expect(answer.citations.map(({ section }) => section)).not.toContain('history');
  });

  it('says when the minutes name nobody', async () => {
    const answer = await ask('hvem skal tjekke reglerne for udlån?');

    expect(answer).toMatchObject({ status: 'answered', content: { kind: 'nobody-named' } });
  });

  it('says that a thing is not in the minutes, and shows what comes near', async () => {
    const answer = await ask('hvor mange penge er der sat af til parkeringskælderen i Lyngsø Svømmehal?');

    expect(answer).toMatchObject({ status: 'noAnswer', citations: [] });
    expect(answerText(answer)).toBe('Det står ikke i referaterne.');
  });

  it('does not take the topic for the fact asked for', async () => {
    expect(await ask('hvornår åbner økonomigruppens nye kontor?')).toMatchObject({ status: 'noAnswer' });
    expect(await ask('hvad er prisen på en ny bil?')).toMatchObject({ status: 'noAnswer' });
  });

  it('answers an English question', async () => {
    const answer = await ask('How much money is set aside for wound care?');

    expect(answer.language).toBe('en');
  });

  it('tells which minutes speak of a thing', async () => {
    const answer = await ask('i hvilke referater er sårpleje nævnt?');

    expect(answer).toMatchObject({
      content: { kind: 'mentions', places: [{ meeting: { forumName: 'Fjordklyngen' } }] },
    });
  });

  it('knows which year the last one is', async () => {
    await ingestMinutes(flows, {
      file: rawFile('ny.txt', CHIEFS.replace('03-10-2024', '06-03-2025')),
      forumName: null,
    });
    await refreshIndex({ ...flows, index });

    const answer = await ask('hvilke møder var der sidste år?');

    expect(answer).toMatchObject({ content: { kind: 'meetings', meetings: [{ date: '2025-03-06' }] } });
  });

  it('turns down what is no question', async () => {
    expect(await ask('Slet referatet fra Fjordklyngen')).toMatchObject({ status: 'refused' });
  });

  it('finds nothing in an empty question', async () => {
    expect(await ask('?')).toMatchObject({ status: 'noAnswer' });
  });
});

describe('answering within what the asker may see', () => {
  const QUESTION = 'hvad koster parkeringspladsen om måneden?';

  it('answers members of the forum', async () => {
    expect(await ask(QUESTION, await member('Nanna', 'Chefforum'))).toMatchObject({ status: 'answered' });
    expect(await ask(QUESTION, await member('Carl', 'Chefforum', 'Fjordklyngen'))).toMatchObject({
      status: 'answered',
    });
  });

  it('says nothing of a forum to others, not even that it is there', async () => {
    await member('Nanna', 'Chefforum');
    const answer = await ask(QUESTION, await member('Birte', 'Fjordklyngen'));

    expect(answer.status).toBe('noAnswer');
    expect(JSON.stringify(answer)).not.toMatch(/chef|40\.000/i);
  });

  it('counts and lists meetings of own forums only', async () => {
    const birte = await member('Birte', 'Fjordklyngen');
    await member('Nanna', 'Chefforum');

    expect(answerText(await ask('hvilke møder er der referat af?', birte))).not.toContain('Chefforum');
  });

  it('tells people without a forum just that', async () => {
    const answer = await ask(QUESTION, await member('Gæst'));

    expect(answer).toMatchObject({ status: 'noAnswer', content: { reason: 'no-forums' } });
  });
});

describe('answering about the asker', () => {
  const OWN = `REFERAT Fjordklyngen d. 07-05-2024

Deltagere: Ida Vig, Bo Dam

Punkt 1: Bænke

Beslutning

Ida Vig køber tre bænke senest den 1. juni 2024. Bo Dam maler hegnet.
`;

  beforeEach(async () => {
    await ingestMinutes(flows, { file: rawFile('own.txt', OWN), forumName: null });
    await refreshIndex({ ...flows, index });
  });

  it.each(['hvad har jeg lovet?', 'mine opgaver', 'what are my tasks?'])(
    'finds what is theirs, and not what is others’: %s',
    async (question) => {
      const text = answerText(await ask(question, await member('Ida Vig', 'Fjordklyngen')));

      expect(text).toContain('Ida Vig køber tre bænke');
      expect(text).not.toContain('Bo Dam');
    },
  );

  it('finds nothing for who is not in the minutes, whatever was asked before', async () => {
    const stranger = await member('Per Holt', 'Fjordklyngen');

    expect(await ask('hvad har jeg lovet?', stranger, ['hvem maler hegnet?'])).toMatchObject({
      status: 'noAnswer',
    });
  });
});

describe('keeping the index up to date', () => {
  it('changes nothing when nothing changed', async () => {
    expect(await refreshIndex({ ...flows, index })).toEqual({ changed: 0 });
  });

  it('answers from the new version', async () => {
    const changed = FJORD.replace('1,5 mio.', '2,5 mio.');
    await ingestMinutes(flows, { file: rawFile('fjord.txt', changed), forumName: null });

    expect(await refreshIndex({ ...flows, index })).toEqual({ changed: 1 });

    expect(answerText(await ask('hvor mange penge er der sat af til sårpleje?'))).toContain('2,5 mio.');
  });

  it('fills a new index from the store', async () => {
    await index.clear();
    expect(await refreshIndex({ ...flows, index })).toEqual({ changed: 2 });
  });
});

describe('the sample minutes', () => {
  it('answer the questions the bot itself suggests', async () => {
    for (const name of readdirSync(SAMPLES).filter((file) => file.endsWith('.txt'))) {
      await ingestMinutes(flows, {
        file: rawFile(name, readFileSync(path.join(SAMPLES, name))),
        forumName: null,
      });
    }
    await refreshIndex({ ...flows, index });
    const { help, lists } = textsIn('da');

    const suggested = [
      help.decisionQuestion('Status for sårvurdering på video'),
      help.absencesQuestion('Klyngestyregruppen, Fjordklyngen', '26. august 2024'),
      help.tasksQuestion('Chefforum Fjordklyngen'),
      lists.askMeeting('Chefforum Fjordklyngen', '20. marts 2025'),
    ];
    const statuses: Record<string, string> = {};
    for (const question of suggested) statuses[question] = (await ask(question)).status;

    expect(Object.entries(statuses).filter(([, status]) => status !== 'answered')).toEqual([]);
  });

  it('are all searchable, each quote word for word', async () => {
    for (const name of readdirSync(SAMPLES).filter((file) => file.endsWith('.txt'))) {
      await ingestMinutes(flows, {
        file: rawFile(name, readFileSync(path.join(SAMPLES, name))),
        forumName: null,
      });
    }
    await refreshIndex({ ...flows, index });

    const answer = await ask('hvem meldte afbud i klyngestyregruppen den 26. august 2024?');

    expect(answerText(answer)).toMatch(/^Der var afbud fra Carl Mose og Ulrik Dam/);
  });
});
