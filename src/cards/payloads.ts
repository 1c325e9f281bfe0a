import { z } from 'zod';
import { askingPayloads } from './payloads/asking';
import { filePayloads } from './payloads/files';
import { helpPayloads } from './payloads/help';
import { importPayloads } from './payloads/import';
import { inquiryPayloads } from './payloads/inquiries';
import { listPayloads } from './payloads/lists';
import { notificationPayloads } from './payloads/notifications';
import { reviewPayloads } from './payloads/review';
import { seatsPayloads } from './payloads/seats';
import { versionsPayloads } from './payloads/versions';
import { planningPayloads } from './payloads/planning';
import { rosterPayloads } from './payloads/roster';
import { rsvpPayloads } from './payloads/rsvp';
import { tallyPayloads } from './payloads/tally';
import { registrationPayloads } from './payloads/registration';
import { privacyPayloads } from './payloads/privacy';

/**
 * What a button sends back: one list of verbs a capability. Who pressed it is never in here: that comes from the activity.
 * The inputs of a form arrive among the fields of its button, so its schema names them, bounded and optional.
 */
const payloadSchema = z.discriminatedUnion('verb', [
  ...askingPayloads,
  ...filePayloads,
  ...helpPayloads,
  ...importPayloads,
  ...inquiryPayloads,
  ...listPayloads,
  ...privacyPayloads,
  ...registrationPayloads,
  ...tallyPayloads,
  ...rosterPayloads,
  ...rsvpPayloads,
  ...planningPayloads,
  ...notificationPayloads,
  ...reviewPayloads,
  ...seatsPayloads,
  ...versionsPayloads,
]);

export type Payload = z.infer<typeof payloadSchema>;
export type Verb = Payload['verb'];
export type PayloadOf<V extends Verb> = Extract<Payload, { readonly verb: V }>;

/** Null for what no card of this version sends: older cards, other apps, made-up data. */
export function decodePayload(value: unknown): Payload | null {
  const decoded = payloadSchema.safeParse(value);
  return decoded.success ? decoded.data : null;
}
