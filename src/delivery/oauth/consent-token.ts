import { isSameSecret, type Secrets } from '../secrets.js';

/** What a form of consent is bound to: the request it was shown for, and the session. */
export interface ConsentOf {
  readonly secrets: Secrets;
  /** The members of the request, as the form carries them along. */
  readonly members: Readonly<Record<string, string>>;
  readonly learner: string;
}

/** How long the page may stay open until the learner decides. */
const DECIDE_SECONDS = 900;

/** Stands in a form of consent; a page of another site, and another session, cannot know it. */
export async function consentToken(consent: ConsentOf, now: number): Promise<string> {
  const end = String(now + DECIDE_SECONDS * 1000);
  return `${end}.${await hashOf(consent, end)}`;
}

/** Whether a form is one that this learner was shown for this request, not long ago, on a page of this origin. */
export async function isOwnConsent(
  consent: ConsentOf,
  {
    request,
    token = '',
    origin: own,
    now,
  }: {
    readonly request: Request;
    readonly token: string | undefined;
    readonly origin: string;
    readonly now: number;
  },
): Promise<boolean> {
  const origin = request.headers.get('origin');
  const site = request.headers.get('sec-fetch-site');
  if (origin !== null && origin !== 'null' && origin !== own) return false;
  if (site !== null && site !== 'same-origin') return false;
  const [end = '', hash = ''] = token.split('.');
  return isSameSecret(hash, await hashOf(consent, end)) && Number(end) > now;
}

function hashOf({ secrets, members, learner }: ConsentOf, end: string): Promise<string> {
  return secrets.hash('consent', JSON.stringify([members, learner, end]));
}
