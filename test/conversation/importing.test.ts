import { forumId, personId } from '../../src/domain/shared/ids';
import type { Task } from '../../src/domain/tasks/task';
import { ofType, visibleText } from '../support/card-parts';
import { BO, startImportClient, type ImportClient } from '../support/import-client';
import { inGroup } from '../support/teams-client';

const MINUTES = `Referat af møde i Havudvalget

Dato: 2. marts 2026
Tid: kl. 10.00-12.00
Sted: Havnekontoret

Deltagere:
Tora Vang, konsulent, Havby Kommune
Bo Birk, leder, Fjordhospitalet
Afbud: Bo Birk

Punkt 1: Velkomst

Beslutning

Taget til efterretning.

Punkt 2: Badebroen

Beslutning

Det blev besluttet, at broen males grøn. Tora Vang undersøger prisen inden 1. maj 2026. Bo Birk kontakter havnefogeden.
`;

const OTHER_DAY = MINUTES.replace('2. marts', '9. marts');
const NO_FORUM = MINUTES.replace('Referat af møde i Havudvalget', 'Referat');
const CORRECTED = MINUTES.replace('grøn', 'blå');

describe('importing minutes', () => {
  let client: ImportClient;

  beforeEach(async () => {
    client = await startImportClient();
    await client.member('Havudvalget', 'secretariat');
    client.serve(MINUTES);
  });
  afterEach(() => client.close());

  const stored = async (): Promise<number> => {
    const [forum] = await client.core.forums.list();
    return forum === undefined ? 0 : (await client.core.minutes.list(forum.id, { limit: 10 })).entries.length;
  };

  it('shows what it has read, and saves it when asked to', async () => {
    const review = await client.sendFile('marts.txt');

    expect(visibleText(review)).toContain('Havudvalget · mandag 2. marts 2026 kl. 10');
    expect(visibleText(review)).toMatch(/Deltagere: 1\nAfbud: Bo Birk\nPunkter: 2\nOpgaver: 2/);
    expect(await stored()).toBe(0);

    const saved = await client.press(review, 'Gem referatet');

    expect(visibleText(saved)).toMatch(/^Opfølgning fra mødet 2\. marts 2026\nHavudvalget\n/);
    expect(visibleText(saved)).toContain('2 opgaver venter på, at nogen bekræfter dem.');
    expect(await stored()).toBe(1);
  });

  it('says of an agenda that the decisions are to come', async () => {
    await client.member('Havudvalget', 'member', BO);
    client.serve(MINUTES.replace('Referat af', 'Dagsorden til').replace(/Beslutning\n\n.*\n/g, ''));

    const saved = await client.press(await client.sendFile('dagsorden.txt'), 'Gem referatet');

    expect(visibleText(saved)).toContain('Dagsordenen er gemt.');
    expect(visibleText(saved)).toContain('beslutningerne kommer med referatet');
  });

  it('tells later who brought the minutes in', async () => {
    await client.press(await client.sendFile('marts.txt'), 'Gem referatet');
    await client.press(await client.sendFile('marts.txt'), 'Gem referatet');

    const [forum] = await client.core.forums.list();
    const [minutes] = (await client.core.minutes.list(forum?.id ?? forumId('none'), { limit: 1 })).entries;
    const acts = await client.core.audit.of(forum?.id ?? forumId('none'), minutes?.id ?? '');

    expect(acts).toMatchObject([{ act: 'minutes-imported', by: { name: 'Tora Vang' }, choice: '1' }]);
  });

  it('answers from the minutes at once', async () => {
    await client.press(await client.sendFile('marts.txt'), 'Gem referatet');

    const [reply] = await client.say('Hvilken farve bliver broen malet?');

    expect(visibleText(reply?.activity.attachments?.[0]?.content)).toContain('broen males grøn');
  });

  it('leads on to the minutes', async () => {
    const saved = await client.press(await client.sendFile('marts.txt'), 'Gem referatet');

    const shown = await client.press(saved, 'Vis referatet');

    expect(visibleText(shown)).toContain('Punkt 1: Velkomst');
  });

  it('can be undone, and says what a new version changed', async () => {
    const saved = await client.press(await client.sendFile('marts.txt'), 'Gem referatet');
    client.serve(CORRECTED);
    const newer = await client.press(await client.sendFile('marts.txt'), 'Gem referatet');

    const changes = await client.press(newer, 'Vis ændringer');
    const asked = await client.press(saved, 'Fortryd import');

    expect(visibleText(changes)).toContain('broen males blå');
    expect(visibleText(asked)).toContain('Havudvalget');
  });

  it('handles the file of a message that says something, too', async () => {
    const review = await client.sendFile('marts.txt', { text: 'Her er referatet' });

    expect(visibleText(review)).toContain('Gennemse referatet');
  });

  it('keeps a draft over a restart, with what was corrected', async () => {
    const review = await client.sendFile('marts.txt');
    const form = await client.press(review, 'Ret oplysninger');
    await client.press(form, 'Gem rettelser', { inputs: { forum: 'Havudvalget', date: '2026-03-03' } });

    await client.restart();
    const saved = await client.press(review, 'Gem referatet');

    expect(visibleText(saved)).toContain('Opfølgning fra mødet 3. marts 2026');
  });

  it('gives the same when a button is pressed twice, also at once', async () => {
    const review = await client.sendFile('marts.txt');

    const [first, second] = await Promise.all([
      client.press(review, 'Gem referatet'),
      client.press(review, 'Gem referatet'),
    ]);
    const third = await client.press(review, 'Gem referatet');

    expect(second).toEqual(first);
    expect(third).toEqual(first);
    expect(await stored()).toBe(1);
  });

  it('finds the same draft when the file comes again', async () => {
    const review = await client.sendFile('marts.txt');

    expect(await client.sendFile('marts.txt')).toEqual(review);
  });

  it('saves nothing of what is discarded, and says so as often as asked', async () => {
    const review = await client.sendFile('marts.txt');

    const once = await client.press(review, 'Kassér');
    const twice = await client.press(review, 'Kassér');
    const save = await client.press(review, 'Gem referatet');

    expect(visibleText(once)).toContain('»marts.txt« er kasseret. Jeg har ikke gemt noget af den.');
    expect([twice, save]).toEqual([once, once]);
    expect(await stored()).toBe(0);
  });

  it('forgets a draft after two weeks', async () => {
    const review = await client.sendFile('marts.txt');

    client.at('2026-03-17T09:00:00.000Z');

    expect(await client.press(review, 'Gem referatet')).toContain('Udkast slettes efter 14 dage');
    expect(await stored()).toBe(0);
  });

  it('takes drafts of others for none', async () => {
    await client.member('Havudvalget', 'secretariat', BO);
    const review = await client.sendFile('marts.txt');

    expect(await client.press(review, 'Gem referatet', { from: BO })).toContain('venter ikke længere');
    expect(await stored()).toBe(0);
  });

  it('says when it has the minutes already, and when they become a new version', async () => {
    await client.press(await client.sendFile('marts.txt'), 'Gem referatet');

    const same = await client.sendFile('igen.txt');
    client.serve(CORRECTED);
    const newer = await client.sendFile('rettet.txt');
    const saved = await client.press(newer, 'Gem referatet');

    expect(visibleText(same)).toContain('præcis dette referat i forvejen');
    expect(visibleText(same)).not.toContain('Ikke gemt endnu');
    expect(visibleText(newer)).toContain('Det bliver til en ny version');
    expect(visibleText(newer)).toMatch(/Beslutninger\n.*\n.*\nNu: .*broen males blå/);
    expect(visibleText(saved)).toContain('Havudvalget · version 2');
  });

  it('reads one file of several, and says so', async () => {
    const review = await client.sendFile(['marts.txt', 'april.txt', 'maj.txt']);

    expect(visibleText(review)).toContain('Jeg har læst den første fil. Send de 2 andre én ad gangen.');
    expect(visibleText(review)).toContain('Kilde: marts.txt');
  });

  describe('correcting', () => {
    it('asks for the forum where the minutes do not name it', async () => {
      client.serve(NO_FORUM);
      const review = await client.sendFile('marts.txt');
      expect(titles(review)).not.toContain('Gem referatet');
      expect(visibleText(review)).toContain('hvilket udvalg');

      const form = await client.press(review, 'Ret oplysninger');
      const corrected = await client.press(form, 'Gem rettelser', {
        inputs: { forum: 'Havudvalget', otherForum: '', date: '2026-03-02' },
      });
      const saved = await client.press(corrected, 'Gem referatet');

      expect(visibleText(saved)).toContain('Havudvalget');
    });

    it('takes a forum that is not in the list, and makes whoever founds it its secretariat', async () => {
      const form = await client.press(await client.sendFile('marts.txt'), 'Ret oplysninger');
      const corrected = await client.press(form, 'Gem rettelser', {
        inputs: { forum: '-', otherForum: 'Strandudvalget', date: '2026-03-02' },
      });
      expect(visibleText(corrected)).toContain('»Strandudvalget« er et nyt udvalg for mig.');

      const saved = await client.press(corrected, 'Gem referatet');

      expect(visibleText(saved)).toContain('For at de andre i udvalget kan, skal du skrive »forbind udvalg«');
      const forums = await client.core.forums.list();
      expect(forums.find(({ name }) => name === 'Strandudvalget')?.members).toMatchObject([
        { name: 'Tora Vang', role: 'secretariat' },
      ]);
    });

    it('goes through the tasks: confirmed ones with owner and deadline as settled, others not at all', async () => {
      const review = await client.sendFile('marts.txt');
      const first = await client.press(review, 'Ret opgaver');
      expect(visibleText(first)).toContain('Opgave 1 af 2');

      const second = await client.press(first, 'Bekræft', {
        inputs: { task: 'Find prisen på maling', owner: 'Havby Kommune', due: '2026-05-15' },
      });
      const overview = await client.press(second, 'Ikke en opgave');
      const saved = await client.press(overview, 'Gem referatet');

      expect(visibleText(saved)).toContain(
        'Find prisen på maling\nAnsvarlig: Havby Kommune · Frist: fredag 15. maj 2026 · Bekræftet',
      );
      expect(visibleText(saved)).not.toContain('havnefogeden');
      const [task] = await tasksOf(client);
      expect(task).toMatchObject({ state: 'confirmed', confirmed: { by: 'Tora Vang' } });
      expect(task?.draft).toMatchObject({ owner: 'Havby Kommune', ownerKind: 'organisation' });
      expect(task?.draft.quote).toContain('Tora Vang undersøger prisen inden 1. maj 2026');
    });

    it('confirms the rest in one press, and empties an owner', async () => {
      const first = await client.press(await client.sendFile('marts.txt'), 'Ret opgaver');
      const second = await client.press(first, 'Bekræft', { inputs: { task: '', owner: '', due: '' } });
      const back = await client.press(second, 'Tilbage til oversigten');
      const again = await client.press(back, 'Ret opgaver');
      expect(visibleText(again)).toContain('Opgave 2 af 2');

      await client.press(again, 'Bekræft', { inputs: { task: 'x', owner: 'Bo Birk', due: '' } });
      await client.press(back, 'Gem referatet');

      const tasks = await tasksOf(client);
      expect(tasks.map(({ state, draft }) => [state, draft.owner, draft.due])).toEqual([
        ['confirmed', null, null],
        ['confirmed', 'Bo Birk', null],
      ]);
    });

    it('takes a typed name although a forum stands chosen in the list', async () => {
      const form = await client.press(await client.sendFile('marts.txt'), 'Ret oplysninger');

      const corrected = await client.press(form, 'Gem rettelser', {
        inputs: { forum: 'Havudvalget', otherForum: 'Strandudvalget', date: '2026-03-02' },
      });

      expect(visibleText(corrected)).toContain('Strandudvalget · mandag 2. marts 2026');
    });

    it('keeps what was typed about a task when all the rest is confirmed from its form', async () => {
      const form = await client.press(await client.sendFile('marts.txt'), 'Ret opgaver');

      const overview = await client.press(form, 'Bekræft denne og resten', {
        inputs: { task: 'Find prisen på maling', owner: 'Havby Kommune', due: '2026-05-15' },
      });

      await client.press(overview, 'Gem referatet');
      const tasks = await tasksOf(client);
      expect(tasks.map(({ state, draft }) => [state, draft.owner])).toEqual([
        ['confirmed', 'Havby Kommune'],
        ['confirmed', 'Bo Birk'],
      ]);
    });

    it('keeps what was corrected in minutes it has already', async () => {
      await client.press(await client.sendFile('marts.txt'), 'Gem referatet');
      const first = await client.press(await client.sendFile('marts.txt'), 'Ret opgaver');
      const next = await client.press(first, 'Bekræft', {
        inputs: { task: 'Find prisen', owner: 'Tora Vang', due: '2026-05-01' },
      });
      await client.press(await client.press(next, 'Tilbage til oversigten'), 'Gem referatet');

      const tasks = await tasksOf(client);
      expect(tasks.map(({ state, draft }) => [state, draft.task])).toEqual([
        ['confirmed', 'Find prisen'],
        ['draft', expect.stringContaining('havnefogeden') as string],
      ]);
    });

    it.each([
      ['a date that is none', { date: '2026-02-31' }],
      ['a field that is no text', { forum: { $ne: '' } }],
      ['a name without end', { otherForum: 'x'.repeat(5000) }],
    ])('refuses %s', async (_name, inputs) => {
      const form = await client.press(await client.sendFile('marts.txt'), 'Ret oplysninger');

      expect(await client.press(form, 'Gem rettelser', { inputs })).toContain('ældre kort');
    });
  });

  describe('access', () => {
    it.each(['guest', 'member', 'chair'] as const)(
      'is not for a %s, who is told whom to ask',
      async (role) => {
        await client.member('Strandudvalget', role, BO);
        await client.member('Strandudvalget', 'secretariat');
        let asked = false;
        client.serve((_request, response) => {
          asked = true;
          response.end(MINUTES);
        });

        const reply = await client.sendFile('marts.txt', { from: BO });

        expect(reply).toBe(
          'Det er sekretariatet, der lægger referater ind. I Strandudvalget er det Tora Vang.',
        );
        expect(asked).toBe(false);
      },
    );

    it('says nothing of forums to somebody who belongs to none', async () => {
      const reply = await client.sendFile('marts.txt', { from: BO });

      expect(reply).toContain('Du er ikke med i et udvalg endnu');
      expect(reply).not.toContain('Havudvalget');
    });

    it('ends with the role, also for a draft that is there already', async () => {
      const review = await client.sendFile('marts.txt');
      await client.member('Havudvalget', 'member');
      await client.member('Strandudvalget', 'secretariat');

      const refused = await client.press(review, 'Gem referatet');

      expect(visibleText(refused)).toContain('Du kan ikke lægge referater ind i »Havudvalget«');
      expect(await stored()).toBe(0);
    });

    it('does not let anybody take over a forum that has no members yet', async () => {
      await client.core.forums.ensure('Strandudvalget', null);
      const form = await client.press(await client.sendFile('marts.txt'), 'Ret oplysninger');

      const corrected = await client.press(form, 'Gem rettelser', {
        inputs: { forum: '-', otherForum: 'strand-udvalget', date: '2026-03-02' },
      });

      expect(titles(corrected)).not.toContain('Gem referatet');
      const forums = await client.core.forums.list();
      expect(forums.find(({ name }) => name === 'Strandudvalget')?.members).toEqual([]);
    });

    it('shows what was saved to nobody who has left the forum', async () => {
      const review = await client.sendFile('marts.txt');
      await client.press(review, 'Gem referatet');
      const [forum] = await client.core.forums.list();
      if (forum !== undefined) await client.core.forums.removeMember(forum.id, TORA_ID);
      await client.member('Havudvalget', 'member', BO);

      expect(await client.press(review, 'Gem referatet')).toContain('venter ikke længere');
    });

    it('is for the personal chat', async () => {
      const [group] = await client.say('', inGroup('<at>Referatbot</at> importér'));

      expect(group?.activity.text).toBe(
        'Referater tager jeg imod i vores personlige chat. Åbn den, og send filen der.',
      );
    });
  });

  describe('pasting', () => {
    it.each([
      ['with line feeds', `importér\n${MINUTES}`],
      ['with carriage returns', `Importer:\r\n\r\n${MINUTES.replaceAll('\n', '\r\n')}`],
      ['as markup', `<p>importér</p>${asMarkup(MINUTES)}`],
    ])('reads text %s', async (_name, text) => {
      const [reply] = await client.say(text);

      const review = reply?.activity.attachments?.[0]?.content;
      expect(visibleText(review)).toContain('Havudvalget · mandag 2. marts 2026');
      expect(visibleText(review)).toMatch(/Punkter: 2\nOpgaver: 2/);
      expect(visibleText(review)).toContain('Kilde: Indsat tekst: Referat af møde i Havudvalget');
    });

    it('reads the markup that Teams sends beside the text', async () => {
      const attachments = [
        { contentType: 'text/html', content: `<div>import<br>${asMarkup(MINUTES)}</div>` },
      ];

      const [reply] = await client.say(`import ${MINUTES.replace(/\s+/g, ' ')}`, { attachments });

      const review = reply?.activity.attachments?.[0]?.content;
      expect(visibleText(review)).toContain('Havudvalget · Monday 2 March 2026');
    });

    it('reads what was pasted into the field of its card', async () => {
      const [reply] = await client.say('importér');

      const invitation = reply?.activity.attachments?.[0]?.content;
      const review = await client.press(invitation, 'Læs referatet', { inputs: { text: MINUTES } });

      expect(visibleText(review)).toMatch(/Punkter: 2\nOpgaver: 2/);
    });

    it.each(['importér ', 'importér'])(
      'says when a client lost the line breaks behind "%s"',
      async (word) => {
        const [reply] = await client.say(`${word}${MINUTES.replaceAll('\n', '')}`);

        const invitation = reply?.activity.attachments?.[0]?.content;
        expect(visibleText(invitation)).toContain('Linjeskiftene i teksten gik tabt');
      },
    );

    it('asks for a file or a text where the word stands alone', async () => {
      const [reply] = await client.say('importér');

      expect(visibleText(reply?.activity.attachments?.[0]?.content)).toContain('Træk filen ind i denne chat');
    });

    it('says whom to ask instead, to those who may not', async () => {
      const [reply] = await client.say('importér', { from: BO });

      expect(reply?.activity.text).toContain('Det er sekretariatet');
    });

    it.each(['import af medicin', `import af medicin ${'og mere '.repeat(40)}`])(
      'answers "%s"',
      async (question) => {
        const [reply] = await client.say(question);

        expect(visibleText(reply?.activity.attachments?.[0]?.content)).not.toContain('Gennemse');
      },
    );
  });

  describe('files that cannot be read', () => {
    it.each([
      ['is no minutes', 'Husk mælk.', 'Jeg kan ikke finde et referat'],
      ['is empty', '', 'Der er ingen tekst at læse'],
      ['is of another kind', '\u0089PNG\r\n\u001a\n\0\0\0\rIHDR', 'Jeg kan læse PDF, Word, HTML og tekst'],
    ])('one that %s gets a friendly answer', async (_name, content, expected) => {
      client.serve(Buffer.from(content, 'latin1'));

      expect(await client.sendFile('fil.txt')).toContain(expected);
    });

    it.each([
      ['is gone', { status: 404 }, 'Jeg må ikke hente filen mere'],
      ['leads elsewhere', { status: 302, location: 'http://127.0.0.2/' }, 'kun filer fra jeres eget Teams'],
      ['is a page', { status: 200, 'content-type': 'text/html' }, 'Teams gav mig en side'],
      ['is too large', { status: 200, 'content-length': 60_000_000 }, 'større, end jeg kan læse'],
    ])('one that %s gets a friendly answer', async (_name, { status, ...headers }, expected) => {
      client.serve((_request, response) => {
        response.writeHead(status, headers);
        response.end();
      });

      expect(await client.sendFile('fil.txt')).toContain(expected);
    });

    it('one that never comes gets a friendly answer', async () => {
      client.serve(() => undefined);

      expect(await client.sendFile('fil.txt')).toContain('Det tog for lang tid');
    });

    it('are logged without name or content', async () => {
      client.serve('Hemmelig tekst');
      await client.sendFile('hemmelig.txt');

      expect(client.log.asText).not.toMatch(/hemmelig/i);
    });
  });

  it('works where a client sends its buttons as messages', async () => {
    const review = await client.sendFile('marts.txt');
    const form = await client.press(review, 'Ret oplysninger');
    const { data } = ofType(form, 'Action.Submit').find(({ title }) => title === 'Gem rettelser') ?? {};

    const value = { ...(data as object), forum: 'Havudvalget', date: '2026-03-04' };
    const [reply] = await client.say('', { value });

    expect(visibleText(reply?.activity.attachments?.[0]?.content)).toContain('onsdag 4. marts 2026');
  });

  it('goes through a file of several minutes one by one', async () => {
    client.serve(`${MINUTES}\n\n${OTHER_DAY}\n\n${OTHER_DAY.replace('9. marts', '16. marts')}`);

    const first = await client.sendFile('foråret.txt');
    expect(visibleText(first)).toContain('Filen indeholder 3 referater. Dette er nummer 1.');
    const second = await client.press(await client.press(first, 'Gem referatet'), 'Næste referat (2 af 3)');
    expect(visibleText(second)).toContain('mandag 9. marts 2026');
    const third = await client.press(second, 'Kassér');
    expect(visibleText(third)).toContain('mandag 16. marts 2026');
    const saved = await client.press(third, 'Gem referatet');

    expect(visibleText(saved)).toContain('Opfølgning fra mødet 16. marts 2026');
    expect(await stored()).toBe(2);
  });

  it('saves minutes of another day as others', async () => {
    await client.press(await client.sendFile('marts.txt'), 'Gem referatet');
    client.serve(OTHER_DAY);
    await client.press(await client.sendFile('marts.txt'), 'Gem referatet');

    expect(await stored()).toBe(2);
  });
});

describe('importing in the demo', () => {
  it('is open to everybody, and leaves the forum to everybody', async () => {
    const client = await startImportClient('everyone');
    client.serve(MINUTES);

    await client.press(await client.sendFile('marts.txt'), 'Gem referatet');

    expect(await client.core.forums.list()).toMatchObject([{ name: 'Havudvalget', members: [] }]);
    await client.close();
  });
});

const TORA_ID = personId('00000000-0000-0000-0000-000000000001');

function titles(card: unknown): readonly unknown[] {
  return ofType(card, 'Action.Execute').map(({ title }) => title);
}

function asMarkup(text: string): string {
  return text
    .split('\n')
    .map((line) => `<p>${line === '' ? '&nbsp;' : line}</p>`)
    .join('');
}

async function tasksOf({ core }: ImportClient): Promise<readonly Task[]> {
  const [forum] = await core.forums.list();
  return forum === undefined ? [] : (await core.tasks.list(forum.id, { limit: 10 })).entries;
}
