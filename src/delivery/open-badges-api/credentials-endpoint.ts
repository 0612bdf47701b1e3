import { checkStructure } from '../../formats/open-badges/index.js';
import { plain } from '../http/answers.js';
import { ProtocolError, refused } from '../http/protocol-error.js';
import { assertType, mediaTypeOf, readText } from '../http/read-body.js';
import type { LearnerBadges } from './learner-badges.js';
import { linksOf, pagingIn } from './paging.js';
import { permitted } from './permitted.js';
import { type ReadBadge, readBadge } from './read-badge.js';
import { PATHS, type Service } from './service.js';

const JSON_TYPES = ['application/json', 'application/vc+ld+json', 'application/vc'];
const JWS_TYPES = ['text/plain'];

/** Badges of the learner, page by page (Open Badges 3.0 section 6.2.2). */
export async function getCredentials(service: Service, request: Request): Promise<Response> {
  const learner = await permitted(service, request, 'credential.readonly');
  const paging = pagingIn(new URL(request.url), service.maxPage);
  const { total, badges } = await service.badges.page(learner, paging);
  const texts = (form: string) => badges.filter((one) => one.form === form).map(({ text }) => text);
  // The texts as they came: written anew, a number or an escape could differ from what was signed.
  const body = `{"credential":[${texts('json')}],"compactJwsString":${JSON.stringify(texts('jws'))}}`;
  return plain(body, {
    headers: {
      'content-type': 'application/json',
      'x-total-count': String(total),
      link: linksOf(`${service.at.url}${PATHS.credentials}`, paging, total),
      'access-control-expose-headers': 'link, x-total-count',
    },
  });
}

/** Takes a badge for the learner, or replaces it by a newer one (section 6.2.3). */
export async function upsertCredential(
  service: Service,
  put: NonNullable<LearnerBadges['put']>,
  request: Request,
): Promise<Response> {
  const learner = await permitted(service, request, 'credential.upsert');
  assertType(request, [...JSON_TYPES, ...JWS_TYPES]);
  const type = mediaTypeOf(request);
  const text = (await readText(request, service.maxBytes)).trim();
  const badge = badgeIn(text, JWS_TYPES.includes(type) ? 'jws' : 'json');
  if (!(await service.accept({ text, learner })))
    throw new ProtocolError({
      ...{ status: 403, error: 'not_accepted', description: 'this badge is not taken' },
    });
  const { document: _, ...held } = badge;
  const done = await put(learner, held);
  if (done === 'older') throw refused('invalid_data', 'a newer one is there already');
  const headers = { 'content-type': type };
  return plain(text, { status: done === 'created' ? 201 : 200, headers });
}

function badgeIn(text: string, form: ReadBadge['form']): ReadBadge {
  const badge = readBadge(text);
  if (badge === undefined || badge.form !== form)
    throw refused('invalid_data', 'the body must be a badge with id, issuer and validFrom');
  const isSound = checkStructure(badge.document).every(({ severity }) => severity !== 'error');
  if (!isSound) throw refused('invalid_data', 'the body has not the structure of an Open Badge');
  return badge;
}
