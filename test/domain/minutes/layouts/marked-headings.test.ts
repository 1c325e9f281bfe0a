import { parseOutput, type ParseOutput } from '../../../../src/domain/minutes/export';
import { mendText } from '../../../../src/domain/minutes/mend-text';
import { parseMinutes } from '../../../../src/domain/minutes/parse';

function parse(written: string): ParseOutput {
  const text = mendText(written);
  return parseOutput('x.md', parseMinutes(text), text);
}

const titlesOf = (written: string): readonly string[] => parse(written).items.map(({ title }) => title);
const HEAD = '# Styregruppen for Havnehuset\n\n*Tirsdag d. 7. maj 2024, kl. 9.00*\n\n';

describe('items that Markdown marks as headings', () => {
  it('need no number, whatever stands between the title and the first section', () => {
    const item = (title: string): string =>
      `## ${title}\n*Afsat tid: 5 min.*\n\n**Sagsfremstilling**\nTaget drypper.\n\n**Beslutning**\nBo Vig ser på det.\n\n`;
    const text = `${HEAD}## Deltagere\n\n- Anne Holm\n- Bo Vig\n\n${item('Taget')}${item('Kajen')}${item('Eventuelt')}`;

    expect(titlesOf(text)).toEqual(['Taget', 'Kajen', 'Eventuelt']);
    expect(parse(text).items[0]?.decision).toBe('Bo Vig ser på det.');
  });

  it('are those of the level that has the sections', () => {
    const item = (title: string): string => `### ${title}\n\n**Beslutning**\nGodkendt.\n\n`;
    const text = `${HEAD}## Sager til beslutning\n\n${item('Taget')}${item('Kajen')}## Sager til orientering\n\n${item('Broen')}`;

    expect(titlesOf(text)).toEqual(['Taget', 'Kajen', 'Broen']);
  });
});

describe('people in Markdown', () => {
  const ITEMS = '\n\n## Velkomst\n\n**Beslutning**\nGodkendt.\n\n## Eventuelt\n\n**Beslutning**\nIntet.\n';

  it('are read to the end where a bracket is emphasised', () => {
    const { participants } = parse(
      `${HEAD}**Programsekretariat:** Anne Holm (AH), programleder, og Bo Vig (BV), konsulent *(referent)*${ITEMS}`,
    );

    expect(participants).toMatchObject([
      { name: 'Anne Holm', title: 'programleder', roles: ['secretariat'] },
      { name: 'Bo Vig', title: 'konsulent', roles: ['minute-taker', 'secretariat'] },
    ]);
  });

  it('are members besides the chairs, where the absent are told', () => {
    const { participants } = parse(
      `${HEAD}**Formandskab:** Anne Holm (AH), direktør, Solby Kommune\n\n**Medlemmer:**\n* Bo Vig (BV), chef, Havby Kommune\n* Eva Fog, Havneforeningen\n\n**Afbud:** Eva Fog${ITEMS}`,
    );

    expect(participants.map(({ name, absent }) => [name, absent])).toEqual([
      ['Bo Vig', false],
      ['Eva Fog', true],
      ['Anne Holm', false],
    ]);
  });
});
