import { F as Finding } from './report-DDOr-hpj.js';

/**
 * What a status says: `not-set` (value 0), `revoked` for good, `suspended` for the time being, a `message`, a `refresh`
 * (there is a newer version), or `other` for a purpose that is not known here.
 */
type StatusMeaning = 'not-set' | 'revoked' | 'suspended' | 'message' | 'refresh' | 'other';
/** What an entry says in the light of its list. */
interface StatusAnswer {
    /**
     * `failed`: revoked, suspended, or the list does not fit the entry; `indeterminate`: it says something that is not
     * understood here; `passed`: it speaks against nothing.
     */
    readonly outcome: 'passed' | 'failed' | 'indeterminate';
    /** What it says; absent when the list does not fit the entry or could not be asked. */
    readonly meaning?: StatusMeaning;
    /** Value of the entry, where it was looked up in a bitstring. */
    readonly value?: number;
    /** What the issuer says the value means, or why it revoked: text of the issuer's, to be shown as such. */
    readonly message?: string;
    /** What was found; places are in the credential. */
    readonly findings: readonly Finding[];
}

export type { StatusMeaning as S, StatusAnswer as a };
