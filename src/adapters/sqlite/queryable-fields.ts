import { LONGEST_VALUE } from '../../ports/document-rules';
import type { DocumentBody, Json } from '../../ports/document-store';

/** The part of a body that conditions and orders may name, as JSON: its short top-level values. */
export function queryableFields(body: DocumentBody): string {
  return JSON.stringify(Object.fromEntries(Object.entries(body).filter(([, value]) => isQueryable(value))));
}

function isQueryable(value: Json): boolean {
  if (typeof value === 'string') return value.length <= LONGEST_VALUE;
  return typeof value === 'number' || typeof value === 'boolean';
}
