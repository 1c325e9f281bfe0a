import type { Refiner } from '../draft';
import type { Level, Minutes } from '../model';

/** Words of a forum's name, the most telling first. */
const BY_NAME: readonly (readonly [RegExp, Level])[] = [
  [/\bpolitisk/iu, 'politisk'],
  [/direktør/iu, 'direktør'],
  [/drift/iu, 'drift'],
  [/chef|faglig|fagligt/iu, 'chef/fagligt'],
  [/klyngestyregruppe/iu, 'chef/fagligt'],
  [/udvalg|byråd|regionsråd|kommunalbestyrelse|kommission/iu, 'politisk'],
  [/styregruppe/iu, 'direktør'],
  [/arbejdsgruppe|følgegruppe|implementerings|projektgruppe/iu, 'drift'],
  [/administrati|strategisk|ledelse|sekretariat|kommunal/iu, 'administrativ'],
];
const POLITICIAN = /(?:regionsråds|byråds|udvalgs)(?:formand|medlem)|borgmester|rådmand|folketings/iu;
/** "direktør", "sundhedsdirektør", "adm. direktør". */
const DIRECTOR = /direktør(?!\p{L})/iu;
/** A third of the participants being politicians makes a political forum. */
const SHARE = 1 / 3;

/** Who meets, by the name of the forum or by the offices of those who take part; null when neither tells. */
export const settleLevel: Refiner = ({ minutes }) => ({ ...minutes, level: levelOf(minutes) });

function levelOf({ forum, participants }: Minutes): Level | null {
  const politicians = participants.filter(
    ({ title, party }) => party !== null || POLITICIAN.test(title ?? ''),
  );
  if (participants.length > 0 && politicians.length >= participants.length * SHARE) return 'politisk';
  const name = forum.name ?? '';
  if (/klyngestyregruppe/iu.test(name) && areDirectors(participants)) return 'direktør';
  return BY_NAME.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}

/** At least half of those whose office is given. */
function areDirectors(participants: Minutes['participants']): boolean {
  const titles = participants.flatMap(({ title }) => title ?? []);
  return titles.length > 0 && titles.filter((title) => DIRECTOR.test(title)).length * 2 >= titles.length;
}
