import { ACTING_WORDS } from './acting-words';
import { CARE_THESAURUS } from './care-thesaurus';
import { DEALING_WORDS } from './dealing-words';
import { DESCRIBING_WORDS } from './describing-words';
import { ECONOMY_THESAURUS } from './economy-thesaurus';
import { HEALTH_THESAURUS } from './health-thesaurus';
import { MEETING_THESAURUS } from './meeting-thesaurus';
import { PLANNING_AND_TRAFFIC_THESAURUS } from './planning-and-traffic-thesaurus';
import { PSYCHIATRY_THESAURUS } from './psychiatry-thesaurus';
import { SCHOOL_AND_CHILDREN_THESAURUS } from './school-and-children-thesaurus';
import { STAFF_AND_IT_THESAURUS } from './staff-and-it-thesaurus';
import { TIME_AND_AMOUNT_WORDS } from './time-and-amount-words';

/** All fields of the wider Danish thesaurus, field by field. */
export const DANISH_THESAURUS: readonly string[] = [
  ...ACTING_WORDS,
  ...CARE_THESAURUS,
  ...DEALING_WORDS,
  ...DESCRIBING_WORDS,
  ...ECONOMY_THESAURUS,
  ...HEALTH_THESAURUS,
  ...MEETING_THESAURUS,
  ...PLANNING_AND_TRAFFIC_THESAURUS,
  ...PSYCHIATRY_THESAURUS,
  ...SCHOOL_AND_CHILDREN_THESAURUS,
  ...STAFF_AND_IT_THESAURUS,
  ...TIME_AND_AMOUNT_WORDS,
];
