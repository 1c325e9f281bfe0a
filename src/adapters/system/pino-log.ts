import pino, { type DestinationStream } from 'pino';
import type { Log } from '../../ports/log';

export interface PinoLogOptions {
  readonly level: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  /** Standard error by default: standard output belongs to what a command prints. */
  readonly destination?: DestinationStream;
}

/**
 * Fields that would hold what people wrote or what keeps us safe. Nobody should log them; this is the net below,
 * two levels deep, where objects of the libraries carry them.
 */
const PRIVATE = [
  'text',
  'question',
  'quote',
  'answer',
  'content',
  'body',
  'activity',
  'name',
  'password',
  'key',
  'secret',
  'token',
  'authorization',
];
const REDACTED = PRIVATE.flatMap((field) => [field, `*.${field}`, `*.*.${field}`]);

export function createPinoLog({ level, destination }: PinoLogOptions): Log {
  const logger = pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths: REDACTED, censor: '[redacted]' },
    },
    destination ?? pino.destination({ fd: 2, sync: true }),
  );
  return {
    debug: (message, fields = {}) => {
      logger.debug(fields, message);
    },
    info: (message, fields = {}) => {
      logger.info(fields, message);
    },
    warn: (message, fields = {}) => {
      logger.warn(fields, message);
    },
    error: (message, fields = {}) => {
      logger.error(fields, message);
    },
  };
}
