import { S as Severity, a as Citation, J as JsonPointer } from './report-DDOr-hpj.js';
import { a as LocalText } from './locale-BxlEjvpb.js';
import { A as Award } from './award-h7clepsy.js';
import { M as MicroCertification, I as IssuerProfile } from './issuer-profile-CoyYci72.js';

/** What a rule has to say about one place. */
interface Remark {
    /** Where (RFC 6901), in the subject the rule was given. */
    readonly pointer: JsonPointer;
    /** What is the matter. */
    readonly text: LocalText;
    /** What to write instead. */
    readonly hint?: LocalText;
}
/** One requirement as data: pure, synchronous, silent when all is well, and it says where it comes from. */
interface Rule<Subject> {
    /** Stable name, `<framework>.<element>.<requirement>`. */
    readonly id: string;
    /** What a remark of this rule weighs. */
    readonly severity: Severity;
    /** Why it is asked. */
    readonly cites: Citation;
    /** Yields a remark for every place where the requirement does not hold. */
    check(subject: Subject): Iterable<Remark>;
}

/** What is known of a catalogue as a whole while one of its definitions is looked at. */
interface Catalogue {
    /** For definitions that need one another in a ring, its number; those in no ring are not in here. */
    readonly rings: ReadonlyMap<string, number>;
}
/**
 * What the definitions of a catalogue, as written, say about one another. Give it to `checkMicroCertification`, so that
 * prerequisites that go round in a ring are found across files.
 *
 * @param inputs - Definitions, as written or parsed; what is none is passed over.
 */
declare function catalogueOf(inputs: Iterable<unknown>): Catalogue;

/**
 * What is held against a framework: a definition, and the award and the issuer where they are known.
 *
 * Places in it: `/outcomes/0` lies in the definition, `/award/awardedOn` in the award and `/issuer/country`
 * in the profile of the issuer. A definition has no member called `award` or `issuer`, so the three never meet.
 */
interface ConformitySubject {
    /** The definition, or what could be read of it. */
    readonly definition: Partial<MicroCertification>;
    /** One learner's award, or what could be read of it; absent while only the definition is looked at. */
    readonly award?: Partial<Award>;
    /** Who signs, where known. */
    readonly issuer?: Partial<IssuerProfile>;
    /** The catalogue the definition stands in, where known. */
    readonly catalogue?: Catalogue;
    /** The present instant, in milliseconds since 1970-01-01T00:00:00Z. */
    readonly now: number;
}
/** When an element can be described: with the definition, or only once somebody is awarded it. */
type ElementStage = 'definition' | 'award';
/** Something that is asked of an element that is described. */
interface ElementRule extends Rule<ConformitySubject> {
    /** What holds when it passes, in a few words. */
    readonly name: LocalText;
}
/** One element a framework wants described. */
interface FrameworkElement {
    /** Stable name of the element: `learningOutcomes`. */
    readonly key: string;
    /** Name, as the framework has it. */
    readonly name: LocalText;
    /** Whether it must be described; an optional element is only noted when it is not. */
    readonly mandatory: boolean;
    /** When it can be described. */
    readonly stage: ElementStage;
    /** Where the framework asks for it. */
    readonly cites: Citation;
    /** Members it is read from. When one of them is malformed, the element is not judged instead of called missing. */
    readonly reads: readonly JsonPointer[];
    /** Silent when the element is described; its severity follows from `mandatory`. */
    readonly given: Rule<ConformitySubject>;
    /** What is asked of an element that is described. */
    readonly rules: readonly ElementRule[];
}
/** A rule on how parts of a definition or award fit together. */
interface ConsistencyRule extends Rule<ConformitySubject> {
    /** What holds when it passes, in a few words. */
    readonly name: LocalText;
    /** Members that must all be there, else the rule has nothing to compare and is skipped. */
    readonly reads: readonly JsonPointer[];
}
/** Something a framework asks for beyond the description of elements: a volume, a principle, an integrity rule. */
interface FrameworkRequirement extends Rule<ConformitySubject> {
    /** What holds when it passes, in a few words. */
    readonly name: LocalText;
    /** When it can be judged. */
    readonly stage: ElementStage;
    /** Members it is read from. When one of them is malformed, the requirement is not judged; it is when one is missing. */
    readonly reads: readonly JsonPointer[];
}
/** Something a framework asks for that no machine can tell. */
interface QuestionForPeople {
    /** Stable name, `<framework>.<name>`. */
    readonly id: string;
    /** The question, put so that "yes" is the good answer. */
    readonly question: LocalText;
    /** Where the framework asks for it. */
    readonly cites: Citation;
}
/**
 * A set of elements and rules a micro-certification can be held against, as data. `extendFramework` makes one of
 * another.
 */
interface Framework {
    /** Stable name: `eu-council-2022`. Ids of its checks start with it. */
    readonly id: string;
    /** Title. */
    readonly title: LocalText;
    /** The text it comes from. */
    readonly cites: Citation;
    /** Elements to describe, in the order of the text. */
    readonly elements: readonly FrameworkElement[];
    /** Rules across elements. */
    readonly consistency: readonly ConsistencyRule[];
    /** What is asked for beyond the elements. */
    readonly requirements?: readonly FrameworkRequirement[];
    /** What is left for people to judge. */
    readonly forPeople?: readonly QuestionForPeople[];
    /** The framework this one was made of. */
    readonly base?: Framework;
    /** What a good report does not mean. */
    readonly disclaimer: LocalText;
}

export { type Catalogue as C, type ElementStage as E, type Framework as F, type QuestionForPeople as Q, type Remark as R, type ConformitySubject as a, type FrameworkElement as b, type ConsistencyRule as c, type FrameworkRequirement as d, type ElementRule as e, type Rule as f, catalogueOf as g };
