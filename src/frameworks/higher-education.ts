import type { MicroCertification } from '../model/micro-certification.js';

/** Registers in which only institutions of higher education stand. */
const REGISTERS: ReadonlySet<string> = new Set(['ext:DEQAR', 'ext:ETER', 'ext:ErasmusCode']);

/** Whether it comes from higher education, as far as a machine can tell: by its cycle, or by a register of its bodies. */
export function isHigherEducation({
  level = {},
  awardingBodies = [],
}: Partial<MicroCertification>): boolean {
  return (
    'cycle' in level ||
    awardingBodies.some(({ identifiers = [] }) =>
      identifiers.some(({ type }) => REGISTERS.has(type)),
    )
  );
}
