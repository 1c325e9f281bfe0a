import type { Language } from '../../domain/answers/answer';
import type { RosterMessage } from '../../domain/messages/roster';
import { textsIn } from '../../texts/texts';
import { replaceWith } from '../parts/actions';
import { cardOf, type Rendered } from '../parts/card';
import { heading, plain } from '../parts/elements';
import { trimmed } from '../parts/fold';
import type { Renderers } from '../renderers';
import { rosterCard } from './roster-card';

type Changed = Extract<RosterMessage, { readonly kind: 'roster-changed' }>;

/** That somebody has come or left; who it is stands on the card behind the button. */
function changedCard({ forum, forumName, occasion }: Changed, language: Language): Rendered {
  const { roster } = textsIn(language);
  const title = roster.changed[occasion](trimmed(forumName, 120));
  const text = roster.changedText[occasion];
  return cardOf({
    text: [title, text].join('\n'),
    speak: `${title}. ${text}`,
    body: [heading(title), plain(text)],
    actions: [replaceWith(roster.look, { verb: 'roster-show', language, forum, page: 0 }, { primary: true })],
  });
}

export const rosterCards: Renderers<RosterMessage> = { roster: rosterCard, 'roster-changed': changedCard };
