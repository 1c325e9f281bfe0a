import { render } from '../../../src/cards/render';
import type { RsvpView } from '../../../src/domain/attendance/rsvp-view';
import { plannedMeeting } from '../../support/attendance';

const view: RsvpView = {
  meeting: plannedMeeting(),
  forumName: 'Fjordklyngen',
  state: 'planned',
  times: null,
  counts: { present: 1, online: 0, absent: 0, substitute: 0, unsure: 0, missing: 3 },
  groups: null,
  own: null,
  manages: false,
};
const textOf = (state: RsvpView['state']): string =>
  render({ message: { kind: 'rsvp', view: { ...view, state }, moment: 'changed' }, language: 'da' }).text;

describe('the card to answer on', () => {
  it('says why it was posted while the meeting is still to come', () => {
    expect(textOf('planned')).toContain('Sted, link eller sluttid er ændret.');
    expect(textOf('cancelled')).not.toContain('er ændret');
    expect(textOf('held')).not.toContain('er ændret');
  });
});
