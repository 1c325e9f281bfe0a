import { columns, table } from '../../../src/adapters/cli/output/columns';

describe('columns', () => {
  it('aligns all but the last', () => {
    expect(
      columns([
        ['a', 'bb', 'c'],
        ['aaa', 'b', 'cccc'],
      ]),
    ).toEqual(['a    bb  c', 'aaa  b   cccc']);
  });

  it('leaves no blanks at the end', () => {
    expect(
      columns([
        ['a', ''],
        ['b', 'long'],
      ]),
    ).toEqual(['a', 'b  long']);
  });

  it('says one sentence where there are no rows', () => {
    expect(table(['Date'], [], 'Nothing is stored.')).toEqual(['Nothing is stored.']);
  });
});
