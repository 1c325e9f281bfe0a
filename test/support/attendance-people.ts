import type { MemberRole } from '../../src/domain/forums/forum';
import { personId } from '../../src/domain/shared/ids';
import type { NewMember } from '../../src/stores/forum-store';

/** Invented people of a committee, as their clients name them. */
export interface Speaker {
  readonly id: string;
  readonly name: string;
}

export const TORA: Speaker = { id: 'tora', name: 'Tora Vang' };
export const CARL: Speaker = { id: 'carl', name: 'Carl Mose' };
export const BIRTE: Speaker = { id: 'birte', name: 'Birte Winge' };
export const IDA: Speaker = { id: 'ida', name: 'Ida Krogh' };

export function memberAs(role: MemberRole, { id, name }: Speaker): NewMember {
  return { person: personId(id), name, role };
}

/** The secretariat and a member. */
export const TORA_AND_CARL: readonly NewMember[] = [memberAs('secretariat', TORA), memberAs('member', CARL)];
