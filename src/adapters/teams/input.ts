import { decodePayload, type Payload } from '../../cards/payloads/payloads';
import type { Notice } from '../../domain/messages/notices';
import type { Place } from '../../domain/messages/place';
import { LONGEST_QUESTION } from '../../flows/answer-question';
import type { IncomingActivity } from './activity-schema';
import { commandIn } from './commands';
import type { Command } from './commands/command';
import { withoutOwnMention, withoutTypedName } from './mentions';
import { pastedMinutes, type PastedMinutes } from './pasted-minutes';
import { plainText } from './plain-text';
import { sentFiles, type SentFile } from './sent-files';

/** What a person wants, read from an activity. */
export type Input =
  | { readonly kind: 'question'; readonly text: string }
  | { readonly kind: 'command'; readonly command: Command }
  /** `spoken`: the press already stands in the conversation as a message. */
  | { readonly kind: 'payload'; readonly payload: Payload; readonly spoken: boolean }
  /** At least one; a text beside it is not looked at. */
  | { readonly kind: 'files'; readonly files: readonly [SentFile, ...SentFile[]] }
  | { readonly kind: 'pasted'; readonly pasted: PastedMinutes }
  | { readonly kind: 'unclear'; readonly notice: Notice };

export function messageInput(activity: IncomingActivity, place: Place): Input {
  const text = textOf(activity);
  const payload = decodePayload(activity.value);
  if (payload !== null) return { kind: 'payload', payload, spoken: text !== '' };
  const imported = importInput(activity);
  if (imported !== null) return imported;
  if (text.length > LONGEST_QUESTION) return unclear({ kind: 'too-long', limit: LONGEST_QUESTION });
  if (/[\p{L}\p{N}]/u.test(text)) return spokenInput(text);
  return unclear(silence(activity, { text, place }));
}

function importInput(activity: IncomingActivity): Input | null {
  const [file, ...others] = sentFiles(activity);
  if (file !== undefined) return { kind: 'files', files: [file, ...others] };
  const pasted = pastedMinutes(activity);
  return pasted === null ? null : { kind: 'pasted', pasted };
}

function spokenInput(text: string): Input {
  const command = commandIn(text);
  return command === null ? { kind: 'question', text } : { kind: 'command', command };
}

function silence(activity: IncomingActivity, at: { readonly text: string; readonly place: Place }): Notice {
  if (isObject(activity.value)) return { kind: 'stale-card' };
  if (activity.attachments?.some(isFile)) return { kind: 'file-received' };
  return { kind: at.text === '' && at.place !== 'personal' ? 'empty-mention' : 'nothing-said' };
}

/** Some clients put the text into an HTML attachment only. */
function textOf(activity: IncomingActivity): string {
  const { text } = activity;
  const html = activity.attachments?.find(({ contentType }) => contentType === 'text/html')?.content;
  const written = (text ?? '').trim() === '' && typeof html === 'string' ? html : (text ?? '');
  return withoutTypedName(activity, plainText(withoutOwnMention(activity, written)));
}

function isFile({ contentType }: { readonly contentType: string }): boolean {
  return contentType.startsWith('application/') && !contentType.startsWith('application/vnd.microsoft.card');
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

function unclear(notice: Notice): Input {
  return { kind: 'unclear', notice };
}
