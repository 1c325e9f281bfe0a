import type { RefusalReason } from './answer';
import { alternation, plainWords, wording } from './wording';

const RULES = [
  'ignorer*|ignorér*|ignore|disregard|glem alt|glem alle|glem dine|forget your|forget all|override|tilsidesæt*',
  'system prompt*|systemprompt*|system besked*|dine instruktion*|dine regler|your instructions|your prompt|din prompt*|dit prompt*',
  'jailbreak|developer mode|udviklertilstand|lad som om|pretend|act as|du er nu|you are now|spil rollen',
  'password*|adgangskode*|api key|api nøgle*|kodeord|miljøvariab*|environment variab*|access token|connection string',
  'udenom reglerne|omgå*|bypass',
];
const HIDDEN_FORUMS =
  'ikke har adgang til|ikke må se|ikke er medlem af|lukkede referater|fortrolige referater|not allowed to see|no access to';

const POLITE =
  'system|admin|administrator|hey|hej|please|venligst|kan du|kunne du|vil du|gider du|vær sød at|vær venlig at|vær sød og|vær venlig og|er du sød at|er du ikke sød at|må jeg bede dig om at|jeg vil have dig til at|jeg vil gerne have dig til at|jeg har brug for at du|prøv at|du skal|du bedes|gå ind|gå lige ind|i referatet|can you|could you|would you|i need you to|i want you to|go in|go into the minutes|og|and|så|nu|lige|bare|straks|gerne|hurtigt|just|quickly';
const CHANGE =
  'lav om|lave om|ret|rette|ændr|ændre|slet|slette|fjern|fjerne|overskriv|overskrive|rediger|redigere|omskriv|omskrive|forfalsk|forfalske|tilføj|tilføje|opret|oprette|tildel|tildele|luk|lukke|nulstil|nulstille|markér|marker|markere|registrer|registrere|delete|remove|change|edit|alter|add|create|assign|overwrite|erase|rewrite|close|mark|set|erstat|erstatte|indsæt|indsætte|udskift|udskifte';
const ACT =
  'send|sende|mail|maile|ring|ringe|indkald|indkalde|inviter|invitere|aflys|aflyse|bestil|bestille|book|booke|meld|melde|stem|stemme|godkend|godkende|afvis|afvise|underskriv|underskrive|betal|betale|køb|købe|skriv|skrive|email|call|write|cancel|invite|order|approve|vote|reply|svar|svare|oversæt|oversætte|digt|digte|opfind|opfinde|find på|gæt|gætte|programmer|translate|invent|forward|videresend|videresende|offentliggør|del|dele|post|publish';
/** "Skriv kort, hvad der blev besluttet" asks for an answer; so does "giv mig …". */
const ASKS_FOR_ANSWER =
  /^(?:skriv|skrive|write|svar|svare|reply|del|dele) (?:kort |gerne |mig |lige |på dansk |pø dansk |en liste |listen |et resume |in english |briefly )*(?:hva|hvad|hvem|hvor|hvornør|hvilke|what|who|when|where|over|a list|om)\b/u;
/** "Lav referatet om": the verb and its other half. */
const REWRITE = command('lav|lave|skriv|skrive|gør|gøre', '(?: [^ ]+){1,5} om(?: (?:sø|til|at)(?: .*)?)?$');
/** "Skriv om i referatet, så …", "sørg for, at der står …", "få rettet …": what is written should say something else. */
const SAY_OTHERWISE = [
  command('skriv|skrive|lav|lave', ' om (?:i|pø|sø|nede i|inde i) '),
  command(
    'skriv|skrive|sørg for|få|gør|make sure|ensure|have|make',
    '(?: [^ ]+){0,8} (?:sø (?:der|det|den|referatet) (?:kommer til at )?(?:stø|stør|stod|ser ud|fremgør|lyder|siger)|at (?:der|det) (?:kommer til at )?(?:stø|stør|stod)|it says|minutes say)(?: |$)',
  ),
  command('få', '(?: [^ ]+){0,5} (?:rettet|øndret|slettet|fjernet|tilføjet|omskrevet)(?: |$)'),
];
/** "Skriv Bo på som afbud": a list of people is part of the minutes. */
const LISTED = command(
  'skriv|skrive|sæt|sætte|før|føre|notér|noter|notere|anfør|anføre|put|list|note|write',
  '(?: [^ ]+){1,6} (?:(?:som|til) (?:afbud|fravørende|udeblevet|tilstede|til stede|deltag[^ ]*|mødt)|pø (?:afbudslisten|deltagerlisten|listen over [^ ]+)|(?:down )?as (?:absent|present|attending|away)|down for)(?: |$)',
);
const NEVER = /^slet (?:ikke|ingen|intet)\b/u;

const rules = wording([...RULES, HIDDEN_FORUMS].join('|'));
const change = command(CHANGE);
const act = command(ACT);
const asksForOpinion = wording(
  'synes du|mener du|hvad ville du|hvad vil du anbefale|hvem skal man stemme på|hvem skal jeg stemme på|hvad skal jeg stemme|hvilket parti skal|din mening|do you think|your opinion|who should i vote|would you recommend',
);
const onBehalf = wording('på mine vegne|på vegne af mig|on my behalf|i mit navn|in my name');

/** "Du er da helt ubrugelig", "fuck dig", "idiot bot": what the bot is called, and nothing behind it. */
const SCORNFUL =
  'ubrugelig*|idiot*|dum*|elendig*|håbløs*|skod*|lort*|møgbot|useless|stupid|idiot|crap|rubbish|hopeless|terrible';
const SWEARING = 'fuck*|fandeme|hold kæft|hold din kæft|rend og hop|shut up|screw you|piss off';
const scorn = new RegExp(
  `^ (?:(?:${alternation('du er|din|dit|det er|hvor er du|sikke|you are|you re|this is')})(?: [^ ]+){0,3}? (?:${alternation(SCORNFUL)})|(?:${alternation(SWEARING)})(?: [^ ]+){0,2}|(?:${alternation(SCORNFUL)}) (?:${alternation('bot|robot|maskine|machine')})) $`,
  'u',
);

/**
 * Why a text is no question to answer from minutes: it wants the rules put aside, something stored changed, or something
 * done in the asker's name; or it only scolds. Null for everything else. Words inside minutes never come here.
 */
export function refusalOf(question: string): RefusalReason | null {
  if (rules.test(plainWords(question))) return 'rules';
  for (const clause of clauses(question)) {
    if ([REWRITE, LISTED, ...SAY_OTHERWISE].some((asked) => asked.test(clause))) return 'change';
    if (NEVER.test(clause) || ASKS_FOR_ANSWER.test(clause)) continue;
    if (change.test(clause)) return 'change';
    if (act.test(clause)) return 'act';
  }
  const plain = plainWords(question);
  if (scorn.test(plain)) return 'scorn';
  return onBehalf.test(plain) || asksForOpinion.test(plain) ? 'act' : null;
}

/** A clause that begins with one of the verbs, after words of politeness. */
function command(verbs: string, rest = '(?: |$)'): RegExp {
  return new RegExp(`^(?:(?:${alternation(POLITE)}) )*(?:${alternation(verbs)})${rest}`, 'u');
}

function clauses(question: string): readonly string[] {
  return question
    .split(/[.!?:;\n]|,\s|\s[–—-]\s/u)
    .map((clause) => plainWords(clause).trim())
    .filter((clause) => clause !== '');
}
