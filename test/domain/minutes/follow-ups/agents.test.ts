import { agentAtStart } from '../../../../src/domain/minutes/follow-ups/agents';
import { knownPeople } from '../../../../src/domain/minutes/follow-ups/known-people';

const people = knownPeople(['Lone Bach', 'Karen Holm-Dal']);

describe('agentAtStart', () => {
  it.each([
    ['Lone afdækker', 'Lone', 'person'],
    ['Jens kontakter', 'Jens', 'person'],
    ['Karen kontakter', 'Karen', 'person'],
    ['LB sender', 'LB', 'person'],
    ['Ida Skov, planchef, tager', 'Ida Skov', 'person'],
    ['Planchef Ida Skov tager', 'Ida Skov', 'person'],
    ['formanden indkalder', 'formanden', 'person'],
    ['Havby Kommune undersøger', 'Havby Kommune', 'organisation'],
    ['de fire kommuner melder', 'de fire kommuner', 'organisation'],
    ['Region Fjord undersøger', 'Region Fjord', 'organisation'],
    ['arbejdsgruppen drøfter', 'arbejdsgruppen', 'group'],
    ['Plan- og Byudvalget indkalder', 'Plan- og Byudvalget', 'group'],
    ['Hver afdeling udpeger', 'Hver afdeling', 'group'],
    ['regionen, kommunerne og PLO udpeger', 'regionen, kommunerne og PLO', 'organisation'],
    ['Lone og sekretariatet udsender', 'Lone og sekretariatet', 'group'],
  ])('reads: %s', (text, name, kind) => {
    expect(agentAtStart(text, people)).toMatchObject({ name, kind });
  });

  it.each([
    'Rapporten udsendes',
    'Dertil kommer',
    'Herefter vil',
    'Analysen viser',
    'Kommunens plan',
    'i november',
    '',
  ])('finds nobody in: %s', (text) => {
    expect(agentAtStart(text, people)).toBeNull();
  });
});
