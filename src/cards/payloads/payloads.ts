import { z } from 'zod';
import { askingPayloads } from './asking';
import { filePayloads } from './files';
import { helpPayloads } from './help';
import { importPayloads } from './import';
import { inquiryPayloads } from './inquiries';
import { listPayloads } from './lists';
import { notificationPayloads } from './notifications';
import { reviewPayloads } from './review';
import { seatsPayloads } from './seats';
import { versionsPayloads } from './versions';
import { planningPayloads } from './planning';
import { rosterPayloads } from './roster';
import { rsvpPayloads } from './rsvp';
import { tallyPayloads } from './tally';
import { registrationPayloads } from './registration';
import { privacyPayloads } from './privacy';

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
