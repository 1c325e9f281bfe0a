import { slug } from '../../domain/shared/ids';
import type { Language } from '../../domain/answers/answer';
import type { FetchedFile } from '../../flows/files/fetch-linked-file';
import type { FileContent } from '../../flows/files/file-content';
import { participantsCsv } from '../../texts/participants-csv';
import { textsIn } from '../../texts/texts';

/** What a browser gets for a link. */
export interface LinkedFileAnswer {
  readonly status: 200 | 404 | 410;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** It is one person's for a moment: nobody keeps it, passes its address on, or runs anything in it. */
const PRIVATE = {
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "default-src 'none'; sandbox",
};

export function linkedFileAnswer(fetched: FetchedFile, fallback: Language): LinkedFileAnswer {
  switch (fetched.kind) {
    case 'file':
      return fileAnswer(fetched.content, fetched.language);
    case 'expired':
      return textAnswer(410, textsIn(fetched.language).files.expired);
    case 'unknown':
      return textAnswer(404, textsIn(fallback).files.unknown);
  }
}

const TYPES = {
  participants: { type: 'text/csv', extension: 'csv' },
  calendar: { type: 'text/calendar', extension: 'ics' },
} as const;

function fileAnswer(content: FileContent, language: Language): LinkedFileAnswer {
  const { file, meeting, forumName } = content;
  const { type, extension } = TYPES[file];
  const what = [textsIn(language).files.names[file], slug(forumName), meeting.date ?? ''];
  const name = what.filter((part) => part !== '').join('-');
  return {
    status: 200,
    headers: {
      ...PRIVATE,
      'Content-Type': `${type}; charset=utf-8`,
      'Content-Disposition': `attachment; filename="${name}.${extension}"`,
    },
    body: content.file === 'calendar' ? content.text : participantsCsv(content.answers, language),
  };
}

function textAnswer(status: 404 | 410, body: string): LinkedFileAnswer {
  return { status, headers: { ...PRIVATE, 'Content-Type': 'text/plain; charset=utf-8' }, body };
}
