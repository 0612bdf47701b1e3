import { lazily } from '../../foundation/lazily.js';
import { beginSpan, during, type TelemetryApi } from '../../foundation/telemetry.js';
import { parseDateTime } from '../../foundation/time.js';
import type { RegistryCore } from '../core.js';
import { coreOf, type Registry } from '../registry-of.js';
import { type KeptList, keepList, readList } from './kept-lists.js';
import { withChanges } from './list-bits.js';
import type { ListSigner, StatusListsOptions } from './sign-list.js';

/** A status list as it is published. */
export interface SignedStatusList {
  /** Where it is published: the `statusListCredential` of entries. */
  readonly url: string;
  /** What it is about: `revocation`, `suspension`. */
  readonly purpose: string;
  /** The signed credential, JSON text. */
  readonly text: string;
  /** Until when it holds (RFC 3339). */
  readonly validUntil: string;
  /** The last event it tells of. */
  readonly event: number;
  /** Whether it was signed just now; `false` where the text is the one of the last time. */
  readonly isNew: boolean;
}

/**
 * The status lists of a registry, signed: what changed since the last time is set in the bits that are kept, so that the
 * work is that of the changes. A list in which nothing changed is the same text as before while less than half of its
 * validity is over, so that publishing it again rewrites no file.
 *
 * @throws TypeError when an option is not usable; MicrocertError `ERR_REGISTRY_SIGNING_KEY` for a key that ran out or was
 * revoked, `ERR_ISSUER_KEY` for one that is not the issuer's, `ERR_PROOF_KEY` for one without a suite.
 */
export async function* buildStatusLists(
  registry: Registry,
  options: StatusListsOptions,
): AsyncGenerator<SignedStatusList, void, undefined> {
  const core = coreOf(registry);
  const [{ listSigner }, { assertSigningKey }] = await signing();
  const signer = listSigner(options);
  await assertSigningKey(core, options.signer);
  const lists = await core.db.selectFrom('status_lists').select('id').orderBy('id').execute();
  for (const { id } of lists)
    yield await told(options.telemetry, () => buildList(core, id, signer));
}

/** What signs is loaded on use: most who open a registry issue into it. */
const signing = /* @__PURE__ */ lazily(() =>
  Promise.all([import('./sign-list.js'), import('./issuer-keys.js')]),
);

function told(
  api: TelemetryApi | undefined,
  build: () => Promise<SignedStatusList>,
): Promise<SignedStatusList> {
  if (api === undefined) return build();
  return during(beginSpan(api, 'microcert.status_list', {}), build, ({ url, purpose, isNew }) => ({
    'microcert.status_list.url': url,
    'microcert.status_list.purpose': purpose,
    'microcert.status_list.new': isNew,
  }));
}

async function buildList(
  core: RegistryCore,
  id: number,
  signer: ListSigner,
): Promise<SignedStatusList> {
  for (;;) {
    const list = await readList(core, id);
    const now = core.clock();
    const { bits, changed } = withChanges(list.bits, list.changes);
    const { url, purpose, signed } = list;
    const { madeWith } = signer;
    if (signed !== undefined && !changed && stillFits(signed, madeWith, now)) {
      const { text, validUntil, event } = signed;
      return { url, purpose, text, validUntil, event, isNew: false };
    }
    const made = { ...(await signer.sign(list, bits, now)), event: list.event, madeWith };
    const { text, validUntil, event } = made;
    if (await keepList(core, { id, bits, signed: made }))
      return { url, purpose, text, validUntil, event, isNew: true };
    // Somebody signed a list of later events meanwhile: theirs is to be published.
  }
}

/** A clock that was ahead, and is right now, has made a list that does not hold yet. */
function stillFits(signed: KeptList, madeWith: string, now: number): boolean {
  const [from, until] = [parseDateTime(signed.validFrom), parseDateTime(signed.validUntil)];
  if (from === undefined || until === undefined || signed.madeWith !== madeWith) return false;
  return from <= now && now < from + (until - from) / 2;
}
