const MEANT = /^[ \n\r\t]*ey[\w-]*\.[\w.=-]*~/;

/** Most that is looked at of bytes: the JWT in front of the disclosures. */
const MOST = 65_536;

/** True for a text, or the UTF-8 bytes of one, that begins as an SD-JWT does, right or wrong after that. */
export function beginsAsSdJwt(input: string | Uint8Array): boolean {
  if (typeof input === 'string') return MEANT.test(input);
  // Nearly all that is read begins with a brace.
  if (input[0] === 0x7b) return false;
  return MEANT.test(new TextDecoder().decode(input.subarray(0, MOST)));
}
