import { decodePayload } from '../../../src/cards/payloads/payloads';
import { render } from '../../../src/cards/render';
import type { ItemView } from '../../../src/domain/messages/asking';
import { ofType, visibleText } from '../../support/card-parts';
import { itemView } from '../../support/messages';

const back = { question: 'Hvem finder en fra hospitalet?', context: [] };

function cardOf(view: ItemView, page = 0): unknown {
  return render({ message: { kind: 'item', view, page, back }, language: 'da' }).card;
}

function longItem(): ItemView {
  const lines = Array.from(
    { length: 110 },
    (_, index) => `Linje ${index + 1}: gruppen har holdt et møde om broen.`,
  );
  return { ...itemView, sections: [{ kind: 'case', heading: 'Baggrund', text: lines.join('\n') }] };
}

describe('the item card', () => {
  it('shows the sections in order under their own headings', () => {
    const text = visibleText(cardOf(itemView));

    expect(text).toBe(
      [
        'Punkt 6: Status på økonomigruppen',
        'Fjordklyngen · møde mandag 26. august 2024',
        'Sagsfremstilling',
        'Gruppen har holdt to møder.',
        'Der mangler en fra hospitalet.',
        'Beslutning',
        'Tora undersøger, hvem der kan sidde i gruppen for hospitalet.',
        'Kilde: fjordklyngen-2024-08-26.txt',
      ].join('\n'),
    );
  });

  it('begins the opening with the list of the items, on its first page only', () => {
    const opening = { ...longItem(), item: 0, contents: [{ number: 1, title: 'Status' }] };

    expect(visibleText(cardOf(opening))).toContain('Punkter\n1. Status\n');
    expect(visibleText(cardOf(opening, 1))).not.toContain('Punkter');
  });

  it('joins a short word that a lost table left on a line by itself with what follows', () => {
    const text = 'Det indstilles,\nat\ngruppen godkender planen\nat\nat\nplanen sendes videre\nog';

    const shown = visibleText(cardOf({ ...itemView, sections: [{ kind: 'case', heading: null, text }] }));

    expect(shown).toContain('Det indstilles,\nat gruppen godkender planen\nat at planen sendes videre\nog\n');
  });

  it('loses no line between its pages', () => {
    const pages = [0, 1, 2, 3].map((page) => visibleText(cardOf(longItem(), page)));

    const numbers = pages.flatMap((page) =>
      [...page.matchAll(/^Linje (\d+):/gm)].map(([, number]) => Number(number)),
    );
    expect(numbers).toEqual(Array.from({ length: 110 }, (_, index) => index + 1));
  });

  it('offers the pages before and after, and the way back to the answer', () => {
    const actions = ofType(cardOf(longItem(), 1), 'Action.Execute');

    expect(actions.map(({ title }) => title)).toEqual(['Næste side', 'Forrige side', 'Tilbage til svaret']);
    expect(decodePayload(actions[2]?.['data'])).toEqual({ verb: 'ask', language: 'da', asked: back });
  });

  it('leads to the items before and after, in the version that is shown', () => {
    const card = cardOf({ ...itemView, version: 2, previous: 4, next: 7 });

    expect(decodePayload(buttonNamed(card, 'Næste punkt').data)).toMatchObject({
      item: 7,
      version: 2,
      page: 0,
      back,
    });
    expect(decodePayload(buttonNamed(card, 'Forrige punkt').data)).toMatchObject({ item: 4, page: 0 });
  });

  it('leads on to the next item from the last page only', () => {
    const pages = [0, 1, 2, 3].map((page) => cardOf({ ...longItem(), previous: 4, next: 7 }, page));

    const titles = pages.map((card) => ofType(card, 'Action.Execute').map(({ title }) => title));
    expect(titles.map((all) => all.includes('Næste punkt'))).toEqual([false, false, false, true]);
    expect(titles.map((all) => all.includes('Forrige punkt'))).toEqual([true, false, false, false]);
  });

  it('takes a page that does not exist for the last one', () => {
    expect(visibleText(cardOf(itemView, 40))).toContain('Punkt 6');
  });

  it('says that the version is no longer in use, and leads to the one that is', () => {
    const card = cardOf({ ...itemView, version: 1, outdated: true });

    const { data } = buttonNamed(card, 'Vis den version, der gælder nu');
    expect(visibleText(card)).toContain('Her står version 1.');
    expect(decodePayload(data)).toMatchObject({ verb: 'show-item', item: 6, page: 0 });
    expect(data).not.toHaveProperty('version');
  });

  it.each([
    [{ kind: 'partly', points: [2, 3] }, 'Indstillingen blev ikke fulgt i punkt 2 og 3.'],
    [{ kind: 'partly', points: [] }, 'Indstillingen blev kun fulgt delvist.'],
    [{ kind: 'added', points: [] }, 'Indstillingen blev fulgt med en tilføjelse.'],
  ] as const)('says how the decision differs from the recommendation: %j', (deviation, said) => {
    expect(visibleText(cardOf({ ...itemView, deviation }))).toContain(said);
  });
});

function buttonNamed(card: unknown, title: string): { readonly data: unknown } {
  const found = ofType(card, 'Action.Execute').find((action) => action['title'] === title);
  return { data: found?.['data'] };
}
