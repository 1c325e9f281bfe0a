import type { IsoDate } from '../shared/dates';
import type { ForumId, MinutesId } from '../shared/ids';
import type { Span } from '../shared/span';
import type { Outcome, Role } from '../minutes/model';
import type {
  AbsencesOfMeeting,
  CitedSubstitution,
  GroupAtMeeting,
  GroupForm,
  MeetingReference,
  NamedMeeting,
  PartialNote,
  PersonFacts,
  PresenceAtMeeting,
  PresenceForm,
  RoleHolders,
} from './attendance-facts';
import type { Passage } from './passage';

export type Language = 'da' | 'en';

/** Where a statement stands, quoted word for word. */
export interface Citation {
  /** File name as ingested. */
  readonly source: string;
  readonly forum: ForumId;
  readonly forumName: string;
  readonly minutes: MinutesId;
  readonly version: number;
  readonly date: IsoDate | null;
  /** 0 for what stands before the first item. */
  readonly item: number;
  readonly itemTitle: string;
  readonly section: Passage['section'];
  /** Verbatim from the stored text. */
  readonly quote: string;
  readonly span: Span;
}

export type AnswerStatus = 'answered' | 'noAnswer' | 'clarify' | 'refused';

/** What the minutes say to a question: facts and quotes, no wording (that is `texts/`). */
export interface Answer {
  readonly status: AnswerStatus;
  readonly language: Language;
  /** What the answer rests on; the text refers to them as [1], [2], … */
  readonly citations: readonly Citation[];
  /** With `noAnswer`: the nearest passages, to be labelled as not an answer. */
  readonly closest: readonly Citation[];
  readonly content: AnswerContent;
}

/** What is said, as data. Where it refers to a citation it does so by its number, counted from 1. */
export type AnswerContent =
  /** The citations speak for themselves, in this order; what the first says in short may come before them. */
  | { readonly kind: 'quotes'; readonly lead?: Lead }
  /** Written by a model, each claim checked against the citations it names. */
  | { readonly kind: 'written'; readonly claims: readonly WrittenClaim[] }
  /** The minutes say that it is to be done, but not by whom. */
  | { readonly kind: 'nobody-named' }
  | {
      readonly kind: 'absences';
      readonly meetings: readonly AbsencesOfMeeting[];
      readonly counted: boolean;
      /** Where it was asked whether everybody came, or whether anybody did not. */
      readonly lead: 'yes' | 'no' | null;
    }
  | {
      readonly kind: 'presence';
      readonly person: string;
      readonly meetings: readonly PresenceAtMeeting[];
      readonly form: PresenceForm;
      /** It was asked whether they were away. */
      readonly away: boolean;
    }
  | {
      readonly kind: 'group-presence';
      readonly meetings: readonly GroupAtMeeting[];
      readonly form: GroupForm;
    }
  | {
      readonly kind: 'partial-presence';
      readonly notes: readonly PartialNote[];
      readonly lead: 'yes' | 'no' | null;
    }
  | { readonly kind: 'substitutes'; readonly substitutions: readonly CitedSubstitution[] }
  | {
      readonly kind: 'roles';
      readonly role: Role;
      readonly holders: readonly RoleHolders[];
      /** Where it was asked whether somebody had it. */
      readonly lead: 'yes' | 'no' | null;
    }
  /** Those in a group as far as the sources tell, the newest of them first. */
  | {
      readonly kind: 'members';
      readonly names: readonly string[];
      readonly sources: readonly MeetingReference[];
    }
  | { readonly kind: 'person'; readonly person: PersonFacts }
  | {
      readonly kind: 'meetings';
      readonly meetings: readonly MeetingReference[];
      readonly form: MeetingsForm;
      /** Of them there are this many; not all need be told. */
      readonly total: number;
    }
  | {
      readonly kind: 'agenda';
      readonly meeting: MeetingReference;
      readonly items: readonly AgendaLine[];
      readonly form: AgendaForm;
      /** It was asked how many there are. */
      readonly counted: boolean;
      /** Others held in the time that was asked about. */
      readonly others: readonly MeetingReference[];
    }
  /** Items that ended so, the newest meeting first. */
  | { readonly kind: 'outcomes'; readonly outcome: ToldOutcome; readonly places: readonly Mention[] }
  /** `total`: at how many meetings, where that was asked. */
  | {
      readonly kind: 'mentions';
      readonly places: readonly Mention[];
      readonly total: number | null;
      /** Where it was asked whether others deal with it as well. */
      readonly lead: 'yes' | 'no' | null;
    }
  /** `total`: how many there are, where that was asked. */
  | { readonly kind: 'tasks'; readonly tasks: readonly TaskLine[]; readonly total: number | null }
  | { readonly kind: 'which-person'; readonly name: string; readonly candidates: readonly PersonFacts[] }
  | { readonly kind: 'not-stated'; readonly reason: NotStatedReason }
  /** The minutes do not name this person: that they were away is not said by that. */
  | { readonly kind: 'not-named'; readonly name: string; readonly meeting: NamedMeeting | null }
  /** A body was asked about that is none of these: whether it exists is not said. */
  | { readonly kind: 'own-forums'; readonly forums: readonly string[] }
  | { readonly kind: 'refusal'; readonly reason: RefusalReason };

/** An answer in a word, which the first citation says. */
export type Lead =
  | { readonly kind: 'yes' | 'no' }
  | { readonly kind: 'date'; readonly date: IsoDate }
  /** A name or an amount as it stands in the citation. */
  | { readonly kind: 'words'; readonly words: string };

export interface WrittenClaim {
  readonly text: string;
  readonly citations: readonly number[];
}

/** list: which meetings · when · where · time: at what hour they began · end: when they were over · duration · count */
export type MeetingsForm = 'list' | 'when' | 'where' | 'time' | 'end' | 'duration' | 'count';

/** titles: what was on the agenda · decisions: what was decided on each item */
export type AgendaForm = 'titles' | 'decisions';

/** What became of items, as it may be asked for. */
export type ToldOutcome = Extract<Outcome, 'postponed' | 'approved' | 'taken-note'>;

export interface AgendaLine {
  readonly number: number;
  readonly title: string;
  /** Of the decision, or of the title where there is no decision. */
  readonly citation: number;
  readonly decided: boolean;
}

export interface Mention {
  readonly meeting: MeetingReference;
  readonly items: readonly { readonly number: number; readonly title: string }[];
}

export interface TaskLine {
  readonly task: string;
  readonly owner: string | null;
  readonly due: IsoDate | null;
  readonly dueText: string | null;
  readonly citation: number;
}

/**
 * nothing: no passage comes near · fact: the topic is there, the fact asked for is not · attendance: these minutes do not
 * say who was there · no-absences: there is a list of people, and nobody of it is said to be absent · reason: why somebody was absent is never told · contact: no phone numbers and addresses ·
 * no-forums: the asker belongs to no forum.
 */
export type NotStatedReason =
  'nothing' | 'fact' | 'attendance' | 'no-absences' | 'reason' | 'contact' | 'no-forums';

/** rules: to ignore or reveal how the bot works · change: to change or delete what is stored · act: to write to people or decide for the asker. */
export type RefusalReason = 'rules' | 'change' | 'act' | 'scorn';
