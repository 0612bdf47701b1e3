import { isMicrocertError } from '../../foundation/errors/index.js';
import { parseJsonStrictly } from '../../foundation/json/strict-parse.js';
import { isJsonObject, type JsonObject, type JsonValue } from '../../foundation/json/values.js';
import { json } from '../http/answers.js';
import { type ProtocolError, refused } from '../http/protocol-error.js';
import { readForm } from '../http/read-body.js';
import type { Change } from '../store.js';
import { isAsAsked, type QueriedCredential } from './dcql.js';
import { learnersIn } from './learners-in.js';
import type { AskResult, PresentedAnswer } from './options.js';
import type { Service } from './service.js';
import { entryOfState, readWaiting, type Waiting } from './waiting.js';

/** Several badges with their pictures. */
const MAX_BYTES = 2_097_152;

/**
 * Takes the answer of a wallet, once. The wallet is told that it came, not what is thought of it.
 *
 * @see https://openid.net/specs/openid-4-verifiable-presentations-1_0.html#section-8.2
 */
export async function responseEndpoint(service: Service, request: Request): Promise<Response> {
  service.limit(request);
  const { state, vp_token: token, error } = await readForm(request, MAX_BYTES);
  if (state === undefined || state.length > 200) throw unknown();
  const entry = await entryOfState(service, state);
  const waiting = await readWaiting(service, entry);
  if (waiting?.result.state !== 'waiting') throw unknown();
  const result: AskResult =
    error === undefined
      ? await judged(service, waiting, presentationsIn(token, waiting.query))
      : { state: 'declined' };
  return answered(service, entry, result);
}

/** All of the query, each once: section 6.4.2 leaves nothing out where nothing is said to be optional. */
function presentationsIn(
  token: string | undefined,
  query: readonly QueriedCredential[],
): ReadonlyMap<string, string | JsonObject> {
  const given = objectIn(token);
  if (given === undefined) throw refused('invalid_request', 'vp_token must be a JSON object');
  const known = query.every(({ id }) => Object.hasOwn(given, id));
  if (!known || Object.keys(given).length > query.length)
    throw refused('invalid_request', 'vp_token must hold what was asked for, and nothing else');
  return new Map(query.map(({ id, format }) => [id, oneIn(given[id], format)]));
}

function oneIn(list: JsonValue | undefined, format: QueriedCredential['format']) {
  const [one, ...more] = Array.isArray(list) ? (list as readonly JsonValue[]) : [];
  const isOfForm = format === 'ldp_vc' ? isJsonObject(one) : typeof one === 'string';
  if (more.length > 0 || !isOfForm)
    throw refused('invalid_request', 'each list must hold one presentation in the form asked for');
  return one as string | JsonObject;
}

function objectIn(text: string | undefined): JsonObject | undefined {
  if (text === undefined) return undefined;
  try {
    const value = parseJsonStrictly(text, { maxBytes: MAX_BYTES });
    return isJsonObject(value) ? value : undefined;
  } catch (error) {
    if (isMicrocertError(error)) return undefined;
    throw error;
  }
}

async function judged(
  { verify, clientId }: Service,
  { query, nonce }: Waiting,
  given: ReadonlyMap<string, string | JsonObject>,
): Promise<AskResult> {
  const presentations: PresentedAnswer[] = [];
  for (const asked of query) {
    const { id, format } = asked;
    const presentation = given.get(id) ?? '';
    const verified = await verify({ format, presentation, nonce, audience: clientId });
    presentations.push({ ...verified, id, isAsAsked: isAsAsked(asked, verified.credentials) });
  }
  return { state: 'answered', verdict: verdictOf(presentations), presentations };
}

/** What was not asked for is no answer, however good it is. A doubt outweighs success. */
function verdictOf(presentations: readonly PresentedAnswer[]) {
  const verdicts = presentations.map(({ report, isAsAsked: fits }) =>
    report.verdict === 'accepted' && !fits ? 'rejected' : report.verdict,
  );
  if (verdicts.includes('rejected')) return 'rejected';
  return verdicts.includes('undetermined') ? 'undetermined' : 'accepted';
}

/** The first answer that is kept stays: whoever sends the same again, or another, is told that it is over. */
async function answered(service: Service, entry: string, result: AskResult): Promise<Response> {
  const code = service.secrets.newCode();
  const responseCode = await service.secrets.hash('vp-response-code', code);
  const learners = learnersIn(result);
  const kept = await service.store.change(entry, (value): Change<Kept | undefined> => {
    const waiting = JSON.parse(value) as Waiting;
    if (waiting.result.state !== 'waiting') return { answer: undefined };
    const { afterwards } = waiting;
    const next = JSON.stringify({ ...waiting, result, responseCode });
    return { answer: { afterwards }, value: next, learners };
  });
  if (kept === undefined) throw unknown();
  if (kept.afterwards === undefined) return json({});
  const location = new URL(kept.afterwards);
  location.searchParams.set('response_code', code);
  return json({ redirect_uri: location.href });
}

interface Kept {
  readonly afterwards: string | undefined;
}

function unknown(): ProtocolError {
  return refused('invalid_request', 'no request with this state is waiting');
}
