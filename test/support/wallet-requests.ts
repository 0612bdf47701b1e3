import { createHash } from 'node:crypto';
import { memoryDeliveryStore } from '../../src/delivery/index.js';
import {
  type AuthorizationOptions,
  type CredentialOffer,
  createOpenid4vciIssuer,
  type Issuance,
  type Openid4vciIssuer,
  type Openid4vciIssuerOptions,
  type WalletClient,
} from '../../src/delivery/openid4vci/index.js';
import type { Award } from '../../src/model/index.js';
import { DEFINITION, SECRET } from './delivery.js';
import { NOW } from './issuing.js';
import { newWallet, type Wallet } from './wallet.js';

export const URL_OF_ISSUER: string = 'https://univ.example/wallet';
export const CLIENT: WalletClient = {
  id: 'https://wallet.example',
  name: 'Example Wallet',
  redirectUris: ['https://wallet.example/back', 'org.example.wallet:/back'],
};
export const PRE_AUTHORIZED: string = 'urn:ietf:params:oauth:grant-type:pre-authorized_code';
export const VERIFIER: string = 'a'.repeat(43);
export const CHALLENGE: string = createHash('sha256').update(VERIFIER).digest('base64url');
/** Must show up in no answer and no error. */
export const MARKED: string = 'Learner-Marked';
export const AWARD_TO_OFFER: Award = {
  learner: { name: MARKED, id: 'mailto:learner-marked@univ.example' },
  awardedOn: '2026-07-01',
};

/** An answer, read. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** What it says, where it is JSON; empty where it is not. */
  readonly body: Readonly<Record<string, string>>;
}

/** Changes to a proof. */
interface ProofChange {
  readonly header?: object;
  readonly payload?: object;
  readonly by?: Wallet;
}

/** An issuer, and what is asked of it. */
export interface AskedIssuer {
  /** The present instant. */
  now: number;
  readonly issuer: Openid4vciIssuer;
  readonly wallet: Wallet;
  /** What went wrong on its side. */
  readonly errors: readonly unknown[];
  /** Credentials that were made, and those that were recorded. */
  readonly made: readonly string[];
  readonly recorded: readonly string[];
  ask(path: string, init?: RequestInit): Promise<Answer>;
  post(path: string, form: Record<string, string>, headers?: HeadersInit): Promise<Answer>;
  token(form: Record<string, string>): Promise<Answer>;
  nonce(): Promise<string>;
  offer(): Promise<CredentialOffer>;
  /** The code that stands in an offer. */
  codeOf(offer: CredentialOffer): string;
  newToken(): Promise<string>;
  credential(accessToken: string, body: object): Promise<Answer>;
  /** A proof as it should be, with changes; `undefined` takes a member away. */
  proof(change?: ProofChange): Promise<string>;
  /** What asks for the badge. */
  request(jwt?: string): Promise<object>;
}

/** An issuer without a network, whose time can be set, and what is asked of it sign by sign. */
export async function newIssuer(
  options: Partial<Openid4vciIssuerOptions> & { readonly canLogIn?: boolean } = {},
): Promise<AskedIssuer> {
  const time = { now: NOW };
  const clock = () => time.now;
  const errors: unknown[] = [];
  const made: string[] = [];
  const recorded: string[] = [];
  const issuance: Issuance = {
    issue: async ({ holder, award }) => {
      const text = `credential ${made.length} of ${award.awardedOn} for ${holder.id}`;
      made.push(text);
      return { text, note: { for: holder.id } };
    },
    record: async ({ text }) => {
      if (!recorded.includes(text)) recorded.push(text);
    },
  };
  const authorization: AuthorizationOptions = {
    clients: [CLIENT],
    authenticate: async (request, { returnTo }) => {
      const [, learner] = /session=(\w+)/.exec(request.headers.get('cookie') ?? '') ?? [];
      if (learner !== undefined) return { learner };
      const location = `https://univ.example/login?next=${encodeURIComponent(returnTo)}`;
      return new Response(null, { status: 303, headers: { location } });
    },
    awardFor: async ({ learner, offered }) =>
      learner === 'zoe' ? (offered ?? AWARD_TO_OFFER) : undefined,
  };
  const { canLogIn = true, ...more } = options;
  const issuer = createOpenid4vciIssuer({
    ...{ url: URL_OF_ISSUER, name: 'Université Exemple', secret: SECRET, issuance, clock },
    store: memoryDeliveryStore({ clock }),
    configurations: {
      badge: { definition: DEFINITION, format: 'jwt_vc_json', signedWith: ['EdDSA'] },
      other: { definition: DEFINITION, format: 'jwt_vc_json', signedWith: ['EdDSA'] },
    },
    ...(canLogIn && { authorization }),
    onError: (error) => errors.push(error),
    ...more,
  });
  const wallet = await newWallet();
  const ask = async (path: string, init: RequestInit = {}): Promise<Answer> => {
    const url = path.startsWith('/.') ? `https://univ.example${path}` : `${URL_OF_ISSUER}${path}`;
    const answer = await issuer.handle(new Request(url, init));
    const text = await answer.text();
    const isJson = answer.headers.get('content-type') === 'application/json';
    const body = isJson && text !== '' ? JSON.parse(text) : {};
    return { status: answer.status, headers: answer.headers, text, body };
  };
  const post = (path: string, form: Record<string, string>, headers: HeadersInit = {}) =>
    ask(path, { method: 'POST', body: new URLSearchParams(form), headers });
  const token = (form: Record<string, string>) => post('/token', form);
  const nonce = async () => (await ask('/nonce', { method: 'POST' })).body['c_nonce'] ?? '';
  const offer = () => issuer.offer({ award: AWARD_TO_OFFER, configurationIds: ['badge'] });
  const codeOf = ({ offer: given }: CredentialOffer) =>
    JSON.parse(JSON.stringify(given)).grants[PRE_AUTHORIZED]['pre-authorized_code'] as string;
  const newToken = async () => {
    const made = await offer();
    const form = { grant_type: PRE_AUTHORIZED, 'pre-authorized_code': codeOf(made) };
    const { body } = await token({ ...form, tx_code: made.txCode ?? '' });
    return body['access_token'] ?? '';
  };
  const credential = (accessToken: string, body: object) =>
    ask('/credential', {
      method: 'POST',
      headers: { authorization: `Bearer ${accessToken}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const proof = async (change: ProofChange = {}) => {
    const by = change.by ?? wallet;
    const header = { typ: 'openid4vci-proof+jwt', kid: `${by.did}#0`, ...change.header };
    const payload = {
      ...{ aud: URL_OF_ISSUER, iat: Math.floor(time.now / 1000), nonce: await nonce() },
      ...change.payload,
    };
    return by.sign(JSON.parse(JSON.stringify(header)), JSON.parse(JSON.stringify(payload)));
  };
  const request = async (jwt?: string) => ({
    credential_configuration_id: 'badge',
    proofs: { jwt: [jwt ?? (await proof())] },
  });
  return Object.assign(time, {
    ...{ issuer, wallet, errors, made, recorded },
    ...{ ask, post, token, nonce, offer, codeOf, newToken, credential, proof, request },
  });
}
