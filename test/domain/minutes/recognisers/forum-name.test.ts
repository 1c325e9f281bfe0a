import { forumInBody } from '../../../../src/domain/minutes/recognisers/forum-in-body';
import { isForumName } from '../../../../src/domain/minutes/recognisers/forum-name';

describe('isForumName', () => {
  it.each(['Solby Byråd', 'Styregruppen for Digital Sundhed', 'Chefforum - Sundhedsklynge Syd'])(
    'knows %s',
    (line) => {
      expect(isForumName(line)).toBe(true);
    },
  );

  it.each([
    'Udvalget drøfter budgettet',
    'Anne Holm, formand for udvalget',
    'Velkommen til alle',
    'Rådet er hørt.',
  ])('rejects "%s"', (line) => {
    expect(isForumName(line)).toBe(false);
  });
});

describe('forumInBody', () => {
  it('takes the body the proposals address and the cluster named most', () => {
    const text =
      'at klyngestyregruppen drøfter planen. Arbejdet i Solbyklyngen og Solby-klyngen følges i Bakkeklyngen.';

    expect(forumInBody(text)?.value).toBe('Klyngestyregruppen, Solbyklyngen');
  });

  it('takes a body without cluster as it is', () => {
    expect(forumInBody('Det indstilles, at ledelsesgruppen godkender planen.')?.value).toBe(
      'Ledelsesgruppen',
    );
  });

  it('finds none in a text that addresses nobody', () => {
    expect(forumInBody('Gruppen er enig. Udvalget mødes igen.')).toBeNull();
  });
});
