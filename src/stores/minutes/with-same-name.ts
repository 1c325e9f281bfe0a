import type { Warning } from '../../domain/minutes/model';
import type { MinutesDraft } from '../stored-minutes';
import type { Identity } from './identify';

/** The warning belongs to the minutes: somebody has to look whether they are of another meeting indeed. */
export function withSameName(draft: MinutesDraft, { sameNameAs }: Identity): MinutesDraft {
  if (sameNameAs === null) return draft;
  const warning: Warning = {
    code: 'same-file-name',
    message: `Other undated minutes came from a file of the same name (${sameNameAs}), but say something else: kept apart.`,
    quote: null,
  };
  return { ...draft, minutes: { ...draft.minutes, warnings: [...draft.minutes.warnings, warning] } };
}
