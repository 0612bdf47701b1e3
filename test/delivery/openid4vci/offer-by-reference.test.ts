import { expect, it } from 'vitest';
import { type DeliveryStore, memoryDeliveryStore } from '../../../src/delivery/index.js';
import type { OfferInput } from '../../../src/delivery/openid4vci/index.js';
import { NOW } from '../../support/issuing.js';
import {
  type AskedIssuer,
  AWARD_TO_OFFER,
  newIssuer,
  PRE_AUTHORIZED,
  URL_OF_ISSUER,
} from '../../support/wallet-requests.js';

const offered = (asked: AskedIssuer, more: Partial<OfferInput> = {}) =>
  asked.issuer.offer({
    ...{ award: AWARD_TO_OFFER, configurationIds: ['badge'], byReference: true, ...more },
  });

/** Where the link says that the offer is, behind the address of the issuer. */
function pathIn(link: string): string {
  const at = new URL(link).searchParams.get('credential_offer_uri') ?? '';
  expect(at.startsWith(`${URL_OF_ISSUER}/offer?id=`)).toBe(true);
  return at.slice(URL_OF_ISSUER.length);
}

it.each(['code', 'login'] as const)(
  'an offer by %s MUST be fetched from where the link says, word for word, as often as it is',
  async (by) => {
    const asked = await newIssuer();
    const { link, offer } = await offered(asked, { by });
    for (let time = 0; time < 2; time += 1) {
      const { status, headers, body } = await asked.ask(pathIn(link));
      expect([status, body]).toEqual([200, offer]);
      expect(headers.get('content-type')).toBe('application/json');
      expect(headers.get('cache-control')).toBe('no-store');
    }
  },
);

it('MUST say nothing of its code in the link, whose QR code is small', async () => {
  const asked = await newIssuer();
  const [short, long] = [await offered(asked), await offered(asked, { byReference: false })];
  expect(short.link).not.toContain(asked.codeOf(short));
  expect(short.link.length).toBeLessThan(long.link.length / 2);
});

it('MUST give a code that is taken once, with the digits', async () => {
  const asked = await newIssuer();
  const { link, txCode = '' } = await offered(asked);
  const { body } = await asked.ask(pathIn(link));
  const grants = body['grants'] as unknown as Record<string, Record<string, unknown>>;
  const grant = grants[PRE_AUTHORIZED];
  expect(grant?.['tx_code']).toEqual({ input_mode: 'numeric', length: 6 });
  const form = {
    ...{ grant_type: PRE_AUTHORIZED, tx_code: txCode },
    'pre-authorized_code': String(grant?.['pre-authorized_code']),
  };
  expect((await asked.token(form)).status).toBe(200);
  expect((await asked.token(form)).status).toBe(400);
});

it('the store MUST hold neither the name of the offer nor its code', async () => {
  const kept: string[] = [];
  const store = memoryDeliveryStore({ clock: () => NOW });
  const watched: DeliveryStore = {
    ...store,
    create: (id, entry) => {
      kept.push(id, entry.value);
      return store.create(id, entry);
    },
  };
  const asked = await newIssuer({ store: watched });
  const made = await offered(asked);
  const name = pathIn(made.link).replace('/offer?id=', '');
  expect(name).toMatch(/^[\w-]{43}$/);
  expect(kept.length).toBeGreaterThan(0);
  for (const secret of [name, asked.codeOf(made), String(made.txCode)])
    expect(kept.join()).not.toContain(secret);
});

it('MUST be gone once it ends, and never have been by another name', async () => {
  const asked = await newIssuer();
  const { link } = await offered(asked, { expiresInSeconds: 60 });
  const path = pathIn(link);
  for (const other of ['/offer', '/offer?id=', `${path}x`, `/offer?id=${'x'.repeat(5_000)}`])
    expect((await asked.ask(other)).status).toBe(404);
  expect((await asked.ask(`${path}&id=x`)).status).toBe(400);
  expect((await asked.ask(path, { method: 'POST' })).status).toBe(405);
  asked.now += 60_000;
  const { status, body } = await asked.ask(path);
  expect([status, body['error']]).toEqual([404, 'invalid_request']);
});

it('refuses what is neither yes nor no', async () => {
  const asked = await newIssuer();
  await expect(offered(asked, { byReference: 'yes' as never })).rejects.toThrow(TypeError);
});
