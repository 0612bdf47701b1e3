import { e as Clock } from './ports-CVeXp-HU.js';
import { R as Report } from './report-DDOr-hpj.js';
import { F as Framework, C as Catalogue } from './framework-DoOAju_O.js';

/** How a micro-certification is to be checked. */
interface CheckOptions {
    /** What to hold it against. */
    readonly framework: Framework;
    /** One learner's award, as written; without it only the definition is looked at. */
    readonly award?: unknown;
    /** Profile of the issuer, as written. */
    readonly issuer?: unknown;
    /** The catalogue the definition stands in, as `catalogueOf` reads it; without it a definition is looked at alone. */
    readonly catalogue?: Catalogue;
    /** The present instant; the clock of the machine when left out. */
    readonly clock?: Clock;
}
/**
 * Says which elements of a framework a definition describes, and everything that is wrong or missing at once.
 *
 * Checks: `definition.shape`, `award.shape` and `issuer.shape` where those are given, one per element, one per
 * consistency rule. Nothing in the input makes it throw: what is not well-formed fails its shape, and elements
 * that depend on it are `indeterminate`. Pointers of findings: see `ConformitySubject`.
 *
 * @param input - The definition as written, or as `defineMicroCertification` gave it.
 * @throws TypeError when an option is not what it must be.
 * @see Council Recommendation 2022/C 243/02, Annex I
 */
declare function checkMicroCertification(input: unknown, options: CheckOptions): Report;

/**
 * European standard elements to describe a micro-credential: the eleven mandatory and five optional elements of
 * Annex I, rules on how they fit together, and evidence for the ten principles of Annex II.
 *
 * The elements are the Council's; what is asked of each beyond being described is this project's reading and says so
 * in its citation. French names are working translations.
 *
 * @see https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32022H0627(02)
 */
declare const councilRecommendation2022: Framework;

export { type CheckOptions as C, councilRecommendation2022 as a, checkMicroCertification as c };
