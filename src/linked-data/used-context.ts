/** A context that a document was read by. */
export interface UsedContext {
  /** Its URL, as the document, or another context, refers to it. */
  readonly url: string;
  /** SHA-256 of its canonical JSON (RFC 8785), 64 hexadecimal digits: the same words in another layout have the same. */
  readonly digest: string;
  /** Whether it comes with this library, was given by the caller, or was fetched (from an offline bundle too). */
  readonly source: 'bundled' | 'given' | 'fetched';
  /** When it was fetched (RFC 3339), where it comes from a store. */
  readonly asOf?: string;
}
