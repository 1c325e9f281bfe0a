import {
  isEmbeddedProposal,
  isProposal,
  proposalTail,
} from '../../../../src/domain/minutes/recognisers/proposal';

describe('isProposal', () => {
  it.each([
    'Det indstilles, at planen godkendes',
    'Administrationen indstiller:',
    'Center for Plan & By indstiller til udvalget,',
  ])('knows "%s"', (line) => {
    expect(isProposal(line)).toBe(true);
  });

  it.each([
    'Planen er klar. Derfor indstiller vi den.',
    'Udvalgets indstilling blev fulgt',
    'Det anbefales, at vi venter',
  ])('rejects "%s"', (line) => {
    expect(isProposal(line)).toBe(false);
  });
});

describe('isEmbeddedProposal', () => {
  it('needs what is proposed, or a list', () => {
    expect(isEmbeddedProposal('Det indstilles, at Chefforum:')).toBe(true);
    expect(isEmbeddedProposal('Forvaltningen indstiller, at planen godkendes.')).toBe(true);
    expect(isEmbeddedProposal('Bestyrelsen indstiller budgettet til godkendelse.')).toBe(false);
  });
});

describe('proposalTail', () => {
  it('tells whether the line says it all', () => {
    expect(proposalTail('Det indstilles, at planen godkendes.')?.isComplete).toBe(true);
    expect(proposalTail('Det indstilles, at Chefforum:')?.isComplete).toBe(false);
    expect(proposalTail('Det indstilles,')).toBeNull();
  });
});
