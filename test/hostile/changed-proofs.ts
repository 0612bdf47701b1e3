import type { Draft } from '../support/hostile-credentials.js';

export const inProof =
  (more: object) =>
  (draft: Draft): void => {
    Object.assign(draft.proof[0], more);
  };
