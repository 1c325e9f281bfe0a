import type { Language } from '../../domain/answers/answer';
import type { ImportMessage } from '../../domain/messages/import';
import { textsIn } from '../../texts/texts';
import { replaceWith } from '../parts/actions';
import { cardOf, type Rendered } from '../parts/card';
import { heading, plain } from '../parts/elements';
import { inputText } from '../parts/inputs';
import { IMPORT_FIELDS } from '../payloads/import';

type Invitation = Extract<ImportMessage, { readonly kind: 'import-invitation' }>;

/** How to bring minutes in. The field keeps line breaks, which message boxes of some clients lose. */
export function invitationCard({ flattened }: Invitation, language: Language): Rendered {
  const { imports } = textsIn(language);
  const lines = [...(flattened ? [imports.flattened] : []), ...imports.invitation];
  return cardOf({
    text: [imports.invitationTitle, ...lines].join('\n'),
    speak: lines.join(' '),
    body: [
      heading(imports.invitationTitle),
      ...lines.map((text) => plain(text)),
      inputText({
        id: 'text',
        label: imports.textLabel,
        errorMessage: imports.textError,
        maxLength: IMPORT_FIELDS.text,
        placeholder: imports.textHint,
        isMultiline: true,
        isRequired: true,
      }),
    ],
    actions: [replaceWith(imports.read, { verb: 'import-read', language }, { primary: true })],
  });
}
