/** How a forum collects answers. */
export interface AttendanceSettings {
  /** Whether the card everybody sees tells, folded, who answered what; otherwise it only counts. */
  readonly showNames: boolean;
}

/** Members of a committee see each other at the table anyway. */
export const DEFAULT_SETTINGS: AttendanceSettings = { showNames: true };
