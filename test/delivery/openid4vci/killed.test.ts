import { describe, expect, it } from 'vitest';
import { type DeliveryStore, memoryDeliveryStore } from '../../../src/delivery/index.js';
import type { Issuance } from '../../../src/delivery/openid4vci/index.js';
import { type AskedIssuer, newIssuer, PRE_AUTHORIZED } from '../../support/wallet-requests.js';

/** More than a wallet and its issuer take together. */
const STEPS = 16;

/** A process that ends at its n-th step: just before it is done, or just after, when nobody is told any more. */
function endingAt(step: number, when: 'before' | 'after') {
  let [taken, isOver] = [0, false];
  const ended = () => new Error('the process was killed');
  return {
    isOver: () => isOver,
    step: async <Value>(action: () => Promise<Value>): Promise<Value> => {
      if (isOver) throw ended();
      taken += 1;
      isOver = taken === step;
      if (isOver && when === 'before') throw ended();
      const value = await action();
      if (isOver) throw ended();
      return value;
    },
  };
}

/** What outlives a process: the store, and what was recorded. */
function outlivingParts() {
  const recorded: string[] = [];
  const signed: string[] = [];
  const issuance: Issuance = {
    issue: async ({ holder }) => {
      signed.push(`credential ${signed.length} for ${holder.id}`);
      return { text: signed.at(-1) ?? '' };
    },
    record: async ({ text }) => {
      if (!recorded.includes(text)) recorded.push(text);
    },
  };
  return { recorded, issuance, store: memoryDeliveryStore({ clock: () => 0 }) };
}

/** The same issuer in a process of its own, whose every step may be the last. */
function process(
  { store, issuance }: ReturnType<typeof outlivingParts>,
  { step }: ReturnType<typeof endingAt>,
): Promise<AskedIssuer> {
  const guarded: DeliveryStore = {
    create: (id, entry) => step(() => store.create(id, entry)),
    read: (id) => step(() => store.read(id)),
    take: (id) => step(() => store.take(id)),
    change: (id, decide) => step(() => store.change(id, decide)),
  };
  return newIssuer({
    store: guarded,
    issuance: {
      issue: (wanted) => step(() => issuance.issue(wanted)),
      record: async (made, wanted) => step(async () => issuance.record?.(made, wanted)),
    },
  });
}

/** A wallet from offer to credential; nothing where an answer did not come. */
async function collected(issuer: AskedIssuer, wallet: AskedIssuer['wallet']) {
  const offer = await issuer.offer().catch(() => undefined);
  if (offer === undefined) return undefined;
  const form = { grant_type: PRE_AUTHORIZED, 'pre-authorized_code': issuer.codeOf(offer) };
  const { body } = await issuer.token({ ...form, tx_code: offer.txCode ?? '' });
  const request = await issuer.request(await issuer.proof({ by: wallet }));
  const answer = await issuer.credential(body['access_token'] ?? 'x', request);
  return answer.status === 200 ? answer.text : undefined;
}

describe('a process that is killed', () => {
  it.each(['before', 'after'] as const)(
    'MUST lose no credential and make none twice, whichever step it ends at (just %s it is done)',
    async (when) => {
      let hasEnded = true;
      for (let step = 1; hasEnded; step += 1) {
        expect(step).toBeLessThanOrEqual(STEPS);
        const parts = outlivingParts();
        const ending = endingAt(step, when);
        const first = await process(parts, ending);
        const before = await collected(first, first.wallet);
        hasEnded = ending.isOver();
        const next = await process(parts, endingAt(Number.POSITIVE_INFINITY, 'after'));
        const after = await collected(next, first.wallet);
        expect([step, parts.recorded.length]).toEqual([step, 1]);
        expect([step, after]).toEqual([step, expect.stringContaining(parts.recorded[0] ?? 'none')]);
        // What came before the end is what comes after it.
        if (before !== undefined) expect([step, after]).toEqual([step, before]);
      }
    },
  );
});
