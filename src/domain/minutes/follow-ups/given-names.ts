/**
 * Given names that end like a noun with its article (Karen, Peter, Lene); a lone capitalised word of that shape at the head of
 * a sentence is taken for a person only when it stands here or among the participants.
 */
const NOUN_LIKE =
  'jens clemens karen morten kirsten jørgen carsten torben esben preben søren maren ellen helen kristen karsten steen sten iben gunnar allen ' +
  'mogens robert albert elisabet margaret annet janet anet bent peter jesper casper kasper oliver asger holger inger ester walter ' +
  'werner roger christer krister per ulla-lene lene helene irene marlene malene charlene selene rene rené erlene solvejg ' +
  'aben ruben jens-jørgen hans-jørgen adrien julien damien lauren doreen noreen kathrineen gretchen mayken maiken tristen kersten thorsten ' +
  'torsten henning flemming erling elling hemming marion else ilse margrethe birgitte birger ejner einer viggo svend-erik pia ' +
  'aase åse jeppe elsebet elsebeth lisbet lisbeth bodil ingelise annelise hanne-lene johanne-else egon kjeld gitte britt anker holden ' +
  'espen gudmundsen mikkelsen eigen finnen owen sven-erik haagen hagen niemeyer trine-lene annelene madelene magdalene';
const NAMES = new Set(NOUN_LIKE.split(' '));
/** Two letters; "Bo" and "Per" are names, "Så" and "På" are not. */
const SHORT_NAMES = new Set(['bo', 'ib', 'ea', 'jo']);
const NOUN_ENDING =
  /(?:en|et|ene|erne|er|hed|else|ing|ion|tion|tet|skab|ets|ens|ernes|ende|iske|lige|igt|vis|ledes|værre|somt)$/u;
/** "Dertil", "Herfra" … */
const POINTING =
  /^(?:der|her|hvor)(?:til|fra|med|af|for|i|på|ved|om|under|over|efter|ud|op|ind|næst|udover|imod|ned)$/u;
/** "Havby", "Fjordrup" */
const PLACE_ENDING = /\p{Ll}{2}(?:by|rup|lev|løse|køb|havn|sund|sted|minde|fjord|kommune)$/u;
const NO_NAMES = new Set(
  (
    'han hun jeg ham hende dem os jer sig mig dig selv ens hvem hvad noget nogen der det den de dette disse denne her herefter derefter dernæst først derfor dog desuden endvidere derudover vi man alle ingen ' +
    'begge hver hvert enhver evt eventuelt status godkendt oplæg referat punkt bilag planen næste samtidig efterfølgende fremadrettet ' +
    'endelig ligeledes yderligere nu så så i på til fra med om ved efter inden under over mellem for af som konkret generelt arbejde møde ' +
    'unge ældre ansatte folk mange flere nogle enkelte andre fagfolk personale frivillige lokale kommunale regionale fælles data tal svar ' +
    'praksis psykiatri samtlige øvrige venstre radikale konservative moderaterne ' +
    'senere forud ifølge klima mødedato tema forslag ønske budget projekt drøftes udsat anbefales sagen temamøde notat materiale'
  ).split(' '),
);

/** Whether a lone capitalised word can be somebody's first name. */
export function canBeGivenName(word: string): boolean {
  const lower = word.toLowerCase();
  if (!/^\p{Lu}\p{Ll}{2,9}(?:-\p{Lu}\p{Ll}{1,9})?$/u.test(word)) return SHORT_NAMES.has(lower);
  if (POINTING.test(lower)) return false;
  return NAMES.has(lower) || (!NOUN_ENDING.test(lower) && !PLACE_ENDING.test(lower) && !NO_NAMES.has(lower));
}
