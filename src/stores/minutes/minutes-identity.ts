import { minutesId, slug, type MinutesId } from '../../domain/shared/ids';
import { digest } from '../../domain/shared/digest';
import type { MinutesDraft } from '../stored-minutes';

const LONGEST_SOURCE = 60;

/**
 * One meeting has one id, whatever its file is called: forum, date and start time. Minutes that name no date are told
 * apart by their file name. Unique over all forums.
 */
export function minutesIdOf({
  forum,
  source,
  minutes,
}: Pick<MinutesDraft, 'forum' | 'source' | 'minutes'>): MinutesId {
  const meeting = minutes.date === null ? sourceKey(source) : dateKey(minutes.date, minutes.startTime);
  return minutesId(`${forum.id}.${meeting}`);
}

function dateKey(date: string, time: string | null): string {
  return time === null ? slug(date) : `${slug(date)}.${time.replace(/\D/g, '')}`;
}

/** The readable part alone would take "Møde 1.txt" and "møde-1.txt" for one. */
function sourceKey(source: string): string {
  const name = source.normalize('NFC');
  return `undated.${slug(name).slice(0, LONGEST_SOURCE)}.${digest(name)}`;
}
