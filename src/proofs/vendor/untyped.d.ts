// The parts of two untyped packages that this library uses.
declare module '@digitalbazaar/vc' {
  interface Purpose {
    match(proof: { readonly proofPurpose?: unknown }): Promise<boolean>;
    validate(): Promise<{ valid: boolean }>;
    update(proof: object): Promise<object>;
  }
  interface Options {
    readonly credential: object;
    readonly suite: object;
    readonly purpose: Purpose;
    readonly documentLoader: (url: string) => Promise<{ document: unknown }>;
    readonly maxClockSkew?: number;
    readonly checkStatus?: () => Promise<{ verified: boolean }>;
  }
  export function issue(options: Options): Promise<unknown>;
  export function verifyCredential(options: Options): Promise<{ readonly verified: boolean }>;
}
declare module '@digitalbazaar/ed25519-signature-2020' {
  interface SuiteOptions {
    readonly signer?: {
      readonly id: string;
      sign(options: { readonly data: Uint8Array }): Promise<Uint8Array>;
    };
    readonly verifier?: {
      readonly id: string;
      verify(options: {
        readonly data: Uint8Array;
        readonly signature: Uint8Array;
      }): Promise<boolean>;
    };
    readonly proof?: object;
  }
  export class Ed25519Signature2020 {
    constructor(options: SuiteOptions);
    canonize: (input: object) => Promise<string>;
  }
}
