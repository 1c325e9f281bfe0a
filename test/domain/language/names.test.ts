import {
  isPersonName,
  isShortName,
  joinLines,
  leadingName,
  nameKey,
  namesInList,
  splitList,
  trailingName,
} from '../../../src/domain/language/names';

const values = (found: readonly { value: string }[]): string[] => found.map(({ value }) => value);

describe('isPersonName', () => {
  it.each(['Anne Holm', 'Hans-Jørgen Vig', 'Bo G. Dam', 'Eva von der Recke', "Liv O'Hara Lund", 'Ea Ø. Bæk'])(
    'accepts %s',
    (name) => {
      expect(isPersonName(name)).toBe(true);
    },
  );

  it.each([
    'Anne',
    'Solby Kommune',
    'Region Nord',
    'Den Nye Plan',
    'Anne holm',
    'PLO Nord',
    'Godkendelse af dagsorden',
    'Aarby Universitetshospital',
    'Udvalget Bo',
  ])('rejects %s', (text) => {
    expect(isPersonName(text)).toBe(false);
  });
});

describe('isShortName', () => {
  it('accepts a first name alone, but neither acronyms nor bodies', () => {
    expect(isShortName('Anne')).toBe(true);
    expect(isShortName('PLO')).toBe(false);
    expect(isShortName('Psykiatrien')).toBe(false);
    expect(isShortName('Ingen')).toBe(false);
  });
});

describe('splitList', () => {
  it('splits at commas, "og" and "samt" and keeps brackets together', () => {
    expect(values(splitList('Anne Holm (A, B), Bo Vig og Carla Dam samt Dan Eg'))).toEqual([
      'Anne Holm (A, B)',
      'Bo Vig',
      'Carla Dam',
      'Dan Eg',
    ]);
  });

  it('tells where each piece stands', () => {
    const text = 'Anne,  Bo og Carla';

    expect(splitList(text).map(({ span }) => text.slice(span.start, span.end))).toEqual([
      'Anne',
      'Bo',
      'Carla',
    ]);
  });
});

describe('joinLines', () => {
  it('joins a word hyphenated over a line break', () => {
    expect(joinLines('Pia Ulv Hel-\nsted')).toBe('Pia Ulv Helsted');
  });

  it('keeps the hyphen of a double name', () => {
    expect(joinLines('Ulla Wang-\nLarsen')).toBe('Ulla Wang- Larsen');
    expect(joinLines('Hans-Jørgen  Vig')).toBe('Hans-Jørgen Vig');
  });
});

describe('namesInList', () => {
  it('leaves out titles, parties and reasons', () => {
    expect(values(namesInList('direktør Anne Holm (A), Bo Vig på grund af ferie og Carla Dam'))).toEqual([
      'Anne Holm',
      'Bo Vig',
      'Carla Dam',
    ]);
  });

  it('finds nobody in a list of offices', () => {
    expect(namesInList('formanden, næstformanden og tre medlemmer')).toEqual([]);
  });
});

describe('leadingName and trailingName', () => {
  it('read the name at either end of a phrase', () => {
    expect(leadingName('sundhedschef Eva Holm deltog')?.value).toBe('Eva Holm');
    expect(trailingName('Der var afbud fra Bo Vig. Eva Marie Holm')?.value).toBe('Eva Marie Holm');
  });

  it('find none where no name stands at that end', () => {
    expect(leadingName('den nye plan fra Eva Holm')).toBeNull();
    expect(trailingName('Eva Holm og hele udvalget')).toBeNull();
  });
});

describe('nameKey', () => {
  it('is the same for the same name in another spelling', () => {
    expect(nameKey('Bo  G. Dam')).toBe(nameKey('bo G Dam'));
  });
});
