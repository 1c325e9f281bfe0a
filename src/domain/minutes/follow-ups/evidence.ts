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

const STAGES = ([undefined, 'words', 'time'] as const).map((stage) =>
  CUES.filter((cue) => cue.asksFor === stage),
);
/** The most that each stage and those behind it can add. */
const MOST = STAGES.map((_, at) =>
  STAGES.slice(at)
    .flat()
    .reduce((sum, { weight }) => sum + Math.max(0, weight), 0),
);

/** Cheap cues first: most candidates cannot reach the threshold any more when the dear ones would be looked at. */
export function isTask(candidate: Candidate): boolean {
  let sum = 0;
  for (const [at, cues] of STAGES.entries()) {
    if (sum + (MOST[at] ?? 0) < THRESHOLD) return false;
    sum = cues.reduce((total, cue) => (cue.holds(candidate) ? total + cue.weight : total), sum);
  }
  return sum >= THRESHOLD;
}
