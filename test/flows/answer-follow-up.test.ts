import { openPassageIndex } from '../../src/adapters/search/open-passage-index';
import type { Answer } from '../../src/domain/answers/answer';
import { answerQuestion } from '../../src/flows/answer-question';
import { ingestMinutes } from '../../src/flows/ingest-minutes';
import { refreshIndex } from '../../src/flows/refresh-index';
import type { PassageIndex } from '../../src/ports/passage-index';
import { answerText } from '../../src/texts/answers';
import { rawFile } from '../support/files';
import { openFlows, type Flows } from '../support/open-flows';
import { RecordingLog } from '../support/recording-log';

const HARBOUR = `REFERAT Havneudvalget d. 06-03-2024

Deltagere: Asta Bruun, Vagn Lykke, Mona Kær, Bo Vig

Punkt 1: Rekruttering af bådførere

Beslutning

Udvalget nedsatte en arbejdsgruppe bestående af Mona Kær og Bo Vig. Gruppen afleverer sine forslag til sommer.

Punkt 2: Nye redningsveste

Beslutning

Vagn Lykke indhenter et endeligt tilbud på 40 redningsveste inden den 26. maj. Vestene skal hænge ved molen.
`;
const SCHOOL = `REFERAT Skolerådet d. 03-10-2024

Punkt 1: Frokost

Beslutning

Frokosten begynder kl. 11 fra den 1. december. Asta Bruun skriver til forældrene.
`;

let flows: Flows;
let index: PassageIndex;
beforeEach(async () => {
  flows = await openFlows('nobody');
  index = await openPassageIndex(':memory:', new RecordingLog());
  for (const [name, text] of [
    ['havn.txt', HARBOUR],
    ['skole.txt', SCHOOL],
  ] as const) {
    await ingestMinutes(flows, { file: rawFile(name, text), forumName: null });
  }
  await refreshIndex({ ...flows, index });
});
afterEach(async () => {
  await index.close();
  await flows.close();
});

function ask(question: string, ...context: readonly string[]): Promise<Answer> {
  const deps = { ...flows, index, writer: null };
  return answerQuestion(deps, { actor: { kind: 'operator' }, question, language: null, context });
}

describe('a question after another', () => {
  it('asks for the group the answer before told of', async () => {
    const answer = await ask('hvem kom med i den?', 'hvad besluttede havneudvalget om rekruttering?');

    expect(answer.content).toMatchObject({ kind: 'members', names: ['Mona Kær', 'Bo Vig'] });
  });

  it('asks for the day of what was cited, in words of its own', async () => {
    const answer = await ask(
      'og hvornår skal han have det hjem senest?',
      'hvem indhenter tilbud på redningsvestene?',
    );

    expect(answerText(answer)).toContain('inden den 26. maj');
  });

  it('asks who of that item does it', async () => {
    const answer = await ask('hvem skriver til dem om det?', 'hvornår begynder frokosten?');

    expect(answerText(answer)).toContain('Asta Bruun');
  });

  it('asks in words of its own what that item tells', async () => {
    const answer = await ask(
      'hvem sørger for vestene ved molen i maj?',
      'hvor mange redningsveste skal vi have?',
    );

    expect(answerText(answer)).toContain('Vagn Lykke');
  });

  it('is silent on what the item does not tell', async () => {
    expect((await ask('og hvor meget koster de?', 'hvem indhenter tilbud på redningsvestene?')).status).toBe(
      'noAnswer',
    );
    expect((await ask('hvad er hans nummer?', 'hvem indhenter tilbud på redningsvestene?')).status).toBe(
      'noAnswer',
    );
  });
});
