import type { Locale } from '../foundation/locale.js';
import { element, sign } from './elements.js';
import type { Given } from './session.js';
import { PAGE } from './texts.js';

/** The place where a badge is handed in. */
export interface Intake {
  /** What stands in the page; it stays the same, whatever its language. */
  readonly element: HTMLElement;
  /** Writes it in a language; small where a result stands below it. */
  relabel(locale: Locale, small: boolean): void;
}

const ACCEPTED =
  '.json,.jwt,.txt,.png,.svg,.pdf,application/json,image/png,image/svg+xml,application/pdf';

/** A field for a file, one for text; and the whole page takes what is dropped or pasted on it. */
export function makeIntake(take: (given: Given) => void): Intake {
  const title = element('h2', { id: 'intake-title' });
  const lead = element('p', { class: 'lead' });
  const kinds = element('p', { class: 'kinds', id: 'intake-kinds' });
  const file = element('input', {
    type: 'file',
    id: 'file',
    class: 'unseen',
    accept: ACCEPTED,
    'aria-describedby': 'intake-kinds',
  });
  const choose = element('label', { for: 'file', class: 'button' });
  const summary = element('summary');
  const label = element('label', { for: 'text' });
  const text = element('textarea', {
    id: 'text',
    rows: '5',
    spellcheck: 'false',
    autocomplete: 'off',
    autocapitalize: 'off',
  });
  const button = element('button', { type: 'submit', class: 'button' });
  const form = element('form', {}, label, text, button);
  const details = element('details', {}, summary, form);
  const zone = element(
    'div',
    { class: 'zone' },
    sign('file'),
    element('div', { class: 'zone-words' }, lead, kinds),
    element('div', { class: 'chooser' }, file, choose),
  );
  const section = element(
    'section',
    { class: 'intake', 'aria-labelledby': 'intake-title' },
    title,
    zone,
    details,
  );

  file.addEventListener('change', () => {
    const [chosen] = file.files ?? [];
    if (chosen !== undefined) take(chosen);
    file.value = ''; // the same file can be chosen again
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (text.value.trim() === '') return text.focus();
    details.open = false;
    take(text.value);
  });
  takeFromPage(section, take);

  return {
    element: section,
    relabel(locale, small) {
      title.textContent = (small ? PAGE.again : PAGE.intake)[locale];
      lead.textContent = PAGE.drop[locale];
      kinds.textContent = PAGE.kinds[locale];
      choose.textContent = PAGE.choose[locale];
      summary.textContent = PAGE.paste[locale];
      label.textContent = PAGE.pasteLabel[locale];
      button.textContent = PAGE.check[locale];
      section.classList.toggle('small', small);
    },
  };
}

/** Dropping beside the field would else open the file in place of the page. */
function takeFromPage(section: HTMLElement, take: (given: Given) => void): void {
  const mark = (over: boolean): void => {
    section.classList.toggle('over', over);
  };
  document.addEventListener('dragover', (event) => {
    event.preventDefault();
    mark(true);
  });
  document.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) mark(false);
  });
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    mark(false);
    takeFrom(event.dataTransfer, take);
  });
  document.addEventListener('paste', (event) => {
    const isField = event.target instanceof HTMLTextAreaElement;
    const hasFile = (event.clipboardData?.files.length ?? 0) > 0;
    if (isField && !hasFile) return; // it is being written down
    event.preventDefault();
    takeFrom(event.clipboardData, take);
  });
}

function takeFrom(data: DataTransfer | null, take: (given: Given) => void): void {
  const [file] = data?.files ?? [];
  const given = file ?? data?.getData('text/plain') ?? '';
  if (given instanceof Blob || given.trim() !== '') take(given);
}
