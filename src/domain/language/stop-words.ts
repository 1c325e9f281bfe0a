import { foldWord } from './fold';

/**
 * Words that say nothing about the topic. Short on purpose: negations, numbers and question words stay, because
 * they decide what a sentence says.
 */
const DANISH = `
  og i at det den de en et er som på til med for af der om har var vil kan skal blev bliver blevet være været
  han hun vi I man sig sin sit sine os jer dem jeg du mig dig min mit vores jeres deres hans hendes dens dets
  men eller så også ved fra efter over under ind ud op ned hen her ad mod hos mellem gennem via samt end da når
  hvis fordi hvordan dette denne disse dét selv have havde ville kunne skulle må måtte bør burde
  jo nu lige egentlig altså vel nok bare godt gerne dog endda derfor herunder hvor hvad hvilken hvilket hvilke
  kan du fortælle vide sige mon tak venligst hej øh hva hvo dersen dersens sådan noget nogle nogen ting
  inden omkring vedr vedrørende angående ca cirka pr mv mm osv fx bl a evt ift mht ifm
  m f v t ml ifbm mhp iht pga vha inkl eks hhv dvs ang
  d meget mange begge hinanden ens eget egen egne netop dermed hvilken hvorvidt
  ha sku ku ka ska blir bli gi egenlig egentligt lissom ligesom sgu da dog nemlig faktisk overhovedet henne hen
  ham hende videre både
  hvem hvornår hvorfor hvorledes hvis mere allerede henholdsvis hhv igen stadig
`;

const ENGLISH = `
  the a an of to in on at for and or is are was were be been do does did has have had will would can could should
  what which who whom whose when where why how there here that this these those it its they them their we our us
  you your i my me he she his her with from by about into as if then than any some so please tell
  anyone anybody someone somebody something anything everyone up out off over down after before between during within also
  very much ever yet still just already going went gone say said says shall should there which whose being upon
`;

/** Folded. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (DANISH + ENGLISH).split(/\s+/).filter(Boolean).map(foldWord),
);

/** "What's" and "they're" are what they begin with. */
const CONTRACTED = /['’](?:s|re|ve|ll|d|m)$/u;

/** Is this folded word without a topic of its own? */
export function isStopWord(folded: string): boolean {
  return STOP_WORDS.has(folded) || STOP_WORDS.has(folded.replace(CONTRACTED, ''));
}
