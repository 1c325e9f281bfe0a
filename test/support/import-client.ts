import type { IncomingMessage, ServerResponse } from 'node:http';
import { httpFileDownload } from '../../src/adapters/download/http-file-download';
import { composeCore, type Core } from '../../src/compose/core';
import { bindUseCases } from '../../src/compose/use-cases';
import { readConfig } from '../../src/config';
import type { UnclaimedForums } from '../../src/domain/forums/access';
import type { MemberRole } from '../../src/domain/forums/forum';
import { personId } from '../../src/domain/shared/ids';
import { outside } from './outside';
import { ofType, type CardNode } from './card-parts';
import { startLocalServer } from './local-server';
import { tempFolder } from './temp-folder';
import { startTeamsClient, type ActivityFields, type HttpReply, type TeamsClient } from './teams-client';

const TORA = { id: '29:tora', name: 'Tora Vang', aadObjectId: '00000000-0000-0000-0000-000000000001' };
export const BO = { id: '29:bo', name: 'Bo Birk', aadObjectId: '00000000-0000-0000-0000-000000000002' };

type FileAnswer = (request: IncomingMessage, response: ServerResponse) => void;

interface Press {
  /** What was filled in, by the ids of the inputs. */
  readonly inputs?: ActivityFields;
  readonly from?: typeof TORA;
}

/** A bot over a real store, with a place where the chat keeps files, and people who import. Tora unless others are named. */
export interface ImportClient extends TeamsClient {
  readonly core: Core;
  /** Moves the clock. */
  at(instant: string): void;
  /** Gives Tora or somebody else a role in a forum, which is made where there is none. */
  member(forum: string, role: MemberRole, who?: typeof TORA): Promise<void>;
  /** What the file store answers from now on. */
  serve(content: string | Buffer | FileAnswer): void;
  /** Sends a file or several in one message, and gives the card or text that came back. */
  sendFile(names: string | readonly string[], fields?: ActivityFields): Promise<unknown>;
  /** Presses the button with that title, as filled in, and gives what came in the card's place. */
  press(card: unknown, title: string, as?: Press): Promise<unknown>;
  /** The same store with a new process. */
  restart(): Promise<void>;
}

export async function startImportClient(unclaimed: UnclaimedForums = 'nobody'): Promise<ImportClient> {
  const folder = tempFolder();
  let answer: FileAnswer = (_request, response) => {
    response.writeHead(404);
    response.end();
  };
  const files = await startLocalServer((request, response) => {
    answer(request, response);
  });
  let now = '2026-03-02T09:00:00.000Z';
  const clock = { now: () => now };
  const open = async () => {
    const composed = await composeCore(readConfig({ DATA_DIR: folder.path, LOG_LEVEL: 'silent' }));
    const core: Core = { ...composed, clock, unclaimed };
    const download = httpFileDownload({ allows: ({ host }) => host === files.host, patience: 700 });
    return { core, client: await startTeamsClient(bindUseCases(core, outside({ download })), { clock }) };
  };
  let { core, client } = await open();
  const stop = async (): Promise<void> => {
    await client.close();
    await core.close();
  };
  const sendFile: ImportClient['sendFile'] = async (names, fields = {}) => {
    const attachments = [names].flat().map((name) => ({
      contentType: 'application/vnd.microsoft.teams.file.download.info',
      name,
      content: { downloadUrl: `${files.address}/file`, uniqueId: 'u1', fileType: 'txt' },
    }));
    const [reply] = await client.say('', { attachments, ...fields });
    return reply?.activity.attachments?.[0]?.content ?? reply?.activity.text;
  };
  return {
    get address() {
      return client.address;
    },
    get connector() {
      return client.connector;
    },
    get log() {
      return client.log;
    },
    get core() {
      return core;
    },
    post: (fields) => client.post(fields),
    say: (text, fields) => client.say(text, fields),
    at: (instant) => {
      now = instant;
    },
    member: async (name, role, who = TORA) => {
      const forum = await core.forums.ensure(name, null);
      await core.forums.addMember(forum.id, { person: personId(who.aadObjectId), name: who.name, role });
    },
    serve: (given) => {
      answer = typeof given === 'function' ? given : (_request, response) => response.end(given);
    },
    sendFile,
    press: async (card, title, { inputs = {}, from = TORA } = {}) => {
      const value = { action: { type: 'Action.Execute', data: { ...dataOf(card, title), ...inputs } } };
      return bodyOf(await client.post({ type: 'invoke', name: 'adaptiveCard/action', value, from }));
    },
    restart: async () => {
      await stop();
      ({ core, client } = await open());
    },
    close: async () => {
      await stop();
      await files.stop();
      folder.remove();
    },
  };
}

function dataOf(card: unknown, title: string): object {
  const button = [...ofType(card, 'Action.Execute'), ...ofType(card, 'Action.Submit')].find(
    (action: CardNode) => action['title'] === title,
  );
  if (button === undefined) throw new RangeError(`There is no button "${title}" on the card.`);
  return button['data'] as object;
}

/** The card, or the text shown beside it. */
function bodyOf({ status, body }: HttpReply): unknown {
  expect(status).toBe(200);
  return (body as { value: unknown }).value;
}
