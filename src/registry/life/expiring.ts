import { formatDateTime } from '../../foundation/time.js';
import type { RegistryCore } from '../core.js';

/** A credential that ends soon. */
export interface ExpiringAward {
  readonly credentialId: string;
  readonly definition: { readonly id: string; readonly version: number };
  readonly issuedAt: string;
  readonly validUntil: string;
}

/** Which credentials end. */
export interface ExpiringOptions {
  /** Those that end before then, in milliseconds since 1970. */
  readonly before: number;
  /** Those that have not ended by then; now by default. */
  readonly from?: number;
}

/** How many are read at once. */
const PAGE = 500;

/**
 * The credentials that end in a period, the soonest first: those that were neither revoked nor renewed. More are read as
 * they are taken.
 */
export async function* expiringAwards(
  { db, clock }: Pick<RegistryCore, 'db' | 'clock'>,
  { before, from = clock() }: ExpiringOptions,
): AsyncGenerator<ExpiringAward, void, undefined> {
  let [after, number] = [formatDateTime(from), 0];
  for (;;) {
    const rows = await db
      .selectFrom('awards as award')
      .select([
        'number',
        'credential_id',
        'definition_id',
        'definition_version',
        'issued_at',
        'valid_until',
      ])
      .where('valid_until', '<', formatDateTime(before))
      .where(({ or, and, eb }) =>
        or([
          eb('valid_until', '>', after),
          and([eb('valid_until', '=', after), eb('number', '>', number)]),
        ]),
      )
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('acts')
              .select('event')
              .whereRef('acts.award', '=', 'award.number')
              .where('type', 'in', ['revoked', 'corrected', 'renewed', 'claimed']),
          ),
        ),
      )
      .orderBy('valid_until')
      .orderBy('number')
      .limit(PAGE)
      .execute();
    for (const row of rows) {
      yield {
        credentialId: row.credential_id,
        definition: { id: row.definition_id, version: row.definition_version },
        issuedAt: row.issued_at,
        validUntil: row.valid_until ?? '',
      };
    }
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE) return;
    [after, number] = [last.valid_until ?? '', last.number];
  }
}
