// Independent implementations, used as oracles.
declare module '@digitalbazaar/data-integrity' {
  export class DataIntegrityProof {
    constructor(options: {
      readonly signer?: object;
      readonly cryptosuite: object;
      readonly date?: string;
    });
  }
}
declare module '@digitalbazaar/eddsa-rdfc-2022-cryptosuite' {
  export const cryptosuite: object;
}
declare module '@digitalbazaar/eddsa-jcs-2022-cryptosuite' {
  export function createSignCryptosuite(): object;
  export function createVerifyCryptosuite(): object;
}
declare module '@digitalbazaar/ecdsa-rdfc-2019-cryptosuite' {
  export const cryptosuite: object;
}
declare module '@digitalbazaar/ecdsa-jcs-2019-cryptosuite' {
  export function createSignCryptosuite(): object;
  export function createVerifyCryptosuite(): object;
}
declare module '@digitalbazaar/ecdsa-multikey' {
  export function from(key: object): Promise<{
    signer(): { sign(options: { readonly data: Uint8Array }): Promise<Uint8Array> };
    verifier(): {
      verify(options: {
        readonly data: Uint8Array;
        readonly signature: Uint8Array;
      }): Promise<boolean>;
    };
  }>;
  export function generate(options: {
    readonly curve: 'P-256' | 'P-384';
  }): Promise<{ export(options: object): Promise<Readonly<Record<string, string>>> }>;
}
declare module '@digitalbazaar/ecdsa-sd-2023-cryptosuite' {
  export function createSignCryptosuite(options: {
    readonly mandatoryPointers: readonly string[];
  }): object;
  export function createDiscloseCryptosuite(options: {
    readonly selectivePointers: readonly string[];
  }): object;
  export function createVerifyCryptosuite(): object;
}
