import { stringMember } from '../../foundation/json/values.js';
import type { LocalText } from '../../foundation/locale.js';
import type { PresentedCredential } from '../../presenting/index.js';
import { PRESENTATION_VERDICTS, presentationCheckTitle } from '../../presenting/verify/words.js';
import type { Invocation } from '../command.js';
import type { Io } from '../io.js';
import { renderReport } from '../render-report.js';
import { printable, type Style, styleFor } from '../style.js';
import { PART_VERDICTS, reasons, signOf } from './render.js';
import type { PresentedFile } from './verify-presented.js';

/** The report on a presentation as a person reads it. */
export function renderPresented(
  { file, presentation }: PresentedFile,
  { locale, say }: Invocation,
  io: Io,
): string {
  const style = styleFor(io.colours);
  const { holder, parts } = presentation;
  const said = holder === undefined ? say(NOBODY) : `${say(MADE_BY)} ${printable(holder)}`;
  const body = renderReport(presentation, {
    ...{ locale, style, title: presentationCheckTitle, verdicts: PRESENTATION_VERDICTS },
    ...{ showSkipped: false, namesSource: true },
  });
  const lines = parts.flatMap((part) => partLines(part, locale, style));
  const section = lines.length === 0 ? [] : [`\n${say(CREDENTIALS)}\n`, ...lines];
  return [`${style.strong(printable(file))}\n${said}\n`, body, ...section].join('');
}

function partLines(
  { pointer, report, document }: PresentedCredential,
  locale: Invocation['locale'],
  style: Style,
): readonly string[] {
  const name = stringMember(document, 'name');
  const called = name === undefined ? '' : `${style.strong(printable(name))} — `;
  const said = `${called}${PART_VERDICTS[report.verdict][locale]}`;
  return [
    `  ${signOf(report.verdict, style)} ${said} ${style.faint(printable(pointer))}\n`,
    ...(report.verdict === 'accepted' ? [] : reasons(report, locale, style)),
  ];
}

const MADE_BY: LocalText = { en: 'Presentation by', fr: 'Présentation par' };
const NOBODY: LocalText = {
  en: 'Presentation; nothing shows by whom',
  fr: 'Présentation ; rien ne montre par qui',
};
const CREDENTIALS: LocalText = {
  en: 'Credentials in it, each judged by itself:',
  fr: 'Justificatifs qu’elle contient, jugés séparément :',
};
