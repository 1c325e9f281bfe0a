import { InvalidArgumentError, Option } from 'commander';

export interface JsonOption {
  readonly json?: true;
}

export interface DataOption {
  readonly data?: string;
}

/** Store commands only; the folder is otherwise DATA_DIR or ./data. */
export function dataOption(): Option {
  return new Option('--data <dir>', 'data folder (default: DATA_DIR or ./data)').argParser(notBlank);
}

export function jsonOption(): Option {
  return new Option('--json', 'print one JSON document');
}

export function notBlank(value: string): string {
  if (value.trim() === '') throw new InvalidArgumentError('It is blank.');
  return value;
}

/** For arguments that take several values. */
export function notBlankEach(value: string, earlier: readonly string[] = []): readonly string[] {
  return [...earlier, notBlank(value)];
}
