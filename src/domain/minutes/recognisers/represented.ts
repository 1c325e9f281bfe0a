import { isPersonName } from '../../language/names';

/** "Bo Vig, A v/ Eva Fog", "Bo Vig. Suppleant: Eva Fog" */
const REPRESENTED =
  /(?<=\p{L}\)?)(?:\s(?:v\/|v\.|ved)\s?(?=\p{Lu}\p{Ll}+\s\p{Lu}[^,;()]{1,60}$)|[.;]\s(?:[Ss]uppleant|[Ss]tedfortræder|I stedet)\s?:?\s(?=\p{Lu}))/u;

/** "Solby Idræt v/ Eva Fog" is somebody who speaks for a body. */
const SPEAKS_FOR =
  /^(?<body>\p{Lu}[^,;:()]{2,60}?)\s(?:v\/|v\.|ved)\s?(?<name>\p{Lu}\p{Ll}[^,;:()]{2,60})(?<rest>[,(].*)?$/u;

/** The one who came stands behind whom they came for. */
export function representedApart(entry: string): string {
  const { body, name = '', rest = '' } = SPEAKS_FOR.exec(entry)?.groups ?? {};
  if (body !== undefined && isPersonName(name)) return `${name}, ${body}${rest}`;
  const match = REPRESENTED.exec(entry);
  if (match === null || !isPersonName(/^[^,(]*/u.exec(entry.slice(0, match.index))?.[0].trim() ?? ''))
    return entry;
  return `${entry.slice(0, match.index)} (stedfortræder ${entry.slice(match.index + match[0].length)})`;
}
