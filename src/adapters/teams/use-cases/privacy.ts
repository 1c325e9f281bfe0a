import type { MutableKind } from '../../../domain/messages/privacy';
import type { OwnData } from '../../../domain/attendance/own-data';
import type { Person } from '../../../domain/forums/access';

interface Asked {
  readonly actor: Person;
}

export interface PrivacyUseCases {
  showOwnData(asked: Asked): Promise<OwnData>;
  /** Resolves to how many answers there were. */
  deleteOwnAnswers(asked: Asked): Promise<number>;
  muteOwn(asked: Asked & { readonly kind: MutableKind; readonly muted: boolean }): Promise<void>;
}
