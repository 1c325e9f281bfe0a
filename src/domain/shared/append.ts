/** Unlike `push(...more)`, which passes each on the stack, it takes any number. */
export function append<T>(to: T[], more: readonly T[]): void {
  for (const one of more) to.push(one);
}
