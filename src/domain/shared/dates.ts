/** A calendar day, `YYYY-MM-DD`. */
export type IsoDate = string;
/** A time of day in Europe/Copenhagen, `HH:MM`. */
export type TimeOfDay = string;
/** A moment in UTC, `YYYY-MM-DDTHH:MM:SS.sssZ`. */
export type Instant = string;
