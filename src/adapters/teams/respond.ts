import type { Verb } from '../../cards/payloads/payloads';
import type { Utterance } from '../../domain/message';
import type { CommandName } from './commands/command';
import type { Input } from './input';
import { answerTo, askingCommands, askingPresses } from './responders/asking';
import { helpCommands, helpPresses } from './responders/help';
import { filePresses } from './responders/files';
import { filesBroughtIn, importCommands, importPresses, textBroughtIn } from './responders/import';
import { inquiryCommands, inquiryPresses } from './responders/inquiries';
import { listCommands, listPresses } from './responders/lists';
import { notificationCommands, notificationPresses } from './responders/notifications';
import { notice } from './responders/notice';
import type {
  CommandResponders,
  Pressed,
  PressResponder,
  PressResponders,
  Responder,
} from './responders/responder';
import type { Turn } from './turn';
import { reviewCommands, reviewPresses } from './responders/review';
import { seatsCommands, seatsPresses } from './responders/seats';
import { versionsCommands, versionsPresses } from './responders/versions';
import { planningCommands, planningPresses } from './responders/planning';
import { rosterCommands, rosterPresses } from './responders/roster';
import { rsvpCommands, rsvpPresses } from './responders/rsvp';
import { tallyCommands, tallyPresses } from './responders/tally';
import { registrationPresses } from './responders/registration';
import { privacyCommands, privacyPresses } from './responders/privacy';

const PRESSES: PressResponders<Verb> = {
  ...askingPresses,
  ...helpPresses,
  ...filePresses,
  ...importPresses,
  ...inquiryPresses,
  ...listPresses,
  ...privacyPresses,
  ...registrationPresses,
  ...tallyPresses,
  ...rosterPresses,
  ...rsvpPresses,
  ...planningPresses,
  ...notificationPresses,
  ...reviewPresses,
  ...seatsPresses,
  ...versionsPresses,
};
const COMMANDS: CommandResponders<CommandName> = {
  ...askingCommands,
  ...helpCommands,
  ...importCommands,
  ...inquiryCommands,
  ...listCommands,
  ...privacyCommands,
  ...rosterCommands,
  ...rsvpCommands,
  ...tallyCommands,
  ...planningCommands,
  ...notificationCommands,
  ...reviewCommands,
  ...versionsCommands,
  ...seatsCommands,
};

/** One input, one use case, one message. */
export async function respond(responder: Responder, input: Input, turn: Turn): Promise<Utterance> {
  switch (input.kind) {
    case 'question':
      return answerTo(responder, input.text, turn);
    case 'command':
      return COMMANDS[input.command.name](responder, input.command, turn);
    case 'payload':
      return press(responder, input, turn);
    case 'files':
      return filesBroughtIn(responder, input.files, turn);
    case 'pasted':
      return textBroughtIn(responder, input.pasted, turn);
    case 'unclear':
      return notice(input.notice, turn.language);
  }
}

function press(responder: Responder, pressed: Pressed<Verb>, turn: Turn): Promise<Utterance> {
  // The table pairs each verb with its own payload, which the compiler does not follow through a look-up.
  const respondTo = PRESSES[pressed.payload.verb] as PressResponder<Verb>;
  return respondTo(responder, pressed, turn);
}
