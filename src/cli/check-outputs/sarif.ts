import type { Severity } from '../../foundation/report.js';
import { listRules } from '../../frameworks/index.js';
import { version } from '../version.js';
import {
  type CheckResult,
  type OutputContext,
  type Place,
  placeOf,
  tellingFindings,
} from './result.js';

const LEVELS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/**
 * Results as SARIF 2.1.0, which code hosting shows beside the lines.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html
 */
export function asSarif(results: readonly CheckResult[], context: OutputContext): string {
  const { framework, locale } = context;
  const rules = listRules(framework).map(({ id, name, part, severity, cites }) => ({
    id,
    shortDescription: { text: name[locale] },
    fullDescription: { text: `${part[locale]}. ${cites.source[locale]}, ${cites.section[locale]}` },
    defaultConfiguration: { level: LEVELS[severity] },
    ...(cites.url && { helpUri: cites.url }),
  }));
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'microcert', version, rules } },
        columnKind: 'utf16CodeUnits',
        results: results.flatMap((result) => sarifResults(result, rules, context)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function sarifResults(
  result: CheckResult,
  rules: readonly { readonly id: string }[],
  { locale, around }: OutputContext,
): readonly object[] {
  if ('error' in result) {
    const { code, text, hint, position } = result.error;
    const message = { text: [text[locale], hint?.[locale]].filter(Boolean).join(': ') };
    const place = { path: result.path, ...(position && { position }) };
    return [{ ruleId: code, level: 'error', message, locations: [location(place)] }];
  }
  return tellingFindings(result.report).map(({ code, severity, message, hint, pointer }) => {
    const ruleIndex = rules.findIndex(({ id }) => id === code);
    return {
      ruleId: code,
      ...(ruleIndex >= 0 && { ruleIndex }),
      level: LEVELS[severity],
      message: { text: [message[locale], hint?.[locale]].filter(Boolean).join('. ') },
      locations: [location(placeOf(pointer, result.source, around))],
    };
  });
}

function location({ path, position }: Place): object {
  const region = position && { startLine: position.line, startColumn: position.column };
  return {
    physicalLocation: {
      artifactLocation: { uri: asUri(path) },
      ...(region && { region }),
    },
  };
}

/** A path as a relative URI reference (RFC 3986): what is no letter of one is written in hexadecimal. */
function asUri(path: string): string {
  return path
    .replaceAll('\\', '/')
    .split('/')
    .map((part) => encodeURIComponent(part))
    .join('/');
}
