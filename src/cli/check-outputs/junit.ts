import type { LocalText } from '../../foundation/locale.js';
import type { Check, Finding } from '../../foundation/report.js';
import { placeText } from '../render-findings.js';
import { type CheckResult, type OutputContext, placeOf } from './result.js';

/** Results as JUnit XML, which most CI servers read: a file is a suite, a check is a test case. */
export function asJunit(results: readonly CheckResult[], context: OutputContext): string {
  const suites = results.map((result) => suiteOf(result, context));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="microcert">\n${suites.join('')}</testsuites>\n`;
}

function suiteOf(result: CheckResult, context: OutputContext): string {
  const name = attribute('name', result.path);
  if ('error' in result) {
    const { code, text, hint } = result.error;
    const message = sentence({ message: text, ...(hint && { hint }) }, context);
    const problem = `<error ${attribute('type', code)} ${attribute('message', message)}/>`;
    return `  <testsuite ${name} tests="1" failures="0" errors="1" skipped="0">\n    <testcase ${name} ${attribute('classname', result.path)}>${problem}</testcase>\n  </testsuite>\n`;
  }
  const { checks } = result.report;
  const count = (outcome: Check['outcome']) =>
    checks.filter((check) => check.outcome === outcome).length;
  const counts = `tests="${checks.length}" failures="${count('failed')}" errors="0" skipped="${count('skipped') + count('indeterminate')}"`;
  const cases = checks.map((check) => caseOf(check, result, context));
  return `  <testsuite ${name} ${counts}>\n${cases.join('')}  </testsuite>\n`;
}

function caseOf(
  { id, outcome, findings }: Check,
  result: Extract<CheckResult, { readonly report: unknown }>,
  context: OutputContext,
): string {
  const named = `<testcase ${attribute('name', id)} ${attribute('classname', result.path)}`;
  if (outcome === 'skipped' || outcome === 'indeterminate')
    return `    ${named}><skipped/></testcase>\n`;
  const lines = findings.map((finding) => {
    const { path, position } = placeOf(finding.pointer, result.source, context.around);
    return `${placeText(path, position)} ${finding.pointer} ${sentence(finding, context)} [${finding.code}]`;
  });
  if (lines.length === 0) return `    ${named}/>\n`;
  const text = escapeXml(lines.join('\n'));
  if (outcome === 'passed') return `    ${named}><system-out>${text}</system-out></testcase>\n`;
  const [first] = findings;
  const message = first === undefined ? id : sentence(first, context);
  return `    ${named}><failure ${attribute('type', first?.code ?? id)} ${attribute('message', message)}>${text}</failure></testcase>\n`;
}

function sentence(
  { message, hint }: Pick<Finding, 'message'> & { readonly hint?: LocalText },
  { locale }: OutputContext,
): string {
  return [message[locale], hint?.[locale]].filter(Boolean).join(' → ');
}

function attribute(name: string, value: string): string {
  return `${name}="${escapeXml(value).replaceAll('"', '&quot;').replaceAll('\n', '&#10;')}"`;
}

/** XML 1.0 has no place for most control characters, not even escaped. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\P{Cc}\n\t]|[\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
