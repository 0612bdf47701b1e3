import { readEndorsement } from '../endorsing/read-endorsement.js';
import { isMicrocertError, MicrocertError, withSource } from '../foundation/errors/index.js';
import { parseJsonStrictly } from '../foundation/json/strict-parse.js';
import {
  asList,
  isJsonObject,
  type JsonValue,
  memberOf,
  stringMember,
} from '../foundation/json/values.js';
import { readText } from './files.js';
import type { Io } from './io.js';
import type { IssuingSources } from './read-document.js';

/**
 * The files that something is issued of, with the endorsements in further files where they belong: on the issuer or the
 * definition that they are about, else on the award.
 *
 * @throws MicrocertError for a file that cannot be read, or that is about nothing here.
 */
export async function withEndorsements<Sources extends IssuingSources>(
  sources: Sources,
  files: readonly string[],
  io: Io,
): Promise<Sources> {
  let held: IssuingSources = sources;
  for (const file of files) {
    const endorsement = await endorsementIn(file, io);
    const about = readEndorsement(endorsement)?.about ?? [];
    const place = (['issuer', 'definition'] as const).find((name) =>
      about.includes(stringMember(held[name].value, 'id') ?? ''),
    );
    const name = place ?? 'award';
    const holder = held[name];
    if (holder === undefined || !isJsonObject(holder.value))
      throw new MicrocertError('ERR_USAGE', { source: file, hint: ABOUT_NOTHING });
    if (place === undefined && !about.some((id) => isSaidIn(holder.value, id)))
      throw new MicrocertError('ERR_USAGE', { source: file, hint: ABOUT_ANOTHER });
    const before = asList<JsonValue>(memberOf(holder.value, 'endorsements'));
    const value = { ...holder.value, endorsements: [...before, endorsement] };
    held = { ...held, [name]: { ...holder, value } };
  }
  return held as Sources;
}

/**
 * Whether an id stands in an award at all: what is said there of other organisations may be endorsed on it too. Whether it
 * may hang there is for the issuer to say, who knows of no file.
 */
function isSaidIn(value: unknown, id: string): boolean {
  if (typeof value !== 'object' || value === null) return value === id;
  return Object.values(value).some((one) => isSaidIn(one, id));
}

/** Told of its own file: hung on an award, it would be taken for a fault of that. */
async function endorsementIn(file: string, io: Io): Promise<JsonValue & (string | object)> {
  const text = (await readText(file, io)).trim();
  const endorsement = text.startsWith('{') ? objectIn(text, file) : text;
  const isOther =
    typeof endorsement !== 'string' &&
    !asList<JsonValue>(memberOf(endorsement, 'type')).includes('EndorsementCredential');
  if (isOther || readEndorsement(endorsement) === undefined)
    throw new MicrocertError('ERR_USAGE', { source: file, hint: NO_ENDORSEMENT });
  return endorsement;
}

function objectIn(text: string, file: string): JsonValue & object {
  try {
    return parseJsonStrictly(text) as JsonValue & object;
  } catch (error) {
    throw isMicrocertError(error) ? withSource(error, file) : error;
  }
}

const NO_ENDORSEMENT = {
  en: '--endorsement takes a signed endorsement, JSON or JWT, as microcert endorse writes it',
  fr: '--endorsement prend une recommandation signée, JSON ou JWT, telle que l’écrit microcert endorse',
};

const ABOUT_ANOTHER = {
  en: 'this endorsement is about something else than the issuer, the definition and the award given here: its credentialSubject.id must be the id of one of them',
  fr: 'cette recommandation porte sur autre chose que l’émetteur, la définition et la délivrance donnés ici : son credentialSubject.id doit être l’id de l’un d’eux',
};

const ABOUT_NOTHING = {
  en: 'this endorsement is about neither the issuer nor the definition: one of an award is given with that award',
  fr: 'cette recommandation ne porte ni sur l’émetteur ni sur la définition : celle d’une délivrance se donne avec elle',
};
