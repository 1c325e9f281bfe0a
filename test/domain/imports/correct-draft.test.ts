import { withDetails, withRestConfirmed, withTask } from '../../../src/domain/imports/correct-draft';
import { ALONE, type ImportDraft } from '../../../src/domain/imports/import-draft';
import { NO_CORRECTIONS } from '../../../src/domain/minutes/corrections';
import { parseMinutes } from '../../../src/domain/minutes/parse';
import { taskKeys } from '../../../src/domain/minutes/task-keys';
import { draftId, personId } from '../../../src/domain/shared/ids';
import { minutesText } from '../../support/minutes-text';

const read = parseMinutes(
  minutesText(['Referat af møde i Havudvalget', 'Dato: 2. marts 2026'], {
    Broen: 'Tora Vang undersøger prisen inden 1. maj 2026. Bo Birk kontakter havnefogeden.',
  }),
);
const [first = '', second = ''] = taskKeys(read.tasks);
const [asRead] = read.tasks;
const asWritten = {
  task: asRead?.task ?? '',
  owner: asRead?.owner ?? null,
  due: asRead?.due ?? null,
};

const draft: ImportDraft = {
  id: draftId('d'),
  person: personId('p'),
  source: 'marts.txt',
  corrections: NO_CORRECTIONS,
  confirmed: [],
  state: { kind: 'open' },
  batch: ALONE,
  expiresAt: '2026-04-01T00:00:00.000Z',
};

describe('correcting the details of a draft', () => {
  it('keeps what differs from the text', () => {
    const details = { forumName: 'Strandudvalget', date: '2026-03-03' };

    expect(withDetails(draft, read, details).corrections).toMatchObject(details);
  });

  it('keeps nothing that the text says, too, so that what is settled stays apart from what is read', () => {
    const corrected = withDetails(draft, read, { forumName: 'Strandudvalget', date: '2026-03-03' });

    const back = withDetails(corrected, read, { forumName: read.forum.name, date: read.date });

    expect(back.corrections).toEqual(NO_CORRECTIONS);
  });
});

describe('deciding on a task of a draft', () => {
  it('confirms it as it stands without correcting anything', () => {
    const decided = withTask(draft, read, { key: first, decision: 'confirm', settled: asWritten });

    expect(decided).toMatchObject({ confirmed: [first], corrections: { tasks: { [first]: {} } } });
  });

  it.each([
    ['task', { ...asWritten, task: 'Find prisen' }, { task: 'Find prisen' }],
    [
      'owner',
      { ...asWritten, owner: 'Havby Kommune' },
      { owner: 'Havby Kommune', ownerKind: 'organisation' },
    ],
    ['owner away', { ...asWritten, owner: null }, { owner: null, ownerKind: 'unassigned' }],
    ['deadline', { ...asWritten, due: '2026-06-01' }, { due: '2026-06-01' }],
    ['deadline away', { ...asWritten, due: null }, { due: null }],
  ])('keeps the corrected %s', (_name, settled, expected) => {
    const decided = withTask(draft, read, { key: first, decision: 'confirm', settled });

    expect(decided?.corrections.tasks[first]).toEqual(expected);
  });

  it('leaves the text of a task that was emptied', () => {
    const decided = withTask(draft, read, {
      key: first,
      decision: 'confirm',
      settled: { ...asWritten, task: null },
    });

    expect(decided?.corrections.tasks[first]).toEqual({});
  });

  it('takes a confirmation back when the task is dismissed, and the other way round', () => {
    const decision = { key: first, settled: asWritten };
    const confirmed = withTask(draft, read, { ...decision, decision: 'confirm' }) ?? draft;

    const dismissed = withTask(confirmed, read, { ...decision, decision: 'dismiss' }) ?? draft;
    const again = withTask(dismissed, read, { ...decision, decision: 'confirm' });

    expect(dismissed).toMatchObject({
      confirmed: [],
      corrections: { tasks: { [first]: { dismissed: true } } },
    });
    expect(again).toEqual(confirmed);
  });

  it('knows no task by another key', () => {
    expect(withTask(draft, read, { key: 'x', decision: 'confirm', settled: asWritten })).toBeNull();
  });

  it('confirms the rest, but not what was dismissed', () => {
    const dismissed = withTask(draft, read, { key: first, decision: 'dismiss', settled: asWritten }) ?? draft;

    expect(withRestConfirmed(dismissed, read).confirmed).toEqual([second]);
    expect(withRestConfirmed(withRestConfirmed(dismissed, read), read).confirmed).toEqual([second]);
  });
});
