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

  it('hears a kind of body with a slip in it', () => {
    const steering = { id: forumId('Klyngestyregruppen'), name: 'Klyngestyregruppen' };
    const heard = mentionedForums(analyse('hvem manglede i klyngestyrgruppen'), [...FORUMS, steering]);

    expect(heard).toMatchObject({ forums: ['Klyngestyregruppen'], certain: true });
  });

  it('does not take the municipality for the cluster of the same name', () => {
    expect(mention('hvad sagde Fjord Kommune')).toBeNull();
  });

  describe('among forums with names alike', () => {
    const ALIKE = [
      'Direktørforum Fjordklyngen',
      'Fjordklyngen',
      'Klyngestyregruppen, Fjordklyngen',
      'Chefforum Sundhedsklynge Øst',
      'Sundhedsklynge Øst',
      'Teknik- og Havneudvalget',
      'Kultur- og Børneudvalget',
      'Børne- og Skoleudvalget',
    ].map((name) => ({ id: forumId(name), name }));

    it.each([
      ['hvem er formand for fjordklyngen', 'Fjordklyngen'],
      ['hvem sad med i sundhedsklynge øst', 'Sundhedsklynge Øst'],
      ['hvad sagde chefforum i klynge øst', 'Chefforum Sundhedsklynge Øst'],
      ['hvem var til direktørmødet i fjordklyngen', 'Direktørforum Fjordklyngen'],
      ['hvad skete der på styregruppemødet', 'Klyngestyregruppen, Fjordklyngen'],
      ['hvornår var chefforummødet', 'Chefforum Sundhedsklynge Øst'],
      ['hvad sagde havneudvalget', 'Teknik- og Havneudvalget'],
      ['hvad blev aftalt på skoleudvalgsmødet', 'Børne- og Skoleudvalget'],
    ])('hears in "%s" only %s', (question, name) => {
      expect(mentionedForums(analyse(question), ALIKE)?.forums).toEqual([name]);
    });

    it('takes the meeting of a cluster for that of any cluster, not of a forum within one', () => {
      const found = mentionedForums(analyse('hvem kom ikke til klyngemødet'), ALIKE);

      expect(found?.forums).toEqual(['Fjordklyngen', 'Sundhedsklynge Øst']);
    });

    it('is certain of all forums of a kind that names itself', () => {
      const found = mentionedForums(analyse('hvad mener direktørforum om busser'), [
        ...ALIKE,
        { id: forumId('Direktørforum Sundhedsklynge Øst'), name: 'Direktørforum Sundhedsklynge Øst' },
      ]);

      expect(found).toMatchObject({
        forums: ['Direktørforum Fjordklyngen', 'Direktørforum Sundhedsklynge Øst'],
        certain: true,
      });
    });

    it('is not certain of either of two committees that share a word', () => {
      const found = mentionedForums(analyse('hvad sagde børneudvalget'), ALIKE);

      expect(found).toMatchObject({
        forums: ['Kultur- og Børneudvalget', 'Børne- og Skoleudvalget'],
        certain: false,
      });
    });

    it.each(['hvad sagde økonomiudvalget', 'hvad blev sagt på borgermødet'])(
      'hears none in "%s"',
      (question) => {
        expect(mentionedForums(analyse(question), ALIKE)).toBeNull();
      },
    );
  });

  describe('among many forums', () => {
    const MANY = [
      'BRUGERRÅDET PÅ BOSTEDET LYNGGÅRDEN',
      'LOKALGRUPPE FOR UDSKRIVNING OG FOREBYGGELSE',
      'Politisk Sundhedsklynge Egeby Strand',
      'Sundhedsklynge Nørholt – politisk niveau',
      'Koordinationsgruppen for Kræft og Senfølger',
      'Regionsudvalget i Astmakredsen Sydøst',
      'Bestyrelsen for Foreningen af Gigtpatienter',
      'bestyrelsen',
      'Handicaprådet',
      'Ældrerådet i Tornby Kommune',
      'Styregruppe for Digital Henvisning',
    ].map((name) => ({ id: forumId(name), name }));

    it.each([
      ['hvad blev der sagt på mødet for nylig og om hvad'],
      ['hvor langt er der til stranden'],
      ['hvilke patienter får digital støtte'],
    ])('hears none in "%s"', (question) => {
      expect(mentionedForums(analyse(question), MANY)).toBeNull();
    });

    it.each([
      ['hvor mange penge har klyngen i Egeby', 'Politisk Sundhedsklynge Egeby Strand'],
      ['hvad valgte klynge nørholt', 'Sundhedsklynge Nørholt – politisk niveau'],
      ['hvad koster det i nørholtklyngen', 'Sundhedsklynge Nørholt – politisk niveau'],
      [
        'hvem havde afbud i koordinationsgruppen for senfølger',
        'Koordinationsgruppen for Kræft og Senfølger',
      ],
      ['hvad skal Per nå i astmakredsen', 'Regionsudvalget i Astmakredsen Sydøst'],
      ['hvem er formand i gigtpatient-bestyrelsen', 'Bestyrelsen for Foreningen af Gigtpatienter'],
      ['hvad koster kurset i brugerrådet på Lynggården', 'BRUGERRÅDET PÅ BOSTEDET LYNGGÅRDEN'],
      ['hvad besluttede styregruppen for digital henvisning', 'Styregruppe for Digital Henvisning'],
    ])('hears in "%s" only %s', (question, name) => {
      const found = mentionedForums(analyse(question), MANY);

      expect(found).toMatchObject({ forums: [name], certain: true });
    });

    it('hears both forums that a question names by words of their own', () => {
      const found = mentionedForums(analyse('hvem i ældrerådet skriver til handicaprådets formand'), MANY);

      expect(found).toMatchObject({
        forums: ['Handicaprådet', 'Ældrerådet i Tornby Kommune'],
        certain: true,
      });
    });
  });
});
