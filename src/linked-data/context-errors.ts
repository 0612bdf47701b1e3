/**
 * Error codes that blame a context rather than the document.
 *
 * @see https://www.w3.org/TR/json-ld11-api/#jsonlderrorcode
 */
export const CONTEXT_ERRORS: ReadonlySet<string> = new Set([
  'context overflow',
  'cyclic IRI mapping',
  'invalid @import value',
  'invalid @nest value',
  'invalid @prefix value',
  'invalid @propagate value',
  'invalid @protected value',
  'invalid @version value',
  'invalid base IRI',
  'invalid base direction',
  'invalid container mapping',
  'invalid context entry',
  'invalid context member',
  'invalid context nullification',
  'invalid default language',
  'invalid IRI mapping',
  'invalid keyword alias',
  'invalid language mapping',
  'invalid local context',
  'invalid remote context',
  'invalid reverse property',
  'invalid scoped context',
  'invalid term definition',
  'invalid type mapping',
  'invalid vocab mapping',
  'keyword redefinition',
  'loading remote context failed',
  'processing mode conflict',
  'protected term redefinition',
  'recursive context inclusion',
]);

/** Losses that are reported while a context is read. */
export const CONTEXT_LOSSES: ReadonlySet<string> = new Set([
  'relative @vocab reference',
  'reserved term',
]);
