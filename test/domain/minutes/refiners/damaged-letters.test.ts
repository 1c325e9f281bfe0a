import { parseMinutes } from '../../../../src/domain/minutes/parse';
import type { Warning } from '../../../../src/domain/minutes/model';
import { minutesText } from '../../../support/minutes-text';

function damaged(decision: string): readonly Warning[] {
  const { warnings } = parseMinutes(
    minutesText(['REFERAT Solklyngen', 'Deltagere', 'Anne Holm'], { Plan: decision }),
  );
  return warnings.filter(({ code }) => code === 'damaged-text');
}

describe('damagedLetters', () => {
  it.each([
    ['capitals inside words', 'MÅlet blev drøftet pÅ mødet, ogsÅ rÅdgivningen, og pÅ ny i maj.', 'pÅ'],
    ['a wrong encoding', 'MÃ¸det drÃ¸ftede, at borgerne fÃ¥r hjÃ¦lp.', 'MÃ¸det'],
    ['characters that could not be read', 'M\ufffdlet blev dr\ufffdftet p\ufffd ny.', 'M\ufffdlet'],
    ['question marks for letters', 'S?ren gennemgik planen for b?rn p? skoler med l?rere.', 'S?ren'],
  ])('warns once about %s', (_, decision, quote) => {
    expect(damaged(decision)).toMatchObject([{ quote }]);
  });

  it.each([
    'Gruppen drøftede Åmosen, Østervang og ÆØÅ-klubben.',
    'PlanÅret blev nævnt én gang.',
    'Se notatÅr.pdf, planÅr.pdf, budgetÅr.docx og www.solby.dk/nytÅr/nytÅr/nytÅr.',
    'Hvem kommer?Hvornår? Hvad med maden? Og/eller? Se www.solby.dk/plan?id=4 og solby.dk/a?b og solby.dk/c?d.',
    'STØRRE BØRN PÅ SKOLEN FÅR MÅLRETTET HJÆLP',
  ])('is content with: %s', (decision) => {
    expect(damaged(decision)).toEqual([]);
  });
});
