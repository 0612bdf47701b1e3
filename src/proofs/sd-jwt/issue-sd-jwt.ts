import type { Base64urlTexts } from '../../foundation/encodings/base64url-text.js';
import type { JsonObject } from '../../foundation/json/values.js';
import { secureRandom } from '../../foundation/native.js';
import type { Random } from '../../foundation/ports.js';
import type { Signer } from '../../identity/index.js';
import { signEncodedJws } from '../shared/compact-jws.js';
import { jwsAlgorithmFor } from '../shared/jws-algorithms.js';
import type { ClaimPath } from './claim-path.js';
import { conceal, type Plan, planOf } from './conceal.js';
import { disclosureTools } from './disclosure.js';
import { createSalts } from './salts.js';

/** Media type of an SD-JWT VC, as its header names it; earlier drafts have `vc+sd-jwt`. */
const VC_TYPE = 'dc+sd-jwt';

/** How claims are signed so that some can be kept back. */
export interface IssueSdJwtOptions {
  /** Who signs; the kind of its key decides on the algorithm. */
  readonly signer: Signer;
  /** Claims and items that can be kept back. None by default. */
  readonly conceal?: readonly ClaimPath[];
  /** How many digests that nothing opens go beside the others, so that their number tells less. None by default. */
  readonly decoys?: number;
  /** What the header says it is; `dc+sd-jwt` by default. */
  readonly typ?: string;
  /** Randomness for salts; the platform's by default. */
  readonly random?: Random;
}

/**
 * Signs claims as an SD-JWT with all its disclosures, as the issuer gives it to the holder.
 *
 * @throws MicrocertError `ERR_SD_JWT_CLAIM` where a claim to conceal is not there, or a name is reserved; `ERR_SIGNATURE`
 * when the signer gives no usable signature.
 * @see https://www.rfc-editor.org/rfc/rfc9901#section-4
 */
export async function issueSdJwt(claims: JsonObject, options: IssueSdJwtOptions): Promise<string> {
  const { signer, conceal: paths = NONE, decoys = 0, typ = VC_TYPE, random } = options;
  const salts = random === undefined ? platformSalts : createSalts(random);
  const tools = disclosureTools();
  const concealed = conceal(claims, plans(paths), { salts, decoys, tools });
  const header = headerOf(signer, typ, tools.base64url);
  const payload = tools.base64url.ofText(concealed.payload);
  const jwt = await signEncodedJws(`${header}.${payload}`, signer, tools.base64url);
  return `${jwt}~${concealed.disclosures}`;
}

const NONE: readonly ClaimPath[] = [];
const platformSalts = createSalts(secureRandom, 256);

interface Header {
  readonly id: string;
  readonly algorithm: Signer['algorithm'];
  readonly typ: string;
  readonly encoded: string;
}

// One signer signs one credential after the other, each with the same header.
const headers = new WeakMap<Signer, Header>();

function headerOf(signer: Signer, typ: string, { ofText }: Base64urlTexts): string {
  const { id, algorithm } = signer;
  const known = headers.get(signer);
  if (known?.id === id && known.algorithm === algorithm && known.typ === typ) return known.encoded;
  const encoded = ofText(JSON.stringify({ alg: jwsAlgorithmFor(algorithm), typ, kid: id }));
  headers.set(signer, { id, algorithm, typ, encoded });
  return encoded;
}

// The same list serves for one credential after another.
const planned = new WeakMap<readonly ClaimPath[], Plan>();

function plans(paths: readonly ClaimPath[]): Plan {
  const known = planned.get(paths);
  if (known !== undefined) return known;
  const plan = planOf(paths);
  if (Object.isFrozen(paths)) planned.set(paths, plan);
  return plan;
}
