import type { Policy } from '../../foundation/report.js';

/**
 * Which checks decide on a presentation: it answers this verifier, was made by its holder, and each credential in it holds
 * under the policy that was asked for.
 */
export const PRESENTATION_POLICY: Policy = /* @__PURE__ */ Object.freeze({
  id: 'presentation',
  requires: /* @__PURE__ */ Object.freeze([
    ...['presentation.format', 'presentation.proof', 'presentation.purpose'],
    ...['presentation.challenge', 'presentation.domain', 'presentation.dates'],
    'presentation.holder',
  ]),
  heeds: /* @__PURE__ */ Object.freeze([
    ...['input.limits', 'jwt.header', 'presentation.replay'],
    ...['presentation.credentials', 'presentation.subject'],
  ]),
});
