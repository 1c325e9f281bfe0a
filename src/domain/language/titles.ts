const TITLE_WORD = new RegExp(
  String.raw`^(?:[\p{L}-]*(?:` +
    [
      'formand|forperson|direktør|chef|leder|konsulent|læge|sygeplejerske|borgmester|rådmand|medlem|sekretær|fuldmægtig',
      'koordinator|professor|lektor|politiker|repræsentant|medarbejder|assistent|specialist|rådgiver|jurist|ansvarlig',
      'overlæge|jordemoder|terapeut|psykolog|pædagog|socialrådgiver|økonom|ingeniør|planlægger|partner|ordfører|talsmand',
      'arkitekt|psykiater|kirurg|geriater|statistiker|forsker|bibliotekar|logopæd|farmakonom|portør',
      'inspektør|rektor|forstander|advokat|revisor|analytiker|studerende|praktikant|controller|manager|redaktør|minister',
      'plejerske|redder|vejleder|visitator|kommissær|betjent|underviser|behandler|tillidsvalgt|bestyrer|beredskabsmester|(?:kardio|neuro|radio|onko|pato|gynæko|mikrobio|reumato|anæstesio|dermato|uro|nefro|endokrino|socio)log',
      'stadsdirektør|kasserer|provst|præst|dommer|skoleleder|viceborgmester|tillidsmand|kandidat|farmaceut|diætist|bioanalytiker',
    ].join('|') +
    String.raw`)(?:en|s|e|er|ere|ne|erne|rne|ene)?|\p{L}*(?:borgmestre|rådmænd|formænd|læger|medarbejdere|medlemmer)(?:ne)?|F?TR|AMR|dr|prof|hr|fru|fælles-?tr)$`,
  'iu',
);

/** A single word that names a job or an office: "direktør", "sundhedschef", "regionsrådsmedlem". */
export function isTitleWord(word: string): boolean {
  return TITLE_WORD.test(word.replace(/[.,:]$/, ''));
}

/** A phrase that contains such a word. */
export function isTitle(text: string): boolean {
  return text.split(/[\s/-]+/u).some((word) => isTitleWord(word));
}

/** "forvalter", "gartner": a trade no list of offices knows, by how such words end. */
export function isTrade(word: string): boolean {
  return TRADE.test(word) && !NO_TRADE.test(word);
}

const TRADE = /^\p{Ll}{3,}(?:er|ør|or|ant|ent|ist|mand|inde|log|nom)$/u;
const NO_TRADE =
  /^(?:(?:der|her|eft|und|hen)\p{L}*er|forbi|forår|.*(?:ferier?|timer|minutter|måneder)|eller|heller|over|uden?for|inden?for|derfor|herfor|senere?|deltager|møder|klokken|sommer|vinter|januar|oktober|november|december|september|andet|center|aften|morgen)$/u;
