import { hostile } from '../support/hostile.js';
import {
  type Draft,
  ISSUER,
  PARTIES,
  STRANGER,
  signed,
  tampered,
} from '../support/hostile-credentials.js';
import { inProof } from './changed-proofs.js';

const chained = (
  draft: Draft,
  ids: (string | undefined)[],
  previous: (string | string[] | undefined)[],
) => {
  draft.proof = ids.map((id, index) => ({
    ...draft.proof[0],
    ...(id && { id }),
    ...(previous[index] && { previousProof: previous[index] }),
  }));
};
const A = 'urn:uuid:00000000-0000-4000-8000-00000000000a';
const B = 'urn:uuid:00000000-0000-4000-8000-00000000000b';

hostile('sets and chains of proofs', [
  {
    name: 'a set of a good one and a forged one',
    input: () =>
      tampered((draft) => draft.proof.push({ ...draft.proof[0], created: '2026-07-02T12:00:00Z' })),
    check: 'proof.signature',
    code: 'ERR_PROOF_SIGNATURE',
  },
  {
    name: 'a set whose good one is a stranger’s',
    input: async () => {
      const foreign = (await signed(
        (draft) => {
          draft.issuer.id = ISSUER;
        },
        { party: STRANGER },
      )) as Draft;
      const own = (await tampered((draft) => {
        draft.name = 'Doctorat';
      })) as Draft;
      return { ...foreign, name: 'Doctorat', proof: [...foreign.proof, ...own.proof] };
    },
    check: 'proof.signature',
    code: 'ERR_PROOF_SIGNATURE',
  },
  {
    name: 'a chain to a proof that is not there',
    input: () => tampered(inProof({ previousProof: A })),
    check: 'proof.chain',
    code: 'proof.chain-missing',
  },
  {
    name: 'a chain to itself',
    input: () => tampered(inProof({ id: A, previousProof: A })),
    check: 'proof.chain',
    code: 'proof.chain-loop',
  },
  {
    name: 'a chain in a circle',
    input: () => tampered((draft) => chained(draft, [A, B], [B, A])),
    check: 'proof.chain',
    code: 'proof.chain-loop',
  },
  {
    name: 'a chain to one of two of the same id',
    input: () => tampered((draft) => chained(draft, [A, A, undefined], [undefined, undefined, A])),
    check: 'proof.chain',
    code: 'proof.chain-ambiguous',
  },
  {
    name: 'a chain to what is no text',
    input: () => tampered(inProof({ previousProof: { id: A } })),
    check: 'proof.chain',
    code: 'proof.chain-missing',
  },
  {
    name: 'a chain that every proof is part of',
    input: () =>
      tampered((draft) =>
        chained(
          draft,
          Array.from({ length: 8 }, (_, i) => `urn:x:${i}`),
          Array.from({ length: 8 }, (_, i) => Array.from({ length: i }, (_, j) => `urn:x:${j}`)),
        ),
      ),
    check: 'proof.signature',
    code: 'ERR_PROOF_SIGNATURE',
  },
  {
    name: 'a chain whose first proof was taken out',
    input: async () => {
      const first = await signed(undefined, { id: A });
      const { secure } = await import('../../src/proofs/index.js');
      const { contexts, CREATED } = await import('../support/hostile-credentials.js');
      const both = (await secure(first, {
        suite: 'eddsa-rdfc-2022',
        signer: PARTIES.Ed25519.signer,
        created: CREATED,
        contexts,
        previousProof: A,
      } as never)) as Draft;
      return { ...both, proof: both.proof.slice(1) };
    },
    check: 'proof.chain',
    code: 'proof.chain-missing',
  },
  {
    name: 'a proof inside the subject',
    input: () =>
      tampered((draft) => {
        draft.credentialSubject.proof = draft.proof;
        delete draft.proof;
      }),
    check: 'proof.signature',
    code: 'proof.missing',
  },
]);
