import type { Severity } from '../../foundation/report.js';
import {
  type CheckResult,
  type OutputContext,
  type Place,
  placeOf,
  tellingFindings,
} from './result.js';

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
};

/**
 * Results as workflow commands, which GitHub Actions shows as annotations of the change.
 *
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function asGithub(results: readonly CheckResult[], context: OutputContext): string {
  const { locale, around } = context;
  const lines = results.flatMap((result) => {
    if ('error' in result) {
      const { code, text, hint, position } = result.error;
      const place = { path: result.path, ...(position && { position }) };
      return [annotation('error', place, code, [text[locale], hint?.[locale]])];
    }
    return tellingFindings(result.report).map(({ code, severity, message, hint, pointer }) =>
      annotation(COMMANDS[severity] ?? 'notice', placeOf(pointer, result.source, around), code, [
        message[locale],
        hint?.[locale],
      ]),
    );
  });
  return lines.map((line) => `${line}\n`).join('');
}

function annotation(
  command: string,
  { path, position }: Place,
  code: string,
  texts: readonly (string | undefined)[],
): string {
  const properties = [
    ['file', path],
    ['line', position?.line],
    ['col', position?.column],
    ['title', code],
  ]
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
    .join(',');
  return `::${command} ${properties}::${escapeData(texts.filter(Boolean).join(' → '))}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
