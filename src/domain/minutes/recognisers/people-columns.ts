/** What a column of a table of people holds. absent, present: a cross, "ja" or "nej" for each person. */
export type PeopleColumn =
  | 'name'
  | 'title'
  | 'organisation'
  | 'party'
  | 'role'
  | 'status'
  | 'absent'
  | 'present'
  | 'substitute'
  | 'other';

const COLUMNS: readonly (readonly [PeopleColumn, RegExp])[] = [
  ['name', /^(?:(?:møde)?deltagere?|navn(?:e)?|medlem(?:mer)?|person(?:er)?|hvem|repræsentant(?:er)?)$/iu],
  ['title', /^(?:titel|stilling(?:sbetegnelse)?|funktion|job|faggruppe|hverv)$/iu],
  [
    'organisation',
    /^(?:organisation|fra|kommune|arbejdssted|arbejdsplads|enhed|sektor|part|repræsenterer|område|ansættelsessted|afdeling|instans|myndighed|udpeget af|kommune\s?\/\s?organisation)$/iu,
  ],
  ['party', /^(?:parti|liste|partibogstav)$/iu],
  ['role', /^(?:rolle|rolle i (?:udvalget|gruppen|møde(?:t)?))$/iu],
  [
    'status',
    /^(?:status|fremmøde|deltagelse|bemærkning(?:er)?|tilstedeværelse|mødt\s?\/\s?afbud|til\s?stede\s?\/\s?afbud)$/iu,
  ],
  ['absent', /^(?:afbud|fraværende|fravær|ikke til\s?stede|ej mødt|ikke mødt)$/iu],
  ['present', /^(?:til\s?stede|mødt|fremmødt|deltog|deltager i mødet|var med)$/iu],
  ['substitute', /^(?:stedfortrædere?|suppleant(?:er)?|afløser|vikar|i stedet)$/iu],
];

/** The columns of a table of people by its head ("Navn", "Titel", "Afbud"); null where the row is no such head. */
export function peopleColumns(row: string): readonly PeopleColumn[] | null {
  const cells = cellsOf(row);
  if (cells.length < 2 || cells.some((cell) => cell.length > 40)) return null;
  const columns = cells.map((cell) => columnOf(cell.replace(/[*_:]/gu, '').trim()));
  const known = columns.filter((column) => column !== 'other').length;
  return columns.includes('name') && known >= Math.max(2, columns.length / 2) ? columns : null;
}

function columnOf(cell: string): PeopleColumn {
  return COLUMNS.find(([, pattern]) => pattern.test(cell))?.[0] ?? 'other';
}

/** The cells of a row, also the empty ones. */
function cellsOf(row: string): readonly string[] {
  return row.includes('\t') ? row.split('\t').map((cell) => cell.trim()) : [];
}
