import { ReferatbotError } from '../domain/shared/errors';
import {
  CONTAINERS,
  type Condition,
  type DocumentBody,
  type DocumentKey,
  type DocumentQuery,
} from './document-store';

/** Cosmos DB takes 2 MB an item, its own fields included. */
const LARGEST_BODY = 1_900_000;
const LARGEST_PAGE = 1_000;
const MOST_VALUES = 200;
/** Characters. Longer strings are kept out of indexes. */
export const LONGEST_VALUE = 1_000;
const KEY_PART = /^[!-~]{1,1023}$/;
const FORBIDDEN_IN_KEYS = /[/\\?#%]/;
const FIELD = /^[A-Za-z][A-Za-z0-9_]{0,63}$/;

/** How logs and errors name a document. */
export function describeKey(key: DocumentKey): string {
  return `${key.container}/${key.partition}/${key.id}`;
}

/** What every driver refuses alike, so that data written to one store fits the other. */
export function checkKey(key: DocumentKey): void {
  if (!CONTAINERS.includes(key.container)) throw misuse(`"${key.container}" is no container`);
  checkKeyPart('partition', key.partition);
  checkKeyPart('id', key.id);
}

function checkKeyPart(name: string, value: string): void {
  if (KEY_PART.test(value) && !FORBIDDEN_IN_KEYS.test(value)) return;
  throw misuse(
    `"${value.slice(0, 80)}" cannot be the ${name} of a document: 1 to 1,023 ASCII characters, no blank / \\ ? # %`,
  );
}

/** The body as JSON. Throws `document-too-large`. */
export function bodyJson(key: DocumentKey, body: DocumentBody): string {
  const json = JSON.stringify(body);
  const bytes = Buffer.byteLength(json);
  if (bytes <= LARGEST_BODY) return json;
  throw new ReferatbotError(
    'document-too-large',
    `${describeKey(key)} has ${bytes} bytes, a document may have ${LARGEST_BODY}; split it.`,
  );
}

export function checkQuery(query: DocumentQuery): void {
  checkKeyPart('partition', query.partition);
  checkLimit(query.limit);
  query.where?.forEach(checkCondition);
  if (query.orderBy) checkField(query.orderBy.field);
}

function checkCondition(condition: Condition): void {
  checkField(condition.field);
  const values = condition.is === 'in' ? condition.values : [condition.value];
  if (values.length > MOST_VALUES)
    throw misuse(`"${condition.field}" is compared with more than ${MOST_VALUES} values`);
  if (values.some((value) => typeof value === 'string' && value.length > LONGEST_VALUE)) {
    throw misuse(`"${condition.field}" is compared with a text of more than ${LONGEST_VALUE} characters`);
  }
}

export function checkLimit(limit: number): void {
  if (Number.isInteger(limit) && limit >= 1 && limit <= LARGEST_PAGE) return;
  throw misuse(`a page of ${limit} documents cannot be asked for: 1 to ${LARGEST_PAGE}`);
}

/** Names go into query texts, so nothing but plain names is let through. */
function checkField(field: string): void {
  if (!FIELD.test(field))
    throw misuse(`"${field.slice(0, 80)}" cannot be queried: fields are plain top-level names`);
}

function misuse(message: string): ReferatbotError {
  return new ReferatbotError('internal', `Wrong use of the document store: ${message}.`);
}
