import { analyse } from '../language/analyse';

/** Verbs and nouns of any question: they help to find the sentence, but never make it the answer. */
const LIGHT = `
  få komme gøre lave stå gå sætte give tage holde køre se sige ske handle hedde ligge gælde finde vide mene
  sker skete gang måde ting folk punkt møde sag emne referat dagsorden fortælle spørgsmål svar nævne stå siges
  tale snakke bruge ny stor sammen sker forskellig bestemt særlig hel lang mulig anden andre
  begynde starte sidde træde mødes blive bede kunne skulle ville synes
  eventuelt evt vare varer love lovet bord bordet skidt rigtig endelig
  længst kortest højest lavest størst mindst flest færrest mest bedst værst dyrest billigst ældst yngst hurtigst
  ende endte vælge valgte
  få før fået værd blive give gav sådan siden side sidste næste år tid dag
  sørge sørger supposed
  happen say get go make take held meeting minutes become put want tell long old many much good
`;

let light: ReadonlySet<string> | undefined;

const LIGHT_WEIGHT = 0.4;

/** Factor on the weight of a stem. */
export function everydayFactor(stem: string): number {
  light ??= new Set(analyse(LIGHT).map((term) => term.stem));
  return light.has(stem) ? LIGHT_WEIGHT : 1;
}
