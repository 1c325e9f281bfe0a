import { phrase } from '../../language/phrase';

/** Told, not done. */
export const REPORT = phrase('orientering|status|mundtlig\\S*|oplæg (?:om|ved)');
