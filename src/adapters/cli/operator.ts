import type { Actor } from '../../domain/forums/access';

/** Whoever sits at the command line has the data folder in hand and sees everything. */
export const OPERATOR: Actor = { kind: 'operator' };
