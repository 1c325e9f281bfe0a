// npm run cards: every card with the adaptivecards renderer in headless Chromium, in both languages, narrow and wide,
// light and dark, as one page and as pictures.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { render } from '../src/cards/render';
import type { Language } from '../src/domain/answers/answer';
import { launchBrowser } from '../test/e2e/browser';
import { CARD_MESSAGES } from '../test/support/messages';

const FOLDER = path.join('screenshots', 'cards');
const WIDTHS = [320, 640];
const LANGUAGES: readonly Language[] = ['da', 'en'];
const THEMES = ['light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

const COLOURS: Readonly<Record<Theme, { background: string; text: string; subtle: string; accent: string }>> =
  {
    light: { background: '#ffffff', text: '#242424', subtle: '#616161', accent: '#4f52b2' },
    dark: { background: '#292929', text: '#ffffff', subtle: '#adadad', accent: '#aaaaff' },
  };

/** Colours of Teams' two themes, as the renderer wants them. */
function hostConfig(theme: Theme): object {
  const { background, text, subtle, accent } = COLOURS[theme];
  const colour = (value: string): object => ({ default: value, subtle });
  return {
    fontFamily: 'Segoe UI, DejaVu Sans, sans-serif',
    containerStyles: {
      default: {
        backgroundColor: background,
        foregroundColors: {
          default: colour(text),
          accent: colour(accent),
          good: colour(theme === 'light' ? '#13a10e' : '#92c353'),
          warning: colour(theme === 'light' ? '#835c00' : '#f8d22a'),
          attention: colour(theme === 'light' ? '#c50f1f' : '#f9526b'),
        },
      },
      emphasis: { backgroundColor: theme === 'light' ? '#f5f5f5' : '#1f1f1f' },
    },
    actions: { actionsOrientation: 'horizontal', actionAlignment: 'left', maxActions: 6 },
  };
}

function page(): string {
  const renderer = readFileSync('node_modules/adaptivecards/dist/adaptivecards.min.js', 'utf8');
  const cards = CARD_MESSAGES.flatMap(([name, message]) =>
    LANGUAGES.map((language) => ({ name, language, card: render({ message, language }).card })),
  ).filter(({ card }) => card !== null);
  const data = { cards, widths: WIDTHS, configs: THEMES.map((theme) => [theme, hostConfig(theme)]) };
  return `<!doctype html><meta charset="utf-8"><title>Cards</title>
<style>
  body { font: 14px 'Segoe UI', 'DejaVu Sans', sans-serif; margin: 24px; background: #ebebeb; }
  .row { display: flex; gap: 16px; align-items: flex-start; margin-bottom: 24px; }
  .card { box-shadow: 0 1px 4px #0004; border-radius: 4px; overflow: hidden; flex: none; }
</style>
<div id="gallery"></div>
<script>${renderer}</script>
<script>
  const data = ${JSON.stringify(data).replaceAll('<', '\\u003c')};
  for (const { name, language, card } of data.cards) {
    const heading = document.createElement('h2');
    heading.textContent = name + ' · ' + language;
    gallery.append(heading);
    for (const [theme, config] of data.configs) {
      const row = document.createElement('div');
      row.className = 'row';
      row.id = [name, language, theme].join('-').replace(/ /g, '-');
      for (const width of data.widths) {
        const adaptive = new AdaptiveCards.AdaptiveCard();
        adaptive.hostConfig = new AdaptiveCards.HostConfig(config);
        adaptive.parse(card);
        const box = document.createElement('div');
        box.className = 'card';
        box.style.width = width + 'px';
        box.append(adaptive.render());
        row.append(box);
      }
      gallery.append(row);
    }
  }
</script>`;
}

async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const file = path.resolve(FOLDER, 'index.html');
  writeFileSync(file, page());
  const browser = await launchBrowser();
  try {
    const view = await browser.newPage({ viewport: { width: 1060, height: 900 } });
    await view.goto(pathToFileURL(file).href);
    const rows = await view.locator('.row').all();
    for (const row of rows) {
      const name = (await row.getAttribute('id')) ?? 'card';
      await row.screenshot({ path: path.join(FOLDER, `${name}.png`) });
    }
    console.log(`${rows.length} pictures and the page ${file}`);
  } finally {
    await browser.close();
  }
}

void main();
