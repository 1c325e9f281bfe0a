import { forumBeforeMeeting, forumInTitle } from '../../../../src/domain/minutes/recognisers/title-line';

describe('forumInTitle', () => {
  it.each([
    ['REFERAT Solklyngen d. 10-04-2024', 'Solklyngen'],
    ['Referat: Den Strategiske Gruppe (DSG)', 'Den Strategiske Gruppe (DSG)'],
    ['Referat af møde i Driftsforum Øst den 5. juni 2023', 'Driftsforum Øst'],
    ['Referat fra ekstraordinært møde i Brugerrådet', 'Brugerrådet'],
    ['Mødereferat – Styregruppen for Velfærd', 'Styregruppen for Velfærd'],
    ['Solklyngen - referat', 'Solklyngen'],
    ['**Beslutningsreferat Chefforum Syd torsdag den 3. maj 2023**', 'Chefforum Syd'],
    ['Referat af klyngemøde i Nordklyngen 4/11-2021', 'Nordklyngen'],
  ])('reads %s', (line, forum) => {
    expect(forumInTitle(line)?.value).toBe(forum);
  });

  it.each([
    'Referat',
    'Referatet er godkendt i Solklyngen',
    'Referat udsendt til alle',
    'Dagsordenen blev godkendt.',
    'Mødested Teams',
  ])('finds no forum in "%s"', (line) => {
    expect(forumInTitle(line)).toBeNull();
  });
});

describe('forumBeforeMeeting', () => {
  it.each([
    ['Natur og veje møde den 4. maj 2023', 'Natur og veje'],
    ['Børn og leg – ordinært møde torsdag den 4. maj 2023', 'Børn og leg'],
  ])('reads %s', (line, forum) => {
    expect(forumBeforeMeeting(line)?.value).toBe(forum);
  });

  it.each([
    'Ordinært møde den 4. maj 2023',
    'Referat fra møde den 4. maj 2023',
    'Haverådets møde den 4. maj 2023',
    'Dagsorden til møde den 4. maj 2023',
    'Natur og veje holder møde snart',
  ])('finds no body in "%s"', (line) => {
    expect(forumBeforeMeeting(line)).toBeNull();
  });
});
