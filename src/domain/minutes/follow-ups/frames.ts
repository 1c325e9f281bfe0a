import { phrase } from '../../language/phrase';

/**
 * What a clause after "at" (or "idet") hangs on.
 * agreed: besluttet, aftalt, enighed · supported: opbakning · intended: hensigten · remarked: a rider on an approval ·
 * charged: somebody gets or takes the job · wished: ønsker, foreslår.
 */
type FrameKind = 'agreed' | 'supported' | 'intended' | 'remarked' | 'charged' | 'wished';

export interface Frame {
  readonly kind: FrameKind;
  /** Offset in the text before "at" where the frame's own words begin; who is charged stands around them. */
  readonly at: number;
  readonly words: string;
}

/** Few words may follow the frame before its "at": "besluttes det i fællesskab, at". No comma but the last. */
const TAIL = '(?: [^\\s,;:.]+){0,5}?[\\s,:]*$';
const rule = (kind: FrameKind, source: string): readonly [FrameKind, RegExp] => [
  kind,
  new RegExp(`${phrase(source).source}${TAIL.replace(/^\(\?: /, '(?:\\s+')}`, 'iu'),
];

const RULES: readonly (readonly [FrameKind, RegExp])[] = [
  rule(
    'wished',
    'ønsker|ønske(?:s|t|de)?(?: om)?|ser gerne|foreslår|foreslog|forslag(?:et)? (?:om|til)|håber|opfordre(?:r|s|de)(?: til)?|efterlyser',
  ),
  rule(
    'charged',
    'har til opgave|(?:fik|får|har fået) (?:med på vejen|besked om)|(?:meldte|melder|har meldt) sig til|(?:skal|må|bedes) huske|(?:påtog|påtager) (?:\\S+ ){1,3}sig|(?:lovede|lover|tilbød|tilbyder) (?:\\p{Lu}\\S* ){1,2}|bemyndiges til|(?:blev|er) bemyndiget til|(?:får|fik|gives|givet|har) mandat til|overlad(?:es|t|er) (?:det )?til|overlod (?:det )?til|(?:giver|gav) (?:\\S+ ){1,3}(?:til opgave|mandat til|i opdrag)|(?:får|fik|har fået) til opgave|påtager sig|påtog sig|har påtaget sig|har lovet|indvillige(?:r|de) i|sagde ja til|lover|lovede|tilbyder|tilbød|forpligter sig til|' +
      '(?:er|bliver) ansvarlig(?:e)? for|har ansvar(?:et)? for|får ansvar(?:et)? for|står for|beder|bad|anmoder|anmodede|pålægger|pålagde|bedes(?: om)?|anmodes om|(?:blev|er|er blevet) anmodet om|(?:pålægges|overdrages) (?:\\S+ ){1,3}|påtaget sig|har (?:\\S+ ){1,3}lovet|(?:bliver|blev|er) bedt om',
  ),
  rule(
    'agreed',
    'beslut(?:tes|ter|tede|tet|ning om)|end(?:te|er) med|resultatet blev|besluttedes|aftal(?:es|t|te|tes|en er|en blev)|enighed om|enige om|lander på|landede på|nåede frem til|enedes om|vedtog|vedtaget|konkluder(?:es|ede|et|er)|konklusion(?:en)?(?: er| blev)?',
  ),
  rule(
    'supported',
    'opbakning til|bakke(?:r|de)? op om|tilslutning til|tilslutte(?:r|de) sig|støtte(?:r|de)?(?: op om)?',
  ),
  rule('intended', 'næste skridt (?:er|bliver)|hensigten|planen er|er planen|er planlagt|er aftalen'),
  rule(
    'remarked',
    'med (?:den |følgende )?(?:bemærkning(?:er)?|tilføjelse(?:r)?|uddybning|justering(?:er)?|ændring(?:er)?)(?: om)?',
  ),
];

/** One look before the dear ones: no frame lacks all of these. */
const HINT =
  /overl|overd|skridt|end(?:te|er)\smed|result|.nsk|gerne|foresl|forslag|h.b|opfordr|efterlys|opgave|bemynd|mandat|p.t|vejen|besked|meld|huske|lov|indvil|sagde|tilb|forplig|ansvar|st.r|bed|bad|anmod|p.l|beslut|aftal|enig|enede|land|n.ede|vedt|konklu|opbak|bak|tilslut|st.tt|hensigt|plan|bem.rk|tilf.j|uddyb|juster|.ndring/iu;

/** "… bad om ordet og tilbød at": what stands last. */
function lastHit(pattern: RegExp, text: string): { readonly 0: string; readonly index: number } | null {
  let hit = pattern.exec(text);
  let from = 0;
  let last: { 0: string; index: number } | null = null;
  while (hit) {
    last = { 0: hit[0], index: from + hit.index };
    const og = /\s(?:og|men|samt)\s/u.exec(hit[0]);
    if (!og) return last;
    from = last.index + og.index;
    hit = pattern.exec(text.slice(from));
  }
  return last;
}

/** "Der var ikke enighed om at …": nothing hangs on it. */
const DENIED = /(?:^|\s)(?:ikke|ingen|hverken|manglende|uden)\s(?:\p{L}+\s)?$/iu;

/** The frame that the text before an "at" ends with, or null: then the clause only reports. */
export function frameOf(before: string): Frame | null {
  const text = before.slice(-160);
  if (!HINT.test(text)) return null;
  for (const [kind, pattern] of RULES) {
    const hit = lastHit(pattern, text);
    if (hit && /(?:^|\s)ingen\s$/iu.test(text.slice(0, hit.index))) return null;
    if (hit && /\sikke(?!\p{L})/iu.test(hit[0])) return null;
    if (hit && kind !== 'charged' && DENIED.test(text.slice(0, hit.index))) return null;
    if (hit) return { kind, at: before.length - text.length + hit.index, words: hit[0] };
  }
  return null;
}
