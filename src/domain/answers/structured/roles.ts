import type { Role } from '../../minutes/model';
import type { Answer } from '../answer';
import { Citations } from '../cite';
import type { Question } from '../question';
import { answered } from '../respond';
import { plainWords, wording } from '../wording';
import { ATTENDANCE_WORD } from './attendance-words';
import { chosenSheets } from './chosen-sheets';
import { factsOf } from './group-presence';
import { leftover } from './leftover';

/** In order: the first that fits is meant. */
const ASKED: readonly (readonly [readonly Role[], RegExp])[] = [
  [
    ['co-chair-regional'],
    wording(
      'regional* medformand*|regional* formand*|regional co chair|regional cochair|medformand* fra regionen|regionens medformand*',
    ),
  ],
  [
    ['co-chair-municipal'],
    wording(
      'kommunal* medformand*|kommunal* formand*|municipal co chair|municipal cochair|medformand* fra kommunerne|kommunernes medformand*',
    ),
  ],
  [
    ['facilitator'],
    wording(
      'ordstyrer*|mødeleder*|dirigent*|ledede mødet|styrede mødet|facilitator*|chaired the meeting|moderator*',
    ),
  ],
  [
    ['minute-taker'],
    wording('referent*|tog referat|skrev referat*|minute taker|took the minutes|wrote the minutes'),
  ],
  [['secretariat'], wording('sekretariat*|sekretær*|secretariat|secretary')],
  [
    ['chair', 'co-chair-regional', 'co-chair-municipal'],
    wording('formand*|formænd*|medformand*|medformænd*|forperson*|chair*|co chair*'),
  ],
];
const CO_CHAIR = wording('medformand*|medformænd*|co chair*|cochair*|formand*');
/** The other co-chair, in a question that follows one about co-chairs. */
const SECTORS: readonly AskedRoles[] = [
  [['co-chair-regional'], wording('regional*|regionen|regionens|regionale')],
  [['co-chair-municipal'], wording('kommunal*|kommunen*|kommunerne*|municipal')],
];
const ROLE_WORD = wording(
  'regional*|kommunal*|municipal|region*|kommune*|formand*|formænd*|medformand*|medformænd*|forperson*|chair*|co|cochair|ordstyrer*|mødeleder*|dirigent*|ledede|styrede|facilitator*|moderator*|referent*|tog|skrev|took|wrote|taker|sekretariat*|sekretær*|secretar*',
);

/** "Hvem var ordstyrer den 3. maj?" Null where the minutes give nobody the role: it may stand in their text. */
export function rolesAnswer(question: Question): Answer | null {
  if (question.people !== null || !['who', 'list', 'open'].includes(question.kind)) return null;
  const asked = askedRoles(question);
  if (asked === undefined) return null;
  const rest = leftover(question, ROLE_WORD).filter((word) => !ATTENDANCE_WORD.test(` ${word.folded} `));
  if (rest.length > 0) return null;
  for (const role of asked[0]) {
    const found = holders(question, role);
    if (found !== null) return found;
  }
  return null;
}

type AskedRoles = (typeof ASKED)[number];

/** In "hvem er regional medformand? – og den kommunale?" the last word counts. */
function askedRoles({ plain, text }: Question): AskedRoles | undefined {
  const own = plainWords(text);
  const followed = plain !== own && plain.endsWith(own);
  const last = followed ? ASKED.find(([, fits]) => fits.test(own)) : undefined;
  const sector = followed && CO_CHAIR.test(plain) ? SECTORS.find(([, says]) => says.test(own)) : undefined;
  return last ?? sector ?? ASKED.find(([, fits]) => fits.test(plain));
}

function holders(question: Question, role: Role): Answer | null {
  const citations = new Citations();
  const wanted: readonly Role[] =
    role === 'chair' ? ['chair', 'co-chair-regional', 'co-chair-municipal'] : [role];
  const has = (roles: readonly Role[]): boolean => roles.some((one) => wanted.includes(one));
  const sheets = chosenSheets(question, (sheet) => sheet.participants.some((person) => has(person.roles)));
  const found = sheets.map((sheet) => {
    const people = sheet.participants.filter((person) => has(person.roles));
    const [meeting = citations.meeting(sheet)] = people.map((person) =>
      citations.meeting(sheet, person.quote),
    );
    return { meeting, people: people.map(factsOf) };
  });
  return found.length === 0
    ? null
    : answered(question.language, { kind: 'roles', role, holders: found }, citations.all);
}
