import type { LocalText } from '../../foundation/locale.js';
import { LABELS } from '../../model/labels.js';
import type { CredentialEvent, CredentialHistory } from '../../registry/index.js';
import { type Command, FORMAT_OPTION, type Invocation } from '../command.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import type { Io } from '../io.js';
import { REGISTRY_OPTION, withRegistry } from '../open-registry.js';
import { colonIn, printable, styleFor } from '../style.js';

/** `microcert history`: what happened to a credential since it was issued. */
export const history: Command = {
  name: 'history',
  operands: 'ID',
  count: { least: 1, most: 1 },
  options: { ...REGISTRY_OPTION, format: FORMAT_OPTION },
  examples: [
    {
      line: 'microcert history urn:uuid:… --registry registry.db',
      text: {
        en: 'what was done to it, when and why',
        fr: 'ce qui lui est arrivé, quand et pourquoi',
      },
    },
  ],
  run: runHistory,
};

async function runHistory(invocation: Invocation, io: Io): Promise<ExitCode> {
  const { files, option } = invocation;
  const [id = ''] = files;
  const found = await withRegistry(invocation, io, (registry) => registry.history(id));
  io.out(
    option('format') === 'json'
      ? `${JSON.stringify(found, null, 2)}\n`
      : renderHistory(found, invocation, io),
  );
  return EXIT.good;
}

function renderHistory(
  history: CredentialHistory,
  invocation: Invocation,
  { colours }: Io,
): string {
  const { say } = invocation;
  const style = styleFor(colours);
  const { standing, predecessor, definition, validUntil, erasedAt } = history;
  const paint = { valid: style.good, suspended: style.doubt, revoked: style.bad }[standing];
  const rows: readonly (readonly [LocalText, string])[] = [
    [WORDS.standing, paint(say(STANDINGS[standing]))],
    [WORDS.definition, printable(`${definition.id} (${definition.version})`)],
    [WORDS.validUntil, printable(validUntil ?? '')],
    [WORDS.predecessor, printable(predecessor?.credentialId ?? '')],
    [WORDS.erased, printable(erasedAt ?? '')],
  ];
  const width = Math.max(...rows.map(([label]) => say(label).length));
  return [
    style.strong(printable(history.credentialId)),
    ...rows
      .filter(([, text]) => text !== '')
      .map(([label, text]) => `  ${style.faint(say(label).padEnd(width))}  ${text}`),
    ...history.events.map((event) => `  ${renderEvent(event, invocation)}`),
    '',
  ].join('\n');
}

function renderEvent(event: CredentialEvent, { say, locale }: Invocation): string {
  const { at, type, category, reason, by, successor } = event;
  const known = Object.hasOwn(EVENTS, type) ? EVENTS[type] : undefined;
  const word = category && Object.hasOwn(CATEGORIES, category) ? CATEGORIES[category] : undefined;
  const why = [word ? say(word) : category, reason].filter(Boolean).join(`${colonIn(locale)} `);
  const more = [why, by, successor && `→ ${successor}`].filter(Boolean).join(' · ');
  const head = `${at}  #${event.sequence} ${known === undefined ? type : say(known)}`;
  return printable(more === '' ? head : `${head} (${more})`);
}

const WORDS = {
  standing: { en: 'Standing', fr: 'État' },
  definition: { en: 'Definition', fr: 'Définition' },
  validUntil: LABELS.validUntil,
  predecessor: { en: 'In place of', fr: 'À la place de' },
  erased: { en: 'Learner forgotten', fr: 'Apprenant oublié' },
} as const;

const STANDINGS = {
  valid: { en: 'in force', fr: 'en vigueur' },
  suspended: { en: 'suspended', fr: 'suspendu' },
  revoked: { en: 'revoked', fr: 'révoqué' },
} as const;

const CATEGORIES: Readonly<Record<string, LocalText>> = {
  error: { en: 'error', fr: 'erreur' },
  fraud: { en: 'fraud', fr: 'fraude' },
  correction: { en: 'correction', fr: 'correction' },
  renewal: { en: 'renewal', fr: 'renouvellement' },
  investigation: { en: 'investigation', fr: 'enquête' },
  request: { en: 'request', fr: 'demande' },
  other: { en: 'other', fr: 'autre' },
};

const EVENTS: Readonly<Record<string, LocalText>> = {
  issued: { en: 'issued', fr: 'délivré' },
  revoked: { en: 'revoked', fr: 'révoqué' },
  suspended: { en: 'suspended', fr: 'suspendu' },
  reinstated: { en: 'reinstated', fr: 'rétabli' },
  corrected: { en: 'corrected', fr: 'corrigé' },
  renewed: { en: 'renewed', fr: 'renouvelé' },
  claimed: { en: 'claimed', fr: 'réclamé' },
  erased: { en: 'learner forgotten', fr: 'apprenant oublié' },
};
