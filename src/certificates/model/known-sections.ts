import { Recurring } from '../../foundation/recurring.js';
import type { MicroCertification } from '../../model/index.js';
import type { CertificateSection } from './types.js';

/** A learner's results are among them: those of an intake that has many go, the newest stay. */
const MOST_SECTIONS = 64;

/** Sections made of a definition, kept as long as the definition is. */
const KNOWN = /* @__PURE__ */ new WeakMap<MicroCertification, Recurring<CertificateSection>>();
const OF_ALL = /* @__PURE__ */ new WeakSet<CertificateSection>();
const OF_SOME = /* @__PURE__ */ new WeakSet<CertificateSection>();

/**
 * A section that other badges of the definition have as well, as it was made for them.
 *
 * @param says - what it says besides what the definition does: nothing in one for all.
 * @param key - which section it is, and in which language.
 */
export function knownSection(
  definition: MicroCertification,
  key: string,
  says: readonly unknown[],
  make: () => CertificateSection | undefined,
): CertificateSection | undefined {
  const known = KNOWN.get(definition) ?? new Recurring<CertificateSection>(MOST_SECTIONS);
  KNOWN.set(definition, known);
  const whole = says.length === 0 ? key : `${key} ${JSON.stringify(says)}`;
  const found = known.find(whole);
  if (found !== undefined) return found;
  const made = make();
  if (made === undefined) return undefined;
  (says.length === 0 ? OF_ALL : OF_SOME).add(made);
  return known.keep(whole, made);
}

/** Which badges of a definition have a section in common: all of them, some, or none but this one. */
export function sharing(section: CertificateSection): 'all' | 'some' | 'none' {
  if (OF_ALL.has(section)) return 'all';
  return OF_SOME.has(section) ? 'some' : 'none';
}
