import { CardFactory, type InvokeResponse, type TurnContext } from 'botbuilder';
import { z } from 'zod';
import { shownHit } from '../../cards/asking/search-hit-card';
import type { Language } from '../../domain/answers/answer';
import type { SearchHit } from '../../domain/messages/search';
import { textsIn } from '../../texts/texts';
import type { IncomingActivity } from './activity-schema';
import { plainText } from './plain-text';
import { turnOf } from './turn';
import type { SearchUseCases } from './use-cases/search';

interface SearchParts {
  readonly useCases: SearchUseCases;
  readonly language: Language;
}

const QUERY_LIMIT = 300;
const MOST_AT_ONCE = 25;

const searched = z.object({
  parameters: z
    .array(z.object({ name: z.string().catch(''), value: z.unknown() }))
    .max(10)
    .catch([]),
  queryOptions: z
    .object({
      skip: z.number().int().min(0).max(1000).catch(0),
      count: z.number().int().min(1).max(MOST_AT_ONCE).catch(MOST_AT_ONCE),
    })
    .catch({ skip: 0, count: MOST_AT_ONCE }),
});

/** The search beside the message box. What is found is for the person's own eyes until they put it into a message. */
export async function answerSearch({ useCases, language }: SearchParts, context: TurnContext): Promise<void> {
  const activity = context.activity as unknown as IncomingActivity;
  const { actor } = turnOf(activity, language);
  const asked = searched.safeParse(activity.value);
  const { parameters, queryOptions } = asked.success
    ? asked.data
    : { parameters: [], queryOptions: { skip: 0, count: MOST_AT_ONCE } };
  // There is one box; the Playground does not name it. Teams asks once before anything is typed.
  const typed = parameters.find(({ name }) => name !== 'initialRun')?.value;
  const query = typeof typed === 'string' ? plainText(typed).slice(0, QUERY_LIMIT) : '';
  const hits = await useCases.searchMinutes({ actor, query, ...queryOptions });
  const nothing = hits.length === 0 && queryOptions.skip === 0;
  if (nothing) await saySearch(context, textsIn(language).cards.nothingFound);
  else await respond(context, resultOf(hits, language));
}

/** A sentence in place of what would have been found. */
export async function saySearch(context: TurnContext, text: string): Promise<void> {
  await respond(context, { type: 'message', text });
}

async function respond(context: TurnContext, composeExtension: object): Promise<void> {
  const value: InvokeResponse = { status: 200, body: { composeExtension } };
  await context.sendActivity({ type: 'invokeResponse', value });
}

function resultOf(hits: readonly SearchHit[], language: Language): object {
  const attachments = hits.map((hit) => {
    const { title, text, card } = shownHit(hit, language);
    return { ...CardFactory.adaptiveCard(card), preview: CardFactory.thumbnailCard(title, text) };
  });
  return { type: 'result', attachmentLayout: 'list', attachments };
}
