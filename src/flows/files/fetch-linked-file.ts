import type { Language } from '../../domain/answers/answer';
import { contentOf, type FileContent, type FileDeps } from './file-content';

export type FetchedFile =
  | { readonly kind: 'file'; readonly content: FileContent; readonly language: Language }
  | { readonly kind: 'expired'; readonly language: Language }
  /** Made up, or for somebody who may not have it any more; which of them is not told. */
  | { readonly kind: 'unknown' };

/** What a link leads to at this moment, for the person it was made for. */
export async function fetchLinkedFile(deps: FileDeps, token: string): Promise<FetchedFile> {
  const claim = deps.links.read(token);
  if (claim === null) return { kind: 'unknown' };
  const { file, meeting, language, person, until } = claim;
  if (deps.clock.now() > until) return { kind: 'expired', language };
  const actor = { kind: 'person', id: person, name: '' } as const;
  const content = await contentOf(deps, { actor, file, meeting });
  return content === null ? { kind: 'unknown' } : { kind: 'file', content, language };
}
