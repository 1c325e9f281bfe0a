import { z } from 'zod';
import type { DocumentBody, StoredDocument } from '../../src/ports/document-store';
import { decode, encode, type DocumentType } from '../../src/stores/document-type';

const SEAT: DocumentType<{ person: string; seat: number }> = {
  name: 'seat',
  upgrades: [
    ({ name = null, ...rest }) => ({ ...rest, person: name }),
    (body) => ({ ...body, seat: Number(body['seat']) }),
  ],
  schema: z.object({ person: z.string(), seat: z.number() }),
};

function stored(body: DocumentBody): StoredDocument {
  return { key: { container: 'forums', partition: 'p', id: 'seat.1' }, version: '1', body };
}

describe('document types', () => {
  it('write the newest schema version', () => {
    expect(encode(SEAT, { person: 'Anna', seat: 1 })).toEqual({
      type: 'seat',
      schemaVersion: 3,
      person: 'Anna',
      seat: 1,
    });
  });

  it('bring older documents up to date, one version after the other', () => {
    const first = stored({ type: 'seat', schemaVersion: 1, name: 'Anna', seat: '1' });
    const second = stored({ type: 'seat', schemaVersion: 2, person: 'Anna', seat: '1' });
    const third = stored({ type: 'seat', schemaVersion: 3, person: 'Anna', seat: 1 });

    expect([first, second, third].map((document) => decode(SEAT, document))).toEqual([
      { person: 'Anna', seat: 1 },
      { person: 'Anna', seat: 1 },
      { person: 'Anna', seat: 1 },
    ]);
  });

  it('refuse documents of another type', () => {
    expect(() => decode(SEAT, stored({ type: 'chair', schemaVersion: 3, person: 'Anna', seat: 1 }))).toThrow(
      /forums\/p\/seat\.1 cannot be used \(its type is "chair"/,
    );
  });

  it('say which field does not fit', () => {
    expect(() => decode(SEAT, stored({ type: 'seat', schemaVersion: 3, person: 7, seat: 1 }))).toThrow(
      /forums\/p\/seat\.1 cannot be used \(person: /,
    );
  });
});
