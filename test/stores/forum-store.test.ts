import { ConflictError } from '../../src/domain/shared/errors';
import { forumId, personId } from '../../src/domain/shared/ids';
import { ForumStore } from '../../src/stores/forum-store';
import { startStore, type StoreUnderTest } from './store-under-test';
import { wrapped } from './wrapped-store';

describe('ForumStore', () => {
  let under: StoreUnderTest;
  let forums: ForumStore;

  beforeEach(async () => {
    under = await startStore();
    forums = new ForumStore(under.store);
  });
  afterEach(() => under.stop());

  const anna = { person: personId('anna'), name: 'Anna Ask', role: 'secretariat' } as const;
  const bo = { person: personId('bo'), name: 'Bo Birk', role: 'member' } as const;

  it('makes a forum whose id is readable ASCII', async () => {
    const forum = await forums.ensure('  Sundhedsklynge  Ærø-Øst ', 'politisk');

    expect(forum).toEqual({
      id: 'sundhedsklynge-aeroe-oest',
      name: 'Sundhedsklynge Ærø-Øst',
      level: 'politisk',
      members: [],
    });
    expect(await forums.get(forum.id)).toEqual(forum);
  });

  it.each([
    'klynge ærø',
    'Klynge-Ærø',
    'KLYNGEÆRØ',
    'Klynge  -  Ærø',
    'Klynge–Ærø',
    'Klynge Ærø'.normalize('NFD'),
    ' Klynge\u00a0Ærø ',
  ])('takes %j for "Klynge Ærø"', async (spelling) => {
    const first = await forums.ensure('Klynge Ærø', null);

    expect(await forums.ensure(spelling, null)).toEqual(first);
    expect(await forums.list()).toEqual([first]);
  });

  it('matches accented letters that are composed differently', async () => {
    const first = await forums.ensure('Århus é', null);

    expect(await forums.ensure('Århus é'.normalize('NFD'), null)).toEqual(first);
  });

  it('keeps forums with other names apart', async () => {
    const names = [
      'Klynge Nord',
      'Klynge Syd',
      'Klynge Nord 2',
      `${'Meget '.repeat(30)}langt A`,
      `${'Meget '.repeat(30)}langt B`,
      '会',
      '議',
    ];

    const made = await Promise.all(names.map((name) => forums.ensure(name, null)));

    expect(new Set(made.map(({ id }) => id)).size).toBe(names.length);
    expect(await forums.list()).toHaveLength(names.length);
  });

  it('fills in a level that was unknown and keeps one that was known', async () => {
    await forums.ensure('Klynge Nord', null);

    expect((await forums.ensure('Klynge Nord', 'direktør')).level).toBe('direktør');
    expect((await forums.ensure('Klynge Nord', 'politisk')).level).toBe('direktør');
    expect((await forums.ensure('Klynge Nord', null)).level).toBe('direktør');
  });

  it('makes one forum of many that ask at once', async () => {
    const made = await Promise.all(
      Array.from({ length: 10 }, () => forums.ensure('Klynge Nord', 'politisk')),
    );

    expect(new Set(made.map(({ id }) => id)).size).toBe(1);
    expect(await forums.list()).toHaveLength(1);
  });

  it('lists in Danish alphabetical order', async () => {
    for (const name of ['Ølby', 'Åby', 'Ærø', 'Birk', 'alken']) await forums.ensure(name, null);

    expect((await forums.list()).map(({ name }) => name)).toEqual(['alken', 'Birk', 'Ærø', 'Ølby', 'Åby']);
  });

  it('lists more forums than fit one page', async () => {
    for (let n = 0; n < 230; n++) await forums.ensure(`Klynge ${n}`, null);

    expect(await forums.list()).toHaveLength(230);
  });

  it('knows no forum by an id that only looks alike', async () => {
    await forums.ensure('Klynge Nord', null);

    expect(await forums.get(forumId('klyngenord'))).toBeNull();
    expect(await forums.get(forumId('klynge-syd'))).toBeNull();
  });

  it('adds and removes members', async () => {
    const { id } = await forums.ensure('Klynge Nord', null);
    await forums.addMember(id, anna);
    await forums.addMember(id, bo);
    await forums.addMember(id, { ...anna, name: 'Anna Ask Holm' });

    expect((await forums.get(id))?.members).toEqual([{ ...anna, name: 'Anna Ask Holm' }, bo]);

    await forums.removeMember(id, anna.person);
    const afterTwice = await forums.removeMember(id, anna.person);

    expect(afterTwice.members).toEqual([bo]);
    expect((await forums.get(id))?.members).toEqual([bo]);
  });

  it('takes those who were added before there were roles for plain members', async () => {
    const { id } = await forums.ensure('Klynge Nord', null);
    const key = { container: 'forums', partition: 'directory', id: 'forum.klyngenord' } as const;
    const { body } = (await under.store.get(key)) ?? {};
    const before = [{ person: 'anna', name: 'Anna Ask' }];
    await under.store.put(key, { ...body, type: 'forum', schemaVersion: 1, members: before }, 'any');

    expect((await forums.get(id))?.members).toEqual([{ ...anna, role: 'member' }]);
  });

  it('keeps a role until another one is given', async () => {
    const { id } = await forums.ensure('Klynge Nord', null);
    await forums.addMember(id, anna);
    const renamed = await forums.addMember(id, { person: anna.person, name: 'Anna Holm' });
    const promoted = await forums.addMember(id, { ...anna, role: 'chair' });

    expect(renamed.members).toEqual([{ ...anna, name: 'Anna Holm' }]);
    expect(promoted.members).toEqual([{ ...anna, role: 'chair' }]);
  });

  it('loses no member when many are added at once', async () => {
    const { id } = await forums.ensure('Klynge Nord', null);
    const people = Array.from({ length: 20 }, (_, n) => ({ person: personId(`p${n}`), name: `Person ${n}` }));

    await Promise.all(people.map((person) => forums.addMember(id, person)));

    expect((await forums.get(id))?.members).toHaveLength(20);
  });

  it('gives up with a conflict when it never gets through', async () => {
    const { id } = await forums.ensure('Klynge Nord', null);
    const contended = wrapped(under.store, { put: (key) => Promise.reject(new ConflictError(key.id)) });

    await expect(new ForumStore(contended).addMember(id, anna)).rejects.toThrow(ConflictError);
  });

  it('names a forum that is not there', async () => {
    await expect(forums.addMember(forumId('nowhere'), anna)).rejects.toMatchObject({
      code: 'not-found',
      message: expect.stringContaining('"nowhere"') as string,
    });
  });

  it.each([
    ['members that are no list', { members: 'all' }],
    ['an unknown level', { level: 'royal' }],
    ['no name', { name: null }],
    ['a newer schema', { schemaVersion: 99 }],
    ['no schema', { schemaVersion: 0 }],
  ])('tells of a damaged document: %s', async (_, damage) => {
    const { id } = await forums.ensure('Klynge Nord', null);
    const key = { container: 'forums', partition: 'directory', id: 'forum.klyngenord' } as const;
    const stored = await under.store.get(key);
    await under.store.put(key, { type: 'forum', schemaVersion: 1, ...stored?.body, ...damage }, 'any');

    const failure = {
      code: 'store-corrupt',
      message: expect.stringContaining('forums/directory/forum.klyngenord') as string,
    };
    await expect(forums.get(id)).rejects.toMatchObject(failure);
    await expect(forums.list()).rejects.toMatchObject(failure);
  });
});
