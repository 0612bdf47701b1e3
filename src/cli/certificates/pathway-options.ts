import type { CertificatePathway } from '../../certificates/index.js';
import { MicrocertError } from '../../foundation/errors/index.js';
import type { Invocation, OptionSpec } from '../command.js';
import type { Io } from '../io.js';

/** Options for the picture of a pathway on a certificate. */
export const PATHWAY_OPTIONS: Readonly<Record<'pathway' | 'stack', OptionSpec>> = {
  pathway: {
    type: 'string',
    value: 'FILE',
    text: {
      en: 'a pathway that the credential counts in, drawn on a page of its own',
      fr: 'un parcours où le justificatif compte, dessiné sur une page à part',
    },
  },
  stack: {
    type: 'string',
    value: 'FILE',
    text: {
      en: 'with --pathway: what is held of it, the answer of `microcert stack … --format json`',
      fr: 'avec --pathway : ce qui en est acquis, la réponse de `microcert stack … --format json`',
    },
  },
};

/**
 * The pathway for a certificate, and what is held of it; empty where none is asked for. What reads it is loaded then.
 *
 * @returns Nothing where what is wrong with the pathway was told.
 * @throws MicrocertError `ERR_USAGE`; what reading a file throws.
 */
export async function readCertificatePathway(
  { option, locale }: Invocation,
  io: Io,
): Promise<{ readonly pathway?: CertificatePathway } | undefined> {
  const [file, answer] = [option('pathway'), option('stack')];
  if (file === undefined) {
    if (answer === undefined) return {};
    throw new MicrocertError('ERR_USAGE', { hint: STACK_ALONE });
  }
  const { readPathwayFiles } = await import('./read-pathway-files.js');
  const pathway = await readPathwayFiles({ file, answer }, locale, io);
  return pathway && { pathway };
}

const STACK_ALONE = {
  en: '--stack says what is held of a pathway: add --pathway FILE',
  fr: '--stack dit ce qui est acquis d’un parcours : ajouter --pathway FICHIER',
};
