/** The HTTP status that the libraries' errors carry; 0 for other errors. */
export function statusOf(error: unknown): number {
  const known = typeof error === 'object' && error !== null && 'statusCode' in error ? error.statusCode : 0;
  return typeof known === 'number' ? known : 0;
}
