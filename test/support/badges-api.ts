import { createHash } from 'node:crypto';
import { memoryDeliveryStore } from '../../src/delivery/index.js';
import {
  createOpenBadgesApi,
  type LearnerProfiles,
  memoryBadges,
  type OpenBadgesApiOptions,
} from '../../src/delivery/open-badges-api/index.js';
import type { JsonObject } from '../../src/foundation/json/values.js';
import { SECRET, served } from './delivery.js';
import { NOW } from './issuing.js';

export const SCOPE: string = 'https://purl.imsglobal.org/spec/ob/v3p0/scope/';
export const ALL_SCOPES: string = [
  ...['credential.readonly', 'credential.upsert', 'profile.readonly', 'profile.update'].map(
    (name) => SCOPE + name,
  ),
  'offline_access',
].join(' ');
export const VERIFIER: string = 'v'.repeat(43);
export const CHALLENGE: string = createHash('sha256').update(VERIFIER).digest('base64url');
export const BACK: string = 'https://portfolio.example/back';
/** Must show up in no answer to somebody else, no refusal and no error. */
export const MARKED: string = 'Learner-Marked';

/** What a client says of itself. */
export const METADATA: JsonObject = {
  client_name: 'Portfolio',
  client_uri: 'https://portfolio.example',
  logo_uri: 'https://portfolio.example/logo.png',
  tos_uri: 'https://portfolio.example/terms',
  policy_uri: 'https://portfolio.example/privacy',
  software_id: 'portfolio',
  software_version: '1.0',
  redirect_uris: [BACK],
  scope: ALL_SCOPES,
};

/** An answer, read. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: what a client of another program reads
  readonly body: any;
}

/** A client that was registered. */
export interface Client {
  readonly id: string;
  readonly secret: string;
}

/** A host that is served over HTTP, and what is asked of it. */
export interface AskedHost {
  /** The present instant. */
  now: number;
  readonly origin: string;
  /** What went wrong on its side. */
  readonly errors: readonly unknown[];
  close(): Promise<void>;
  ask(path: string, init?: RequestInit): Promise<Answer>;
  api(token: string, path: string, init?: RequestInit): Promise<Answer>;
  register(change?: object): Promise<Answer>;
  client(change?: object): Promise<Client>;
  /** Opens the page of consent as a learner, with changes; `undefined` takes a member away. */
  consent(client: Client, change?: Members, headers?: Record<string, string>): Promise<Answer>;
  /** Allows it, and gives where the browser is sent. */
  allow(client: Client, change?: Members): Promise<URL>;
  token(client: Client, form: Members): Promise<Answer>;
  /** What a code is changed for tokens with, with changes. */
  codeForm(code: string, change?: Members): Members;
  /** Tokens of a learner, by all steps. */
  tokens(client: Client, change?: Members): Promise<Answer['body']>;
}

type Members = Readonly<Record<string, string | undefined>>;

const defined = (members: Members) =>
  new URLSearchParams(
    Object.entries(members).filter((one): one is [string, string] => one[1] !== undefined),
  );

/** Profiles in memory. */
export function memoryProfiles(): LearnerProfiles {
  const profiles = new Map<string, JsonObject>();
  return {
    get: async (learner) => profiles.get(learner),
    put: async (learner, profile) => {
      if (profile['name'] === 'Later') return 'later';
      profiles.set(learner, profile);
      return profile;
    },
  };
}

