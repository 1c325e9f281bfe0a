/** Larger files are not minutes; reading them would only occupy memory. */
export const MAX_FILE_BYTES = 50 * 1024 * 1024;
