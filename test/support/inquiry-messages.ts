import { newInquiry, type Inquiry } from '../../src/domain/inquiries/inquiry';
import type { Message } from '../../src/domain/message';
import type { InquiryView } from '../../src/domain/messages/inquiries';
import { forumId, minutesId, personId } from '../../src/domain/shared/ids';
import { answer, citation } from './answers';

const WIDE = '会議の記録。 '.repeat(2000);
const forum = forumId('fjordklyngen');
const place = { minutes: minutesId('fjordklyngen-2024-08-26'), item: 6 };
const inquiry = newInquiry({
  forum,
  by: { id: personId('carl'), name: 'Carl Mose' },
  at: '2026-03-02T09:00:00.000Z',
  language: 'da',
  question: 'Hvornår åbner det nye hus?',
  addition: 'Det gælder planen for april.',
  near: [place],
});
const view: InquiryView = {
  inquiry,
  forumName: 'Fjordklyngen',
  items: [{ ...place, title: 'Status på økonomigruppen', date: '2024-08-26' }],
};
const by = { id: personId('tora'), name: 'Tora Vang' };
const state = {
  kind: 'answered',
  at: '2026-03-04T09:00:00.000Z',
  by,
  text: 'Det åbner 1. maj.',
  item: place,
} as const;
const wide: Inquiry = {
  ...inquiry,
  by: { ...inquiry.by, name: WIDE },
  question: WIDE.slice(0, 1000),
  addition: WIDE.slice(0, 500),
};
const wideView: InquiryView = {
  inquiry: wide,
  forumName: WIDE,
  items: [0, 1, 2].map(() => ({ ...place, title: WIDE, date: null })),
};
const asked = { question: inquiry.question, near: [{ ...place, forum }] };
const forums = [
  { id: forum, name: 'Fjordklyngen' },
  { id: forumId('chefforum'), name: 'Chefforum' },
];
const entry = { forum, forumName: WIDE, id: inquiry.id, by: WIDE, at: inquiry.at, question: WIDE };
const noAnswer = answer({
  status: 'noAnswer',
  citations: [],
  closest: [1, 2, 3, 4].map((item) => citation({ item })),
  content: { kind: 'not-stated', reason: 'fact' },
});
const confirmed = { forum, forumName: 'Fjordklyngen', answer: state };
const question = { question: WIDE.slice(0, 1000), context: [] };

export const INQUIRY_MESSAGES: readonly (readonly [string, Message])[] = [
  ['question to pass on', { kind: 'inquiry-form', asked, forums: forums.slice(0, 1) }],
  [
    'wide question to pass on',
    {
      kind: 'inquiry-form',
      asked: { ...asked, question: WIDE.slice(0, 1000) },
      forums: Array.from({ length: 80 }, (_, n) => ({ id: forumId(`forum-${n}`), name: WIDE })),
    },
  ],
  ['question passed on', { kind: 'inquiry-sent', view, told: 2 }],
  ['question nobody is told of', { kind: 'inquiry-sent', view: wideView, told: 0 }],
  ['question taken back', { kind: 'inquiry-withdrawn', view }],
  ['question to answer', { kind: 'inquiry-open', view, blank: false }],
  ['wide question to answer', { kind: 'inquiry-open', view: wideView, blank: true }],
  [
    'answer of the secretariat',
    { kind: 'inquiry-answered', view: { ...view, inquiry: { ...inquiry, state } } },
  ],
  [
    'wide answer of the secretariat',
    {
      kind: 'inquiry-answered',
      view: { ...wideView, inquiry: { ...wide, state: { ...state, text: WIDE.slice(0, 2000) } } },
    },
  ],
  ['questions', { kind: 'inquiries', entries: Array.from({ length: 9 }, () => entry) }],
  ['no questions', { kind: 'inquiries', entries: [] }],
  ['no answer to pass on', { kind: 'answer', asked: question, repeatQuestion: true, answer: noAnswer }],
  [
    'no answer but of the secretariat',
    { kind: 'answer', asked: question, repeatQuestion: false, answer: noAnswer, confirmed },
  ],
  [
    'answer beside that of the secretariat',
    { kind: 'answer', asked: question, repeatQuestion: false, answer: answer(), confirmed },
  ],
];
