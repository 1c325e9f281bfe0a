import { actionWord, type ActionWord } from './action-verbs';
import type { Clause } from './clauses';

/** What a meeting decides by deciding it, and what only goes on: nobody has anything left to do. */
const SETTLED = new Set(
  (
    'være have kunne skulle ville måtte burde blive få ligge bestå gælde danne forblive bidrage tjene fortsætte fastholde afvente ' +
    'godkende anbefale tiltræde vedtage udsætte udskyde afvise forkaste imødekomme bevilge bevillige frigive afsætte tillade dispensere ' +
    'meddele bakke støtte tilslutte afslutte lukke stoppe bortfalde undlade vælge konstituere beholde bevare lade nøjes vente ' +
    'fastlægge fastsætte beslutte udvælge acceptere anerkende takke byde mødes samarbejde overveje notere udtrykke nedlægge ophæve forlænge forny opretholde ' +
    'overføre afskrive hensætte tildele yde give hæve sænke forhøje reducere øge hjælpe understøtte styrke forbedre fremme tænke huske sige mene ønske håbe'
  ).split(' '),
);
/** End like an infinitive, and are none. */
const NO_VERBS =
  /^(?:alle|begge|de|denne|disse|dette|nogle|ingen|flere|mange|andre|øvrige|hele|begge|samme|selve|egne|både|ikke|ville|inde|ude|oppe|nede|hjemme|fremme|\p{L}+(?:iske|lige|ale|ive|elle|ende|ige|somme|bare|løse|rede|ede|erne|ene|borgere|ledere|lærere|arbejdere|brugere|tagere|plejere|givere|boere))$/u;
const FINITE = /^(?:er|har|kan|skal|vil|bliver|bør|må|får|blev|var|havde)$/u;

/**
 * Behind "besluttet at" and its like, a word that looks like an infinitive is one, known or not, unless the clause has another verb
 * that it would be the subject of ("at lokale aktører inddrages").
 */
export function unknownInfinitive({ words }: Clause, index: number): ActionWord | null {
  const lower = words[index]?.lower ?? '';
  if (!/^\p{Ll}{3,}e$/u.test(words[index]?.text ?? '') || SETTLED.has(lower) || NO_VERBS.test(lower))
    return null;
  const rest = words.slice(index + 1);
  const hasVerb = rest.some((word) => FINITE.test(word.lower) || isFinite(word.text));
  return hasVerb || rest.length === 0 ? null : { infinitive: lower, form: 'infinitive', kind: 'effort' };
}

function isFinite(word: string): boolean {
  const form = actionWord(word)?.form;
  return form === 'present' || form === 'passive' || /^\p{Ll}{4,}es$/u.test(word);
}
