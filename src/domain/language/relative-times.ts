import { MONTH_PATTERN } from './months';

const FEW = '(?:\\d{1,2}|en|et|to|tre|fire|fem|seks|syv|otte|ni|ti|tolv|fjorten|et par|par)';
const SPANS = '(?:dage|hverdage|arbejdsdage|uger|uge|måneder|måned)';
const SEASON = '(?:forår|efterår|sommer|vinter)';

/** Times reckoned from the meeting, from another day, or by names of no fixed date: patterns for whole words. */
export const RELATIVE_TIMES: readonly string[] = [
  '(?:senest |inden |på |nu på )+(?:mandag|tirsdag|onsdag|torsdag|fredag)(?! (?:den|d\\.|\\d))(?: i uge \\d{1,2})?',
  '(?:i )?(?:primo|medio|ultimo|starten af|begyndelsen af|slutningen af|midten af) uge \\d{1,2}',
  'til (?:sommer|vinter|jul|påske|nytår)',
  'i det nye år',
  `(?:til |i )?næste (?:${SEASON}|år)`,
  `(?:tidligt|først|sidst|senere) på ${SEASON}et`,
  '(?:inden|ved|før) \\p{L}*fristens udløb',
  `(?:på|til|ved|inden|før) (?:${MONTH_PATTERN})mødet`,
  `(?:til|inden|på) budget(?:forhandlinger|drøftelser|seminar|møde|lægning)(?:ne|erne|et|en|t)?(?: i (?:${MONTH_PATTERN}))?`,
  'på (?:et|ét) af de (?:næste|kommende) [\\p{L}-]*møder|på de (?:næste|kommende) (?:to |tre |par )?[\\p{L}-]*møder|på (?:hvert|hvert eneste) [\\p{L}-]*møde',
  `(?:senest |ca\\. |cirka )*${FEW} ${SPANS} (?:før|inden|forud for|efter) (?:næste |hvert |det næste )?[\\p{L}-]*(?:mødet?|fristen)`,
  `(?:senest )?inden (?:for )?(?:de næste |de kommende |den næste )?${FEW} ${SPANS}`,
  `i løbet af (?:de næste |de kommende |den næste |den kommende )?${FEW} ${SPANS}`,
  '(?:inden|før|ved) (?:skole|sæson|kursus|projekt)start|ved \\p{L}+ens begyndelse',
  'efter mødet',
  'om (?:et halvt år|et halvår|et kvart år|trekvart år|et par (?:dage|uger|måneder|år)|halvandet år)',
  'asap',
];
