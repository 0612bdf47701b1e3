import { describe, expect, it } from 'vitest';
import {
  type FetchSettings,
  guardedFetcher,
} from '../../../src/foundation/fetching/guarded-fetcher-node.js';
import type {
  Answer,
  Send,
  Unreached,
} from '../../../src/foundation/fetching/send-request-node.js';

const OK: Answer = { status: 200, bytes: Uint8Array.of(1) };
const PUBLIC = '93.184.216.34';

/** A fetcher whose requests are recorded instead of sent, and whose names have other addresses at each look. */
function recorded(
  lookups: readonly (readonly string[])[],
  answers: readonly (Answer | Unreached)[],
) {
  const sent: string[] = [];
  const asked: string[] = [];
  const send: Send = async ({ target, address }) => {
    sent.push(`${target.host} at ${address}`);
    return answers[sent.length - 1] ?? OK;
  };
  const settings: FetchSettings = {
    rules: { hosts: undefined, ports: [443], exempt: [] },
    maxBytes: 100,
    maxRedirects: 3,
    timeoutMilliseconds: 1000,
    userAgent: 'test',
    ca: [],
    resolveHost: async (host) => {
      asked.push(host);
      return lookups[asked.length - 1] ?? [];
    },
  };
  return { sent, asked, fetcher: guardedFetcher(settings, send) };
}

const refused = expect.objectContaining({ code: 'ERR_FETCH_REFUSED' });
const url = 'https://rebinding.example/did.json';

// DNS rebinding: a name that is public when it is checked and private when it is connected to
describe('a name that changes its address', () => {
  it('MUST be looked up once for a request, and what was checked be connected to', async () => {
    const { sent, asked, fetcher } = recorded([[PUBLIC], ['127.0.0.1']], []);
    await fetcher({ url });
    expect([asked, sent]).toEqual([['rebinding.example'], [`rebinding.example at ${PUBLIC}`]]);
  });

  it('MUST be checked again at a redirect to itself', async () => {
    const back = { status: 307, location: url, bytes: new Uint8Array() };
    const { sent, asked, fetcher } = recorded([[PUBLIC], ['127.0.0.1']], [back, OK]);
    await expect(fetcher({ url })).rejects.toThrow(refused);
    expect([asked.length, sent]).toEqual([2, [`rebinding.example at ${PUBLIC}`]]);
  });

  it.each([['127.0.0.1'], ['::1'], ['64:ff9b::7f00:1'], ['rebinding.example'], ['']])(
    'refuses the whole host when one of its addresses is %j',
    async (address) => {
      const { sent, fetcher } = recorded([[PUBLIC, address]], []);
      await expect(fetcher({ url })).rejects.toThrow(refused);
      expect(sent).toEqual([]);
    },
  );

  it('MUST have no more addresses than can be checked', async () => {
    const { fetcher } = recorded([Array.from({ length: 33 }, () => PUBLIC)], []);
    await expect(fetcher({ url })).rejects.toThrow(refused);
  });

  it('three of its addresses MUST be tried and no more', async () => {
    const addresses = [1, 2, 3, 4, 5].map((last) => `93.184.216.${last}`);
    const unreached = { unreached: Object.assign(new Error('none'), { code: 'ERR_FETCH_FAILED' }) };
    const none = unreached as unknown as Unreached;
    const { sent, fetcher } = recorded([addresses], [none, none, none]);
    await expect(fetcher({ url })).rejects.toThrow('none');
    expect(sent).toHaveLength(3);
    const second = recorded([addresses], [none, OK]);
    await expect(second.fetcher({ url })).resolves.toMatchObject({ url });
  });
});
