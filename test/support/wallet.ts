import { createHash, randomBytes } from 'node:crypto';
import {
  type CallbackContext,
  clientAuthenticationAnonymous,
  HashAlgorithm,
  setGlobalConfig,
} from '@openid4vc/oauth2';
import { Openid4vciClient } from '@openid4vc/openid4vci';
import { Openid4vpClient } from '@openid4vc/openid4vp';
import { exportJWK, generateKeyPair, importJWK, jwtVerify, SignJWT } from 'jose';
import { didJwkFor, publicKeyFromJwk } from '../../src/identity/index.js';

// The servers of these tests are on the loopback address, without a certificate.
setGlobalConfig({ allowInsecureUrls: true });

/** A wallet that is none of ours: `@openid4vc` speaks the protocols, `jose` signs. */
export interface Wallet {
  readonly did: string;
  readonly callbacks: CallbackContext;
  readonly vci: Openid4vciClient;
  readonly vp: Openid4vpClient;
  /** Signs a JWT with the key of the wallet. */
  sign(header: object, payload: object): Promise<string>;
  /** Signs a text, without a form of its own. */
  signText(text: string): Promise<string>;
  readonly alg: 'EdDSA' | 'ES256';
  /** Takes an offer and gives what it collected. */
  collect(link: string, how?: CollectOptions): Promise<readonly unknown[]>;
}

interface CollectOptions {
  readonly txCode?: string | undefined;
  readonly configurationId?: string;
  /** Names the key by itself rather than by its DID. */
  readonly byJwk?: boolean;
}

export async function newWallet(alg: 'EdDSA' | 'ES256' = 'EdDSA'): Promise<Wallet> {
  const pair = await generateKeyPair(alg, { extractable: true });
  const jwk = await exportJWK(pair.publicKey);
  const did = didJwkFor(publicKeyFromJwk(jwk as never));
  const sign = (header: object, payload: object) =>
    new SignJWT(payload as never).setProtectedHeader({ ...header, alg }).sign(pair.privateKey);
  const signText = async (text: string) => {
    const how = alg === 'EdDSA' ? 'Ed25519' : { name: 'ECDSA', hash: 'SHA-256' };
    const made = await crypto.subtle.sign(how, pair.privateKey, new TextEncoder().encode(text));
    return Buffer.from(made).toString('base64url');
  };
  const callbacks: CallbackContext = {
    hash: (data, algorithm) => createHash(NODE_NAMES[algorithm]).update(data).digest(),
    generateRandom: (length) => randomBytes(length),
    signJwt: async (_, { header, payload }) => ({
      jwt: await sign(header, payload),
      signerJwk: jwk as never,
    }),
    verifyJwt: async (signer, { compact }) => {
      if (signer.method !== 'did') return { verified: false };
      const [, encoded = ''] = /^did:jwk:([\w-]+)#0$/.exec(signer.didUrl) ?? [];
      const signerJwk = JSON.parse(Buffer.from(encoded, 'base64url').toString());
      await jwtVerify(compact, await importJWK(signerJwk, signer.alg));
      return { verified: true, signerJwk };
    },
    decryptJwe: () => ({ decrypted: false }),
    encryptJwe: () => {
      throw new Error('nothing is encrypted in these tests');
    },
    clientAuthentication: clientAuthenticationAnonymous(),
  };
  const vci = new Openid4vciClient({ callbacks });
  const collect = async (link: string, how: CollectOptions = {}) => {
    const credentialOffer = await vci.resolveCredentialOffer(link);
    const issuerMetadata = await vci.resolveIssuerMetadata(credentialOffer.credential_issuer);
    const { accessTokenResponse } = await vci.retrievePreAuthorizedCodeAccessTokenFromOffer({
      ...{ credentialOffer, issuerMetadata },
      ...(how.txCode !== undefined && { txCode: how.txCode }),
    });
    const [first = ''] = credentialOffer.credential_configuration_ids;
    const credentialConfigurationId = how.configurationId ?? first;
    const { c_nonce: nonce } = await vci.requestNonce({ issuerMetadata });
    const { jwt } = await vci.createCredentialRequestJwtProof({
      ...{ issuerMetadata, nonce, credentialConfigurationId },
      signer: how.byJwk
        ? { method: 'jwk', alg, publicJwk: jwk as never }
        : { method: 'did', alg, didUrl: `${did}#0` },
    });
    const { credentialResponse } = await vci.retrieveCredentials({
      ...{ issuerMetadata, credentialConfigurationId },
      accessToken: accessTokenResponse.access_token,
      proofs: { jwt: [jwt] },
    });
    return (credentialResponse.credentials ?? []).map((one) =>
      typeof one === 'object' && 'credential' in one ? one.credential : one,
    );
  };
  const vp = new Openid4vpClient({ callbacks });
  return { did, alg, callbacks, vci, vp, sign, signText, collect };
}

const NODE_NAMES: Readonly<Record<HashAlgorithm, string>> = {
  [HashAlgorithm.Sha256]: 'sha256',
  [HashAlgorithm.Sha384]: 'sha384',
  [HashAlgorithm.Sha512]: 'sha512',
};
