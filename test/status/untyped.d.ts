// An independent implementation, used as an oracle.
declare module '@digitalbazaar/vc-bitstring-status-list' {
  export interface List {
    readonly length: number;
    setStatus(index: number, status: boolean): void;
    getStatus(index: number): boolean;
  }
  export function createList(options: { readonly length: number }): Promise<List>;
  export function decodeList(options: { readonly encodedList: string }): Promise<List>;
  export function createCredential(options: {
    readonly id: string;
    readonly list: List;
    readonly statusPurpose: string;
  }): Promise<object>;
}
