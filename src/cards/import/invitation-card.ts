import type { Language } from '../../domain/answers/answer';
import { textsIn } from '../../texts/texts';
import { cardOf, type Rendered } from '../card';
import { heading, plain } from '../elements';

/** How to bring minutes in. */
export function invitationCard(language: Language): Rendered {
  const { imports } = textsIn(language);
  return cardOf({
    text: [imports.invitationTitle, ...imports.invitation].join('\n'),
    speak: imports.invitation.join(' '),
    body: [heading(imports.invitationTitle), ...imports.invitation.map((text) => plain(text))],
  });
}
