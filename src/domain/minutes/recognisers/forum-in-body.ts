import type { Located } from '../../shared/span';

/** Bodies a proposal addresses ("at styregruppen drøfter …"), by the ends of their names in the definite form. */
const ADDRESSED =
  /(?<!\p{L})at\s+(?<body>\p{L}{2,40}(?:gruppen|udvalget|forum|klyngen|rådet|byrådet|bestyrelsen|nævnet|ledelsen))\s+(?:\p{Ll})/giu;
/** Place names of clusters: "Solbyklyngen", "Solby-klyngen". */
const CLUSTER = /(?<!\p{L})\p{Lu}\p{L}{2,30}-?klyngen(?!\p{L})/gu;

/** The body the proposals speak to, with the cluster the text speaks of most; null when no proposal names one. */
export function forumInBody(text: string): Located<string> | null {
  const addressed = mostFrequent(
    [...text.matchAll(ADDRESSED)].map((match) => placed(match, match.groups?.['body'] ?? '')),
  );
  const cluster = mostFrequent([...text.matchAll(CLUSTER)].map((match) => placed(match, match[0])));
  if (addressed === null) return cluster;
  const value = addressed.value.charAt(0).toUpperCase() + addressed.value.slice(1);
  if (cluster === null || !/^klynge|klyngen$/iu.test(value) || sameKey(cluster.value, value)) {
    return { value, span: addressed.span };
  }
  return { value: `${value}, ${cluster.value}`, span: addressed.span };
}

function placed(match: RegExpExecArray, value: string): Located<string> {
  const start = match.index + match[0].lastIndexOf(value);
  return { value, span: { start, end: start + value.length } };
}

function mostFrequent(found: readonly Located<string>[]): Located<string> | null {
  const counts = new Map<string, number>();
  for (const { value } of found) counts.set(key(value), (counts.get(key(value)) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return found.find(({ value }) => counts.get(key(value)) === most) ?? null;
}

function key(value: string): string {
  return value.toLowerCase().replace(/-/g, '');
}

function sameKey(one: string, other: string): boolean {
  return key(one) === key(other);
}
