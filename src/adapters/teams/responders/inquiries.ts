import type { Language } from '../../../domain/answers/answer';
import type { Utterance } from '../../../domain/message';
import type { InquiryMessage, InquiryQuestion, InquiryRefusal } from '../../../domain/messages/inquiries';
import { forumId, inquiryId, minutesId } from '../../../domain/shared/ids';
import type { Turn } from '../turn';
import type { CommandResponders, PressResponders, Responder } from './responder';
import { viewerOf } from './viewer';

interface SentQuestion {
  readonly question: string;
  readonly near: readonly { readonly forum: string; readonly minutes: string; readonly item: number }[];
}

/** Who else asks is for the secretariat's eyes only. */
async function waiting({ useCases }: Responder, language: Language, turn: Turn): Promise<Utterance> {
  if (turn.place !== 'personal') return refused('in-company', language);
  const entries = await useCases.openInquiries({ actor: turn.actor });
  return entries === null
    ? refused('not-secretariat', language)
    : said({ kind: 'inquiries', entries }, language);
}

export const inquiryCommands: CommandResponders<'inquiries'> = {
  inquiries: (responder, { language }, turn) => waiting(responder, language, turn),
};

export const inquiryPresses: PressResponders<
  'inquiry-form' | 'inquiry-send' | 'inquiry-withdraw' | 'inquiry-open' | 'inquiry-answer' | 'inquiry-list'
> = {
  'inquiry-list': (responder, { payload }, turn) => waiting(responder, payload.language, turn),

  'inquiry-form': async (responder, { payload }, turn) => {
    const { language } = payload;
    const forums = await responder.useCases.listForums({ actor: await viewerOf(responder, turn) });
    if (forums.length === 0) return refused('no-forum', language);
    return said({ kind: 'inquiry-form', asked: questionOf(payload), forums }, language);
  },

  'inquiry-send': async (responder, { payload }, turn) => {
    const { language, addition = '', forum } = payload;
    const actor = await viewerOf(responder, turn);
    const passed =
      forum === undefined
        ? null
        : await responder.useCases.passOn({
            actor,
            forum: forumId(forum),
            asked: questionOf(payload),
            addition,
            language,
          });
    if (passed === null) return refused('no-forum', language);
    const kind = passed.view.inquiry.state.kind === 'answered' ? 'inquiry-answered' : 'inquiry-sent';
    return said({ kind, ...passed }, language);
  },

  'inquiry-withdraw': async ({ useCases }, { payload }, turn) => {
    const view = await useCases.withdrawInquiry(placeOf(payload, turn));
    if (view === null) return refused('gone', payload.language);
    const kind = view.inquiry.state.kind === 'answered' ? 'inquiry-answered' : 'inquiry-withdrawn';
    return said({ kind, view }, payload.language);
  },

  'inquiry-open': async ({ useCases }, { payload }, turn) => {
    if (turn.place !== 'personal') return refused('in-company', payload.language);
    const view = await useCases.openInquiry(placeOf(payload, turn));
    return view === null ? refused('gone', payload.language) : said(asItIs(view), payload.language);
  },

  'inquiry-answer': async ({ useCases }, { payload }, turn) => {
    if (turn.place !== 'personal') return refused('in-company', payload.language);
    const { text = '', item = '' } = payload;
    const view = await useCases.answerInquiry({
      ...placeOf(payload, turn),
      text,
      item: /^\d$/.test(item) ? Number(item) : null,
    });
    return view === null ? refused('gone', payload.language) : said(asItIs(view, true), payload.language);
  },
};

/** Open, it is a form again; taken back or answered by somebody else, it says so. */
function asItIs(
  view: Extract<InquiryMessage, { readonly kind: 'inquiry-open' }>['view'],
  blank = false,
): InquiryMessage {
  switch (view.inquiry.state.kind) {
    case 'open':
      return { kind: 'inquiry-open', view, blank };
    case 'answered':
      return { kind: 'inquiry-answered', view };
    case 'withdrawn':
      return { kind: 'inquiry-withdrawn', view };
  }
}

function questionOf({ question, near }: SentQuestion): InquiryQuestion {
  return {
    question,
    near: near.map(({ forum, minutes, item }) => ({
      forum: forumId(forum),
      minutes: minutesId(minutes),
      item,
    })),
  };
}

function placeOf(payload: { readonly forum: string; readonly inquiry: string }, { actor }: Turn) {
  return { actor, forum: forumId(payload.forum), id: inquiryId(payload.inquiry) };
}

function said(message: InquiryMessage, language: Language): Utterance {
  return { message, language };
}

function refused(reason: InquiryRefusal, language: Language): Utterance {
  return said({ kind: 'inquiry-refused', reason }, language);
}
