import { describe, expect, it } from 'vitest';
import { statusFinding } from '../../src/status/findings.js';
import { STATUS_CODES } from '../../src/status/index.js';

describe('codes of statuses', () => {
  it('MUST stay as they are: programs and policies name them', () => {
    const weights = STATUS_CODES.map((code) => `${code} ${statusFinding(code, '').severity}`);
    expect(weights).toMatchSnapshot();
  });

  it('each MUST have its own text in both languages, and say where it comes from', () => {
    const findings = STATUS_CODES.map((code) => statusFinding(code, ''));
    for (const { message, hint, cites } of findings) {
      expect(message.fr).not.toBe(message.en);
      if (hint) expect(hint.fr).not.toBe(hint.en);
      expect(cites?.source.en).not.toBe('');
    }
    expect(new Set(findings.map(({ message }) => message.en)).size).toBe(findings.length);
    expect(new Set(STATUS_CODES).size).toBe(findings.length);
  });
});