/** A host whose time can be set; a learner is who the cookie `learner` says. */
export async function newHost(options: Partial<OpenBadgesApiOptions> = {}): Promise<AskedHost> {
  const time = { now: NOW };
  const clock = () => time.now;
  const errors: unknown[] = [];
  const server = await served(
    (origin) =>
      createOpenBadgesApi({
        ...{ url: origin, secret: SECRET, clock },
        service: {
          name: 'Université Exemple',
          termsUrl: 'https://univ.example/terms',
          privacyUrl: 'https://univ.example/privacy',
          imageUrl: 'https://univ.example/logo.png',
        },
        store: memoryDeliveryStore({ clock }),
        badges: memoryBadges(),
        profiles: memoryProfiles(),
        accept: async ({ text }) => !text.includes('forged'),
        mayRegister: ({ host }) => host !== 'stranger.example',
        authenticate: async (request, { returnTo }) => {
          const [, learner] = /learner=(\w+)/.exec(request.headers.get('cookie') ?? '') ?? [];
          if (learner !== undefined) return { learner };
          const location = `https://univ.example/login?next=${encodeURIComponent(returnTo)}`;
          return new Response(null, { status: 303, headers: { location } });
        },
        onError: (error) => errors.push(error),
        ...options,
      }).handle,
  );
  const { origin, close } = server;
  const ask = async (path: string, init: RequestInit = {}): Promise<Answer> => {
    const answer = await fetch(origin + path, { redirect: 'manual', ...init });
    const text = await answer.text();
    const isJson = answer.headers.get('content-type')?.includes('json') === true && text !== '';
    return {
      ...{ status: answer.status, headers: answer.headers, text },
      body: isJson ? JSON.parse(text) : undefined,
    };
  };
  const api = (token: string, path: string, init: RequestInit = {}) =>
    ask(`/ims/ob/v3p0${path}`, {
      ...init,
      headers: { authorization: `Bearer ${token}`, ...init.headers },
    });
  const register = (change: object = {}) =>
    ask('/oauth/register', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...METADATA, ...change }),
    });
  const client = async (change: object = {}) => {
    const { body } = await register(change);
    return { id: body.client_id as string, secret: body.client_secret as string };
  };
  const membersOf = (by: Client, change: Members) =>
    defined({
      ...{ response_type: 'code', client_id: by.id, redirect_uri: BACK, scope: ALL_SCOPES },
      ...{ state: 'state-1', code_challenge: CHALLENGE, code_challenge_method: 'S256' },
      ...change,
    });
  const zoe = { cookie: 'learner=zoe' };
  const consent = (by: Client, change: Members = {}, headers: Record<string, string> = zoe) =>
    ask(`/oauth/authorize?${membersOf(by, change)}`, { headers });
  const allow = async (by: Client, { learner = 'zoe', ...change }: Members = {}) => {
    const headers = { cookie: `learner=${learner}` };
    const page = await consent(by, change, headers);
    const body = new URLSearchParams({ ...fieldsOf(page.text), decision: 'allow' });
    const answer = await ask('/oauth/authorize', {
      ...{ method: 'POST', body, headers: { ...headers, origin } },
    });
    return new URL(answer.headers.get('location') ?? '');
  };
  const token = ({ id, secret }: Client, form: Members) =>
    ask('/oauth/token', {
      ...{ method: 'POST', body: defined(form) },
      headers: { authorization: `Basic ${btoa(`${id}:${secret}`)}` },
    });
  const codeForm = (code: string, change: Members = {}) => ({
    ...{ grant_type: 'authorization_code', code, redirect_uri: BACK, code_verifier: VERIFIER },
    ...change,
  });
  const tokens = async (by: Client, change: Members = {}) => {
    const back = await allow(by, change);
    return (await token(by, codeForm(back.searchParams.get('code') ?? ''))).body;
  };
  return Object.assign(time, {
    ...{ origin, errors, close, ask, api, register, client, consent, allow, token, codeForm },
    tokens,
  });
}

/** What the form of a page carries along. */
export function fieldsOf(html: string): Record<string, string> {
  const fields = html.matchAll(/name="(\w+)" value="([^"]*)">/g);
  const unescaped = (text: string) =>
    text.replaceAll('&quot;', '"').replaceAll('&#34;', '"').replaceAll('&amp;', '&');
  return Object.fromEntries([...fields].map(([, name, value = '']) => [name, unescaped(value)]));
}
