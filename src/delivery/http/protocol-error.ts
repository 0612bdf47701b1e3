/** What is wrong with a request, as its protocol says it. Its words are ours alone: nothing of the request is repeated. */
export interface Refusal {
  /** HTTP status. */
  readonly status: number;
  /** The code of the protocol: `invalid_request`, `invalid_grant`, … */
  readonly error: string;
  /** In ASCII without quotes, as RFC 6749 section 5.2 asks; so it is in English only. */
  readonly description: string;
  /** Further headers of the answer. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Ends the handling of a request with an answer that refuses it. */
export class ProtocolError extends Error {
  /** What is answered. */
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.error);
    this.name = 'ProtocolError';
    this.refusal = refusal;
  }
}

/** A request that is refused with status 400. */
export function refused(error: string, description: string): ProtocolError {
  return new ProtocolError({ status: 400, error, description });
}
