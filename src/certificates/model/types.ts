import type { PathwayOutline } from '../../artwork/pathway/pathway-outline.js';
import type { Locale } from '../../foundation/locale.js';

/** A piece of text in one language. */
export interface Run {
  readonly text: string;
  /** Its language (BCP 47), where that is not the language of the certificate. */
  readonly language?: string;
  /** Where it leads: an address of the web. */
  readonly href?: string;
}

/** What stands on one line, or in one entry of a list. */
export type Line = readonly Run[];

/** A label and what is said of it. */
export interface Entry {
  /** Absent where the heading of the section says it already. */
  readonly label?: string;
  readonly lines: readonly Line[];
  /** Whether the lines are entries of a list. */
  readonly list?: true;
}

/** A heading and what stands under it. */
export interface CertificateSection {
  /** Name of the section, for style and links. */
  readonly id: string;
  readonly heading: string;
  /** Language of the heading (BCP 47), where that is not the language of the certificate. */
  readonly language?: string;
  readonly entries: readonly Entry[];
}

/** Everything a certificate says, in one language, in the order in which it is read. */
export interface CertificateModel {
  readonly locale: Locale;
  /** What kind of document it is. */
  readonly kind: string;
  /** What was earned. */
  readonly title: Run;
  /** In a sentence or two. */
  readonly summary?: Run;
  /** Name of the learner, where the credential has it. */
  readonly learner?: string;
  /** The line above the learner's name, or what stands in its place. */
  readonly learnerIntro: string;
  /** The line between learner and title. */
  readonly titleIntro: string;
  /** Who awards, each with its place. */
  readonly awardedBy: readonly { readonly name: Run; readonly place: string }[];
  /** Who signed, where that is somebody. */
  readonly issuer?: string;
  /** What people compare, at a glance. */
  readonly facts: readonly Entry[];
  /** What the sections are about, in a sentence. */
  readonly supplementIntro: string;
  /** All of it: elements of Annex I of Council Recommendation 2022/C 243/02, the award, and how to verify. */
  readonly sections: readonly CertificateSection[];
  /** A pathway that it stacks into, where one was handed in. */
  readonly pathway?: CertificatePathwayModel;
  /** What the attached file is. */
  readonly attached: string;
  /** What a reader does to verify, beside the QR code. */
  readonly verifying: VerifyingWords;
  /** Identifier of the credential. */
  readonly id?: string;
}

/** The picture of a pathway in words. */
export interface CertificatePathwayModel {
  readonly heading: string;
  /** What the picture is, and that it is not part of the credential. */
  readonly note: string;
  /** The picture in a few sentences. */
  readonly description: string;
  /** What the list below is. */
  readonly listed: string;
  /** The same as the picture, as a list. */
  readonly outline: PathwayOutline;
  /** Who decides. */
  readonly says: string;
}

/** How to verify, in words. */
export interface VerifyingWords {
  readonly heading: string;
  readonly text: string;
  /** The address behind the QR code, where it is short enough to be read out. */
  readonly address?: string;
  /** What the QR code is, for those who do not see it. */
  readonly qrAlternative: string;
}
