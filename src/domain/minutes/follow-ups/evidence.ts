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

const TIMELESS = CUES.filter((cue) => cue.asksForTime !== true);
const ABOUT_TIME = CUES.filter((cue) => cue.asksForTime === true);
/** The most that a time can add. */
const MOST_TIME = ABOUT_TIME.reduce((sum, { weight }) => sum + Math.max(0, weight), 0);

export function isTask(candidate: Candidate): boolean {
  const timeless = weigh(TIMELESS, candidate);
  if (timeless + MOST_TIME < THRESHOLD) return false;
  return timeless + weigh(ABOUT_TIME, candidate) >= THRESHOLD;
}

function weigh(cues: readonly Cue[], candidate: Candidate): number {
  return cues.reduce((sum, cue) => (cue.holds(candidate) ? sum + cue.weight : sum), 0);
}
