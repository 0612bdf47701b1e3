// A university that hands a badge out to wallets, and an employer that asks for it, as one handler of web requests: what a
// server of any kind calls. Everything is forgotten when the process ends; a university keeps it in its registry.
import { createIssuer, defineMicroCertification } from 'microcert';
import { memoryDeliveryStore } from 'microcert/delivery';
import { createOpenid4vciIssuer } from 'microcert/delivery/openid4vci';
import { badgeVerification, createOpenid4vpVerifier } from 'microcert/delivery/openid4vp';
import { createSigner, didKeyFor, generateKeyPair } from 'microcert/identity';
import { askedPage, homePage, offeredPage, page, resultPage, TEXTS } from './pages.mjs';
import { newWallet } from './wallet.mjs';

const definition = defineMicroCertification({
  id: 'https://univ.example/micro/soil-health',
  title: { en: 'Soil health', fr: 'Santé des sols' },
  outcomes: [{ en: 'Reads a soil profile', fr: 'Lit un profil de sol' }],
  workload: { ects: 2, hours: 54 },
});
const award = { learner: { name: 'Zoé Exemple' }, awardedOn: '2026-07-01' };

/** @param origin - Address under which it is served: `http://127.0.0.1:8080`. */
export async function createApp(origin) {
  const keyPair = await generateKeyPair();
  const profile = { id: didKeyFor(keyPair.publicKey), name: 'Université Exemple', country: 'FR' };
  const badges = createIssuer({ profile, signer: createSigner({ keyPair }) });
  const store = memoryDeliveryStore();
  const secret = crypto.getRandomValues(new Uint8Array(32));

  const university = createOpenid4vciIssuer({
    ...{ url: `${origin}/university`, name: profile.name, store, secret },
    configurations: {
      'soil-health': { definition, format: 'jwt_vc_json', signedWith: ['EdDSA'] },
    },
    // With a registry: `registryIssuance({ issuer, signer, registry })`, which records what it issues.
    issuance: {
      issue: async ({ award: { learner, ...rest }, holder }) => ({
        text: await badges.issueJwt(definition, {
          ...rest,
          learner: { ...learner, id: holder.id },
        }),
      }),
    },
  });
  const employer = createOpenid4vpVerifier({
    ...{ url: `${origin}/employer`, name: 'Example Farms', store, secret },
    verify: badgeVerification({ trust: [profile.id] }),
  });

  const pages = pagesOf({ origin, university, employer, wallet: newWallet() });
  return (request) => {
    const { pathname } = new URL(request.url);
    if (pathname.startsWith('/university/') || pathname.startsWith('/.well-known/'))
      return university.handle(request);
    if (pathname.startsWith('/employer/')) return employer.handle(request);
    return pages(request);
  };
}

/** The pages that a person follows: get the badge, show it, see what came of it. */
function pagesOf({ origin, university, employer, wallet }) {
  // The one visitor of this example; a real site has sessions.
  const visit = { offer: undefined, asked: undefined };
  const routes = {
    'GET /': ({ locale }) => homePage(locale),
    'POST /offer': async ({ locale }) => {
      visit.offer = await university.offer({ award, configurationIds: ['soil-health'] });
      return offeredPage(locale, visit.offer);
    },
    'POST /collect': async ({ locale }) => {
      await wallet.collect(visit.offer);
      return homePage(locale, { hasBadge: true });
    },
    'POST /ask': async ({ locale }) => {
      visit.asked = await employer.ask({
        credentials: [
          {
            ...{ id: 'badge', format: 'jwt_vc_json' },
            claims: [
              { path: ['credentialSubject', 'achievement', 'id'], values: [definition.id] },
              { path: ['credentialSubject', 'achievement', 'name'] },
            ],
          },
        ],
      });
      return askedPage(locale, visit.asked);
    },
    'POST /present': async ({ locale }) => {
      await wallet.present(visit.asked);
      return resultPage(locale, await employer.result(visit.asked.id));
    },
    'POST /result': async ({ locale }) => resultPage(locale, await employer.result(visit.asked.id)),
  };
  return async (request) => {
    const { pathname, searchParams } = new URL(request.url);
    const route = routes[`${request.method} ${pathname}`];
    const locale = localeOf(searchParams.get('lang') ?? request.headers.get('accept-language'));
    if (route === undefined) return page(locale, TEXTS.unknown, '', { status: 404 });
    // A form of another site is none of ours.
    if (request.method === 'POST' && request.headers.get('origin') !== origin)
      return page(locale, TEXTS.foreign, '', { status: 403 });
    try {
      return await route({ locale });
    } catch {
      return page(locale, TEXTS.failed, '', { status: 409 });
    }
  };
}

function localeOf(text) {
  return /^fr\b/.test(text ?? '') ? 'fr' : 'en';
}
