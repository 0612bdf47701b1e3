import type { Locale, LocalText } from '../foundation/locale.js';
import { type Alignment, type MicroCertification, textIn } from '../model/index.js';
import { LABELS, SHORT_LABELS } from '../model/labels.js';
import { PURPOSE_NAMES } from '../model/value-names.js';
import { findConcept, loadFieldsOfStudy } from '../vocabulary/index.js';

/** What a definition is for and what it is linked to, as labelled lines for people. */
export async function describeLinks(
  definition: Partial<MicroCertification>,
  locale: Locale,
): Promise<readonly (readonly [LocalText, string])[]> {
  const { alignments = [], outcomes = [], purposes = [], furtherInformation = [] } = definition;
  const linked = [...alignments, ...outcomes.flatMap((outcome) => outcome.alignments ?? [])];
  return [
    [LABELS.purposes, purposes.map((each) => PURPOSE_NAMES[each][locale]).join(', ')],
    [LABELS.fieldsOfStudy, await fieldsText(definition, locale)],
    ...linked.map(
      (alignment) => [SHORT_LABELS.alignment, alignmentText(alignment, locale)] as const,
    ),
    ...furtherInformation.map(
      ({ text, url }) =>
        [
          SHORT_LABELS.furtherInformation,
          [text && textIn(text, locale), url].filter(Boolean).join(' · '),
        ] as const,
    ),
    [SHORT_LABELS.website, definition.website ?? ''],
    [LABELS.version, definition.version ?? ''],
  ];
}

async function fieldsText(
  { fieldsOfStudy = [] }: Partial<MicroCertification>,
  locale: Locale,
): Promise<string> {
  if (fieldsOfStudy.length === 0) return '';
  const scheme = await loadFieldsOfStudy();
  return fieldsOfStudy
    .map((field) => findConcept(scheme, field)?.label[locale] ?? field)
    .join(', ');
}

function alignmentText({ framework, code, title, url }: Alignment, locale: Locale): string {
  return [textIn(title, locale), [framework, code].filter(Boolean).join(' '), url].join(' · ');
}
