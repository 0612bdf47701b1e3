import { GOOD_JWT, PARTIES } from '../support/hostile-credentials.js';

const parts = GOOD_JWT.split('.');
export const HEADER: string = parts[0] ?? '';
export const PAYLOAD: string = parts[1] ?? '';
export const SIGNATURE: string = parts[2] ?? '';
export const KID: string = PARTIES.Ed25519.signer.id;
export const SIGNATURE_CHECK = { check: 'proof.signature', code: 'ERR_PROOF_SIGNATURE' };
