/** How much of minutes one card shows. */
export interface ReviewBudget {
  readonly people: number;
  readonly items: number;
  readonly tasks: number;
  readonly warnings: number;
  /** Characters of a quote. */
  readonly quote: number;
  /** Characters of a name or a title. */
  readonly name: number;
}

/** From roomy to tight; the tightest fits whatever the script of the text. */
export const REVIEW_BUDGETS: readonly [ReviewBudget, ...ReviewBudget[]] = [
  { people: 60, items: 40, tasks: 15, warnings: 8, quote: 220, name: 150 },
  { people: 30, items: 20, tasks: 8, warnings: 8, quote: 120, name: 100 },
  { people: 10, items: 8, tasks: 4, warnings: 5, quote: 60, name: 50 },
];
