import type { FetchedFile } from '../../../flows/files/fetch-linked-file';
import type { FileAsked, LinkedFile } from '../../../flows/files/link-to-file';

export interface FileUseCases {
  linkToFile(asked: FileAsked): Promise<LinkedFile>;
  /** `token` is what stands behind the address of the link. */
  linkedFile(token: string): Promise<FetchedFile>;
}
