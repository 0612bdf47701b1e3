import { element } from './elements.js';
import { preferredLocale } from './preferred-locale.js';
import { PAGE } from './texts.js';

/** What stands in the place of the page inside another one, whose words it could be taken for. */
export function startFramed(root: HTMLElement): void {
  const locale = preferredLocale(navigator.languages);
  document.documentElement.lang = locale;
  document.title = PAGE.title[locale];
  const link = element(
    'a',
    { href: location.href, target: '_blank', rel: 'noopener noreferrer', class: 'button' },
    PAGE.alone[locale],
  );
  const heading = element('h1', {}, PAGE.title[locale]);
  const text = element('p', {}, PAGE.framed[locale]);
  root.replaceChildren(element('main', { class: 'frame framed' }, heading, text, link));
}
