import type { Language } from '../../domain/answers/answer';
import type { ImportMessage } from '../../domain/messages/import';
import { textsIn } from '../../texts/texts';
import { cardOf, type Rendered } from '../parts/card';
import { heading, plain } from '../parts/elements';
import { shortQuote } from '../parts/fold';

type Discarded = Extract<ImportMessage, { readonly kind: 'import-discarded' }>;

/** Takes the place of the review, whose buttons lead nowhere any more. */
export function discardedCard({ source }: Discarded, language: Language): Rendered {
  const { imports } = textsIn(language);
  const said = imports.discarded(shortQuote(source, 120));
  return cardOf({
    text: `${imports.discardedTitle}\n${said}`,
    speak: said,
    body: [heading(imports.discardedTitle), plain(said)],
  });
}
