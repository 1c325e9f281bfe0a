import { InvalidArgumentError } from 'commander';
import type { IsoDate, TimeOfDay } from '../../../domain/shared/dates';

export function day(value: string): IsoDate {
  const exists = /^\d{4}-\d{2}-\d{2}$/.test(value) && isReal(value);
  if (!exists) throw new InvalidArgumentError('Write a day as YYYY-MM-DD.');
  return value;
}

export function timeOfDay(value: string): TimeOfDay {
  if (!/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(value)) throw new InvalidArgumentError('Write a time as HH:MM.');
  return value;
}

/** "2026-02-30" is read as a day of March. */
function isReal(value: string): boolean {
  const at = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value);
}
