import type { Candidate, Cue } from './candidate';
import { CUES_AGAINST } from './cues-against';
import { CUES_FOR } from './cues-for';

/** What the weights must sum to for a task. */
const THRESHOLD = 3;

const CUES: readonly Cue[] = [...CUES_FOR, ...CUES_AGAINST];

/** The cues that hold for a candidate, so that a reader can follow the verdict. */
export function cuesOf(candidate: Candidate): readonly Cue[] {
  return CUES.filter((cue) => cue.holds(candidate));
}

export function isTask(candidate: Candidate): boolean {
  return cuesOf(candidate).reduce((sum, cue) => sum + cue.weight, 0) >= THRESHOLD;
}
