import type { PrivacyUseCases } from '../../adapters/teams/use-cases/privacy';
import { deleteOwnAnswers, muteOwn, showOwnData } from '../../flows/privacy/own-data';
import type { Core } from '../core';

export function privacyUseCases(core: Core): PrivacyUseCases {
  return {
    showOwnData: (asked) => showOwnData(core, asked),
    deleteOwnAnswers: (asked) => deleteOwnAnswers(core, asked),
    muteOwn: (asked) => muteOwn(core, asked),
  };
}
