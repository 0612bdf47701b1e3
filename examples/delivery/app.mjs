// A university that hands a micro-certification out to wallets, and an employer that asks for a part of it, as one handler of
// web requests: what a server of any kind calls. Everything is forgotten when the process ends; a university keeps it in its
// registry (`registryDeliveryStore`, `registryIssuance`).
import { createIssuer } from 'microcert';
import { memoryDeliveryStore } from 'microcert/delivery';
import { createOpenid4vciIssuer, unrecordedIssuance } from 'microcert/delivery/openid4vci';
import { badgeVerification, createOpenid4vpVerifier } from 'microcert/delivery/openid4vp';
import { createSigner, didKeyFor, generateKeyPair } from 'microcert/identity';
import { attestationType } from 'microcert/publishing';
import { askedPage, homePage, messagePage, offeredPage, resultPage, TEXTS } from './pages.mjs';
import { award, definition } from './university.mjs';
import { newWallet } from './wallet.mjs';

/** @param origin - Address under which it is served: `http://127.0.0.1:8080`. */
export async function createApp(origin) {
  const keyPair = await generateKeyPair();
  const profile = { id: didKeyFor(keyPair.publicKey), name: 'Université Exemple', country: 'FR' };
  const signer = createSigner({ keyPair });
  const store = memoryDeliveryStore();
  const secret = crypto.getRandomValues(new Uint8Array(32));
  // Where `microcert publish` puts what it is: names, claims, and what can be kept back.
  const type = attestationType({ profile, baseUrl: 'https://univ.example/' }, definition);

  const university = createOpenid4vciIssuer({
    ...{ url: `${origin}/university`, name: profile.name, store, secret },
    configurations: {
      // To be shown in part, and as an Open Badge, which is shown whole: the wallet chooses.
      'soil-health': { definition, format: 'dc+sd-jwt', signedWith: ['EdDSA'], ...type },
      'soil-health-badge': { definition, format: 'jwt_vc_json', signedWith: ['EdDSA'] },
    },
    issuance: unrecordedIssuance({ issuer: createIssuer({ profile, signer }), signer }),
  });
  const employer = createOpenid4vpVerifier({
    ...{ url: `${origin}/employer`, name: 'Example Farms', store, secret },
    verify: badgeVerification({ trust: [profile.id] }),
    // Requests are signed, so that wallets know who asks; their QR codes are smaller, too.
    signer: createSigner({ keyPair: await generateKeyPair() }),
  });
  const ask = () =>
    employer.ask({
      credentials: [
        {
          ...{ id: 'micro-certification', format: 'dc+sd-jwt', vct: [type.vct] },
          show: ['title', 'awardingBody', 'level', 'date'],
        },
      ],
    });
  const offer = () =>
    university.offer({
      ...{ award, configurationIds: ['soil-health', 'soil-health-badge'] },
      byReference: true, // a small QR code
    });

  const pages = pagesOf({ origin, offer, ask, result: employer.result, wallet: newWallet() });
  return (request) => {
    const { pathname } = new URL(request.url);
    if (pathname.startsWith('/university/') || pathname.startsWith('/.well-known/'))
      return university.handle(request);
    if (pathname.startsWith('/employer/')) return employer.handle(request);
    return pages(request);
  };
}

/** The pages that a person follows: get it, show a part of it, see what the employer saw. */
function pagesOf({ origin, offer, ask, result, wallet }) {
  // The one visitor of this example; a real site has sessions.
  const visit = { offer: undefined, asked: undefined };
  // What a form does leads to a page, so that to load it again does nothing twice.
  const routes = {
    'GET /': (locale) => homePage(locale, wallet),
    'POST /offer': async (locale) => {
      visit.offer = await offer();
      return seeOther('/offer', locale);
    },
    'GET /offer': (locale) => visit.offer && offeredPage(locale, visit.offer),
    'POST /collect': async (locale) => {
      await wallet.collect(visit.offer);
      return seeOther('/', locale);
    },
    'POST /ask': async (locale) => {
      visit.asked = await ask();
      return seeOther('/ask', locale);
    },
    'GET /ask': (locale) => visit.asked && askedPage(locale, visit.asked, wallet),
    'POST /present': async (locale) => {
      await wallet.present(visit.asked);
      return seeOther('/result', locale);
    },
    'GET /result': async (locale) =>
      visit.asked && resultPage(locale, await result(visit.asked.id)),
  };
  return (request) => answered(routes, origin, request);
}

async function answered(routes, origin, request) {
  const { pathname, searchParams } = new URL(request.url);
  const locale = localeOf(searchParams.get('lang') ?? request.headers.get('accept-language'));
  const route = routes[`${request.method} ${pathname}`];
  if (route === undefined) return messagePage(locale, TEXTS.unknown, 404);
  // A form of another site is none of ours.
  if (request.method === 'POST' && request.headers.get('origin') !== origin)
    return messagePage(locale, TEXTS.foreign, 403);
  try {
    return (await route(locale)) ?? seeOther('/', locale);
  } catch {
    return messagePage(locale, TEXTS.failed, 409);
  }
}

function seeOther(path, locale) {
  return new Response(null, { status: 303, headers: { location: `${path}?lang=${locale}` } });
}

function localeOf(text) {
  return /^fr\b/.test(text ?? '') ? 'fr' : 'en';
}
