import { certificateModel } from '../certificates/model/certificate-model.js';
import type { CertificateModel } from '../certificates/model/types.js';
import type { Locale } from '../foundation/locale.js';
import type { Judged } from './judged.js';

/** What a badge says in one language, as its certificate does; nothing where it is no badge that can be read. */
export type Described = Pick<
  CertificateModel,
  'title' | 'summary' | 'learner' | 'awardedBy' | 'facts' | 'sections'
>;

/** The same elements, under the same headings and in the same order, as on the certificate. */
export function describeBadge(
  { credential, reading, names, opened }: Judged,
  locale: Locale,
): Described | undefined {
  if (credential === undefined || reading === undefined) return undefined;
  const { definition, award, issuer } = reading;
  const { content } = opened;
  const text = typeof content === 'string' ? content : '';
  const source = { definition, award, issuer, document: credential, text, form: 'json' } as const;
  return certificateModel(source, { locale, names, address: undefined, format: 'html' });
}
