import { sendingHoursIn, type SendingHours } from '../domain/notifications/sending-hours';

/** Characters; what a random key of 128 bits has in hexadecimal digits. */
const SHORTEST_SECRET = 32;

export function text(raw: string): string {
  return raw;
}

export function oneOf<const T extends string>(...accepted: readonly T[]): (raw: string) => T {
  return (raw) => {
    const match = accepted.find((value) => value.toLowerCase() === raw.toLowerCase());
    if (match === undefined) throw new RangeError(`must be one of ${accepted.join(', ')}`);
    return match;
  };
}

export function port(raw: string): number {
  const value = Number(raw);
  if (!/^\d+$/.test(raw) || value > 65_535) throw new RangeError('must be a whole number from 0 to 65535');
  return value;
}

export function httpUrl(raw: string): string {
  if (!/^https?:$/.test(URL.canParse(raw) ? new URL(raw).protocol : ''))
    throw new RangeError('must be an http or https address');
  return raw;
}

/** Links carry a key of their own, so they go over https unless they stay on the machine. */
export function publicAddress(raw: string): string {
  const url = URL.canParse(raw) ? new URL(raw) : null;
  const isLocal = url?.protocol === 'http:' && ['127.0.0.1', 'localhost'].includes(url.hostname);
  if (url === null || (url.protocol !== 'https:' && !isLocal) || url.search !== '' || url.hash !== '')
    throw new RangeError('must be an https address');
  return raw.replace(/\/+$/, '');
}

export function longSecret(raw: string): string {
  if (raw.length < SHORTEST_SECRET) throw new RangeError(`must have at least ${SHORTEST_SECRET} characters`);
  return raw;
}

export function hostPatterns(raw: string): readonly string[] {
  const hosts = raw.split(',').map((host) => host.trim().toLowerCase());
  if (!hosts.every((host) => /^(?:\*\.)?(?:[a-z0-9-]+\.)+[a-z]{2,}$/.test(host)))
    throw new RangeError('must be host names such as *.sharepoint.com, separated by commas');
  return hosts;
}

export function timeZone(raw: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: raw }).resolvedOptions().timeZone;
  } catch {
    throw new RangeError('must be an IANA time zone such as Europe/Copenhagen');
  }
}

export function sendingHours(raw: string): SendingHours {
  const hours = sendingHoursIn(raw);
  if (hours === null) throw new RangeError('must be hours of the day such as 7-18, or always');
  return hours;
}
