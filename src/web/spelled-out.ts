/**
 * An identifier with every sign that is not plain ASCII spelled out: letters of other scripts look like ours, some signs are not
 * seen, and some turn the direction of writing, so that one name could be read as another.
 */
export function spelledOut(identifier: string): string {
  return identifier.replace(
    /[^!-~]/gu,
    (sign) => `\\u{${sign.codePointAt(0)?.toString(16).toUpperCase() ?? ''}}`,
  );
}
