/** What SQLite takes for something else: `:memory:`, which forgets what was issued, and addresses with a scheme. */
const OTHER = /^(?::memory:$|[a-z][a-z\d+.-]+:)/i;

/** Whether a name is that of a file on the disk. Letters of drives are no schemes. */
export function isFileName(name: string): boolean {
  return name !== '' && !OTHER.test(name);
}
