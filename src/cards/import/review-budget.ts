/** How much of minutes one card shows. */
export interface ReviewBudget {
  readonly people: number;
  readonly items: number;
  readonly tasks: number;
  readonly warnings: number;
  readonly changes: number;
  /** Characters of a quote. */
  readonly quote: number;
  /** Characters of a name or a title. */
  readonly name: number;
}

/** From roomy to tight; the tightest fits whatever the script of the text. */
export const REVIEW_BUDGETS: readonly [ReviewBudget, ...ReviewBudget[]] = [
  { people: 60, items: 40, tasks: 15, warnings: 8, changes: 12, quote: 220, name: 150 },
  { people: 30, items: 20, tasks: 8, warnings: 8, changes: 8, quote: 120, name: 100 },
  { people: 8, items: 6, tasks: 3, warnings: 4, changes: 3, quote: 50, name: 50 },
];
