import { render } from '../../../src/cards/render';
import type { Answer } from '../../../src/domain/answers/answer';
import { answer, citation } from '../../support/answers';
import { actionsOf, nodesOf, ofType, visibleText } from '../../support/card-parts';

const asked = { question: 'Hvem finder en fra hospitalet?', context: [] };

function cardFor(given: Answer, repeatQuestion = false): unknown {
  return render({ message: { kind: 'answer', asked, repeatQuestion, answer: given }, language: 'da' }).card;
}

describe('the answer card', () => {
  it('numbers each source with forum, date, item and section', () => {
    const card = cardFor(
      answer({ citations: [citation(), citation({ item: 2, section: 'case', date: null })] }),
    );

    expect(visibleText(card)).toContain('[1] Fjordklyngen · møde 26. august 2024 · punkt 6 · Beslutning');
    expect(visibleText(card)).toContain('[2] Fjordklyngen · møde uden dato · punkt 2 · Sagsfremstilling');
  });

  it('keeps each quote folded until its button is pressed', () => {
    const card = cardFor(answer({ citations: [citation(), citation({ item: 2 })] }));

    const toggles = ofType(card, 'Action.ToggleVisibility');
    const hidden = nodesOf(card).filter(({ isVisible }) => isVisible === false);
    expect(toggles.map(({ title }) => title)).toEqual(['Vis/skjul citat 1', 'Vis/skjul citat 2']);
    expect(toggles.map(({ targetElements }) => targetElements)).toEqual(hidden.map(({ id }) => [id]));
  });

  it('quotes word for word, whatever would be markup elsewhere', () => {
    const quote = 'Se *bilag* [1](http://example.org) og 3. punkt_om_hus.';

    const card = cardFor(answer({ citations: [citation({ quote })] }));

    const runs = ofType(card, 'TextRun').map(({ text }) => text);
    expect(runs).toContain(`»${quote}«`);
  });

  it('folds a long quote and cuts it after a word', () => {
    const quote = 'Udvalget ønsker \n en plan for broen. '.repeat(60);

    const card = cardFor(answer({ citations: [citation({ quote })] }));

    const shown = ofType(card, 'TextRun').find(({ text }) => String(text).startsWith('»'));
    expect(shown?.['text']).toMatch(/^»Udvalget ønsker en plan for broen\. Udvalget .{500,700} …«$/);
  });

  it('leads to the items it cites, the first one first', () => {
    const card = cardFor(answer({ citations: [citation(), citation(), citation({ item: 2 })] }));

    const steps = actionsOf((card as { actions: unknown }).actions);
    expect(steps.map(({ title, style }) => [title, style])).toEqual([
      ['Vis punkt 6', 'positive'],
      ['Vis punkt 2', undefined],
    ]);
  });

  it('shows the closest passages under a title that says they are no answer', () => {
    const content = { kind: 'not-stated', reason: 'fact' } as const;

    const card = cardFor(answer({ status: 'noAnswer', citations: [], closest: [citation()], content }));

    expect(visibleText(card)).toContain('Ikke fundet i referaterne');
    expect(visibleText(card)).toContain('Det nærmeste, jeg fandt (ikke et svar)\n[1] Fjordklyngen');
  });

  it('repeats the question only when it does not stand in the conversation', () => {
    expect(visibleText(cardFor(answer(), true))).toContain('Du spurgte: Hvem finder en fra hospitalet?');
    expect(visibleText(cardFor(answer()))).not.toContain('Du spurgte');
  });

  it('is English for an English answer', () => {
    const card = cardFor(answer({ language: 'en' }));

    expect(visibleText(card)).toContain('[1] Fjordklyngen · meeting 26 August 2024 · item 6 · Decision');
  });

  it('opens all quotes with one button where each its own would be too many', () => {
    const citations = Array.from({ length: 7 }, (_, index) => citation({ item: index + 1 }));

    const card = cardFor(answer({ citations }));

    expect(ofType(card, 'Action.ToggleVisibility').map(({ title }) => title)).toEqual(['Vis/skjul citater']);
    expect(actionsOf(card).length).toBeLessThanOrEqual(6);
  });
});
