import { statedRole } from '../../../../src/domain/minutes/recognisers/stated-role';

describe('statedRole', () => {
  it.each([
    ['Eva fra forvaltningen tog referat.', 'Eva', 'minute-taker'],
    ['Bo Vig blev valgt til ordstyrer.', 'Bo Vig', 'facilitator'],
    ['Næstformand Anne Holm ledede mødet.', 'Anne Holm', 'facilitator'],
  ])('reads "%s"', (sentence, name, role) => {
    expect(statedRole(sentence)).toMatchObject({ name: { value: name }, roles: [role] });
  });

  it.each(['Der blev taget referat af mødet.', 'Bo Vig tog ordet.', 'Formanden ledede mødet.'])(
    'finds none in "%s"',
    (sentence) => {
      expect(statedRole(sentence)).toBeNull();
    },
  );
});
