const WEEKDAYS = ['søndag', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag'] as const;
const MONTHS = [
  'januar',
  'februar',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'december',
] as const;

export const dates = {
  weekdays: WEEKDAYS as readonly string[],
  months: MONTHS as readonly string[],
  day: (parts: { readonly day: number; readonly month: string; readonly year: number }) =>
    `${parts.day}. ${parts.month} ${parts.year}`,
  /** `10` or `10.30`, as minutes write it. */
  time: (hour: number, minute: string) => (minute === '00' ? `kl. ${hour}` : `kl. ${hour}.${minute}`),
  unknown: 'uden dato',
};
