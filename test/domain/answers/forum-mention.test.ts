import { mentionedForums } from '../../../src/domain/answers/forum-mention';
import { analyse } from '../../../src/domain/language/analyse';
import { forumId } from '../../../src/domain/shared/ids';

const FORUMS = [
  'Fjordklyngen',
  'Chefforum Sundhedsklynge Øst',
  'Sundheds- og Ældreudvalget',
  'Det Lokale Samordningsforum (DLS)',
].map((name) => ({ id: forumId(name), name }));

const mention = (question: string): ReturnType<typeof mentionedForums> =>
  mentionedForums(analyse(question), FORUMS);

describe('mentionedForums', () => {
  it.each([
    ['hvad besluttede fjordklyngen', 'Fjordklyngen'],
    ['hvem manglede i Fjord klyngen', 'Fjordklyngen'],
    ['hvad sagde Fjordklygen', 'Fjordklyngen'],
    ['mødet i klynge øst', 'Chefforum Sundhedsklynge Øst'],
    ['hvad blev besluttet i chefforum', 'Chefforum Sundhedsklynge Øst'],
    ['sundheds- og ældreudvalgets møde', 'Sundheds- og Ældreudvalget'],
    ['hvad drøftede SÆU', 'Sundheds- og Ældreudvalget'],
    ['var DLS enige', 'Det Lokale Samordningsforum (DLS)'],
  ])('hears in "%s" %s', (question, name) => {
    expect(mention(question)?.forums).toEqual([name]);
  });

  it.each([
    'hvad koster sundhed',
    'mødet øst for broen',
    'hvem er med i gruppen',
    'hvad skete der i udvalget i går',
  ])('is not certain of any forum in "%s"', (question) => {
    expect(mention(question)?.certain ?? false).toBe(false);
  });

  it('does not take the municipality for the cluster of the same name', () => {
    expect(mention('hvad sagde Fjord Kommune')).toBeNull();
  });
});
