/**
 * The text of `config.json` beside the page, the only thing that the page asks for besides itself; nothing where the host
 * has put none.
 *
 * @throws TypeError when the host does not answer.
 */
export async function loadSettingsText(): Promise<string | undefined> {
  // biome-ignore lint/style/noRestrictedGlobals: the one request of the page; its policy allows no host but its own
  const answer = await fetch('config.json', { credentials: 'omit', cache: 'no-cache' });
  if (answer.status === 404) return undefined;
  if (!answer.ok) throw new TypeError('config.json cannot be read');
  return answer.text();
}
