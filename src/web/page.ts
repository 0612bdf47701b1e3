import { LOCALES, type Locale } from '../foundation/locale.js';
import { element, sign } from './elements.js';
import { type Intake, makeIntake } from './intake.js';
import { preferredLocale } from './preferred-locale.js';
import { type Given, type Outcome, startSession } from './session.js';
import { showResult } from './show-result.js';
import { DEFECT, PAGE } from './texts.js';

/** What the page shows at present. */
type State = { readonly kind: 'waiting' } | { readonly kind: 'working' } | Outcome;

/** Builds the page, and keeps it in step with what is handed in. */
export function startPage(root: HTMLElement): void {
  const check = startSession();
  let state: State = { kind: 'waiting' };
  let locale: Locale = preferredLocale(navigator.languages);
  let turn = 0;

  const intake: Intake = makeIntake((given) => void take(given));
  const result = element('div', { id: 'result' });
  const announcement = element('p', { role: 'status', class: 'unseen' });
  const frame = element('div', { class: 'frame' });
  root.replaceChildren(frame, announcement);

  const show = (): void => {
    intake.relabel(locale, state.kind !== 'waiting');
    try {
      announcement.textContent = showState(result, state, locale);
    } catch {
      // What was shown before must not be taken for the answer.
      state = { kind: 'unopened', text: DEFECT };
      announcement.textContent = showState(result, state, locale);
    }
  };
  const build = (): void => {
    document.documentElement.lang = locale;
    document.title = PAGE.title[locale];
    frame.replaceChildren(
      makeHeader(locale, change),
      element('main', {}, intake.element, result),
      makeFooter(locale),
    );
    show();
  };
  const change = (chosen: Locale): void => {
    locale = chosen;
    build();
    document.querySelector<HTMLElement>(`[data-language="${chosen}"]`)?.focus();
  };
  const take = async (given: Given): Promise<void> => {
    turn += 1;
    const mine = turn;
    state = { kind: 'working' };
    show();
    await painted();
    const outcome = await check(given);
    if (mine !== turn) return; // something newer was handed in meanwhile
    state = outcome;
    show();
    result.scrollIntoView({ block: 'nearest' });
  };

  build();
  takeLink(take);
  window.addEventListener('hashchange', () => takeLink(take));
}

/** Once it is on the screen that the verdict before is gone; in a window that nobody sees, soon. */
function painted(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done));
    setTimeout(done, 50);
  });
}

const CARRIED = /[#&]c\d{0,3}=./;

/** A link to this page may carry a credential behind its `#`, which no server is sent. */
function takeLink(take: (given: Given) => Promise<void>): void {
  if (CARRIED.test(location.hash)) void take(location.href);
}

/** Shows the state, and returns what is to be said aloud. */
function showState(result: HTMLElement, state: State, locale: Locale): string {
  if (state.kind === 'waiting') {
    result.replaceChildren();
    return '';
  }
  if (state.kind === 'working') {
    // Nothing of the badge before stays in sight: its verdict would be read as that of the next.
    result.replaceChildren(element('p', { class: 'working' }, PAGE.working[locale]));
    result.setAttribute('aria-busy', 'true');
    document.title = PAGE.title[locale];
    return PAGE.working[locale];
  }
  result.removeAttribute('aria-busy');
  const shown = showResult(state, locale);
  result.replaceChildren(...shown.nodes);
  document.title = `${shown.word} – ${PAGE.title[locale]}`;
  return `${shown.word}. ${shown.sentence}`;
}

const LANGUAGES: Readonly<Record<Locale, string>> = { en: 'English', fr: 'Français' };

function makeHeader(locale: Locale, change: (locale: Locale) => void): HTMLElement {
  const buttons = LOCALES.map((each) => {
    const button = element(
      'button',
      {
        type: 'button',
        lang: each,
        'data-language': each,
        'aria-pressed': String(each === locale),
      },
      LANGUAGES[each],
    );
    button.addEventListener('click', () => change(each));
    return button;
  });
  return element(
    'header',
    {},
    element(
      'div',
      { class: 'heading' },
      element('h1', {}, PAGE.title[locale]),
      element('p', { class: 'intro' }, PAGE.intro[locale]),
    ),
    element(
      'div',
      { class: 'languages', role: 'group', 'aria-label': PAGE.language[locale] },
      ...buttons,
    ),
  );
}

function makeFooter(locale: Locale): HTMLElement {
  return element(
    'footer',
    {},
    element('p', {}, sign('lock'), element('span', {}, PAGE.privacy[locale])),
    element('p', {}, sign('note'), element('span', {}, PAGE.limits[locale])),
  );
}
