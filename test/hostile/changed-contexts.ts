import type { Draft } from '../support/hostile-credentials.js';

export const V1 = 'https://www.w3.org/2018/credentials/v1';
export const CRED = 'https://www.w3.org/2018/credentials#';

export const addContext =
  (context: unknown, place: number = Number.POSITIVE_INFINITY) =>
  (draft: Draft): void => {
    draft['@context'].splice(place, 0, context);
  };

/** Renames a member of an object, at the place that it had. */
export function renamed(object: Draft, from: string, to: string): void {
  const entries = Object.entries(object).map(([name, value]) => [name === from ? to : name, value]);
  for (const name of Object.keys(object)) delete object[name];
  Object.assign(object, Object.fromEntries(entries));
}
