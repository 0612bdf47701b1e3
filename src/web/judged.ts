import type { OpenBadgeReading } from '../formats/open-badges/index.js';
import type { JsonObject } from '../foundation/json/values.js';
import type { Names } from '../publishing/pages/names.js';
import type { Trust, VerificationReport } from '../verifying/index.js';
import type { Opened } from './open-input.js';

/** Whom a badge says it is from, and what the host of the page says of them. */
export interface StatedIssuer {
  /** As credentials name it. */
  readonly id: string;
  /** What it calls itself. */
  readonly name?: string | undefined;
  /** What the list of the host calls it; absent where it is not listed. */
  readonly listed?: { readonly name: string };
}

/** All that is shown of one badge. */
export interface Judged {
  readonly report: VerificationReport;
  readonly trust: Trust;
  readonly opened: Opened;
  /** The credential, where one could be read. */
  readonly credential: JsonObject | undefined;
  /** What it says in the terms of the model, where it is an Open Badge that can be read. */
  readonly reading: OpenBadgeReading | undefined;
  /** Names of languages and fields of study. */
  readonly names: Names;
  readonly issuer: StatedIssuer | undefined;
  /** The picture it holds, as a `data:` URL. */
  readonly picture: string | undefined;
  /** The picture by which its issuer wants it shown, as a `data:` URL. */
  readonly drawing: string | undefined;
}
