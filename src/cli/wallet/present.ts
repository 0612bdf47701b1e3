import { BADGE_PARTS } from '../../formats/open-badges/badge-parts.js';
import { isMicrocertError, MicrocertError, withSource } from '../../foundation/errors/index.js';
import type { LocalText } from '../../foundation/locale.js';
import type { Signer } from '../../identity/index.js';
import type { BadgePart } from '../../presenting/index.js';
import { SHOWN_PART_NAMES, SHOWN_PARTS, type ShownPart } from '../../presenting/shown-parts.js';
import type { Command, Invocation } from '../command.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { assertWritable, writeWhole } from '../files.js';
import type { Io } from '../io.js';
import { colonIn, printable, styleFor, wrapText } from '../style.js';
import type { SdJwtContent } from './content.js';
import { RELATION_WORDS, relationTo } from './describe.js';
import { type Held, readHoldings } from './held.js';
import { holderOf } from './holder-key.js';
import { badgeInPart, partsOfBadge, whyWhole } from './in-part.js';
import { judge } from './judge.js';
import { heldAt } from './numbers.js';
import { walletError } from './wallet-error.js';
import { openWallet, WALLET_OPTION, type Wallet } from './wallet-folder.js';

const FORMATS = ['data-integrity', 'jwt'] as const;

/** `microcert wallet present`: the answer to somebody who asks. */
export const present: Command = {
  name: 'wallet present',
  operands: '[NUMBER …]',
  count: { least: 0, most: Number.POSITIVE_INFINITY },
  options: {
    challenge: {
      type: 'string',
      value: 'TEXT',
      text: {
        en: 'what you were asked to sign, for this one occasion',
        fr: 'ce qu’on vous a demandé de signer, pour cette seule occasion',
      },
    },
    domain: {
      type: 'string',
      value: 'TEXT',
      text: {
        en: 'who asks, as they name themselves: nobody else can use the answer',
        fr: 'qui demande, tel qu’il se nomme : personne d’autre ne pourra se servir de la réponse',
      },
    },
    show: {
      type: 'string',
      multiple: true,
      value: 'PART[,PART…]',
      text: {
        en: `of an SD-JWT or a badge with ecdsa-sd-2023, what is shown: ${BADGE_PARTS.join(', ')}`,
        fr: `d’un SD-JWT ou d’un badge avec ecdsa-sd-2023, ce qui est montré : ${BADGE_PARTS.join(', ')}`,
      },
    },
    format: {
      type: 'string',
      value: FORMATS.join('|'),
      choices: FORMATS,
      text: {
        en: 'form of the answer (default data-integrity), as the verifier asks for it',
        fr: 'forme de la réponse (par défaut data-integrity), telle que demandée',
      },
    },
    out: {
      type: 'string',
      value: 'FILE',
      text: {
        en: 'file of the answer; without it, standard output',
        fr: 'fichier de la réponse ; sinon, la sortie standard',
      },
    },
    ...WALLET_OPTION,
  },
  examples: [
    {
      line: 'microcert wallet present 1 3 --challenge c0ffee --domain https://jobs.example --out answer.json',
      text: { en: 'two badges, for an employer', fr: 'deux badges, pour un employeur' },
    },
    {
      line: 'microcert wallet present 2 --show title,level,date --challenge c0ffee --domain https://jobs.example',
      text: {
        en: 'the title, level and date, and not the name or the grade, where its issuer lets you choose',
        fr: 'l’intitulé, le niveau et la date, sans le nom ni la note, si l’émetteur laisse le choix',
      },
    },
    {
      line: 'microcert wallet present --challenge c0ffee --domain https://univ.example',
      text: {
        en: 'nothing but that the DID is yours: for a university that is to issue a badge to it (microcert claim)',
        fr: 'rien que le fait que le DID est à vous : pour une université qui doit lui délivrer un badge (microcert claim)',
      },
    },
  ],
  notes: [
    {
      en: 'Of an SD-JWT nothing else than the parts chosen is shown; of a badge also what makes it valid: issuer, title, description, criteria, dates of validity.',
      fr: 'D’un SD-JWT, rien d’autre que les parties choisies n’est montré ; d’un badge, aussi ce qui le rend valide : émetteur, intitulé, description, critères, dates de validité.',
    },
    {
      en: 'The answer holds for a few minutes. It is written or printed, and goes nowhere by itself: you send it.',
      fr: 'La réponse vaut quelques minutes. Elle est écrite ou affichée, et ne part pas d’elle-même : c’est vous qui l’envoyez.',
    },
  ],
  run: runPresent,
};

async function runPresent(invocation: Invocation, io: Io): Promise<ExitCode> {
  const { files, option } = invocation;
  const out = option('out');
  const asked = askedOf(invocation);
  if (out !== undefined) await assertWritable([out], { replace: false, taken: OTHER_NAME });
  const wallet = await openWallet(invocation, io);
  const chosen = heldAt(files, await readHoldings(wallet));
  const text = await answer(chosen, { wallet, asked }, invocation, io);
  if (out === undefined) io.out(`${text}\n`);
  else await writeWhole({ path: out, text: `${text}\n`, replace: false, mode: 0o600 });
  for (const held of chosen) await warn(held, wallet, invocation, io);
  if (out !== undefined) io.out(`${styleFor(io.colours).good('✔')} ${written(out, invocation)}\n`);
  return EXIT.good;
}

interface Asked {
  readonly challenge: string;
  readonly domain: string;
  readonly show: readonly BadgePart[];
}

function askedOf({ option, options }: Invocation): Asked {
  const [challenge, domain] = [option('challenge'), option('domain')];
  if (challenge === undefined || domain === undefined)
    throw new MicrocertError('ERR_USAGE', { hint: BOTH });
  const words = options('show').flatMap((each) => each.split(',').map((word) => word.trim()));
  const show = words.map((word) => {
    const part = BADGE_PARTS.find((known) => known === word);
    if (part === undefined) throw new MicrocertError('ERR_USAGE', { hint: PARTS });
    return part;
  });
  return { challenge, domain, show };
}

interface Answering {
  readonly wallet: Wallet;
  readonly asked: Asked;
}

async function answer(
  chosen: readonly Held[],
  { wallet, asked }: Answering,
  { option }: Invocation,
  io: Io,
): Promise<string> {
  const { show, ...given } = asked;
  const [only] = chosen.flatMap(({ content, number }) =>
    content.kind === 'sd-jwt' ? [{ content, source: String(number) }] : [],
  );
  if (only === undefined) {
    const format = option('format') === 'jwt' ? 'jwt' : 'data-integrity';
    return presentBadges(chosen, { wallet, asked }, format, io);
  }
  const { content, source } = only;
  const problem = chosen.length > 1 ? ALONE : option('format') ? NO_FORMAT : undefined;
  if (problem) throw walletError('ERR_WALLET_PRESENTING', { source, hint: problem });
  const parts = assertShowable(content, source, wallet, show);
  return presentPartly(content, { holder: await holderOf(wallet), ...given, show: parts }, io);
}

async function presentBadges(
  chosen: readonly Held[],
  { wallet, asked: { show, ...given } }: Answering,
  format: (typeof FORMATS)[number],
  { clock, random }: Io,
): Promise<string> {
  if (show.length > 0 && chosen.length === 0)
    throw walletError('ERR_WALLET_PRESENTING', { source: '--show', hint: OF_WHICH });
  const credentials: (string | Uint8Array)[] = [];
  for (const held of chosen) credentials.push(await shownBadge(held, show));
  const { createPresentation } = await import('../../presenting/index.js');
  const holder = await holderOf(wallet);
  const options = { holder, ...given, clock, random, format };
  const presentation = await createPresentation(credentials, options);
  return typeof presentation === 'string' ? presentation : JSON.stringify(presentation, null, 2);
}

/** A badge as it is presented: the parts chosen, or whole where its issuer leaves no choice. */
async function shownBadge(
  { content, number }: Held,
  show: readonly BadgePart[],
): Promise<string | Uint8Array> {
  // An SD-JWT is presented by itself, and was looked at before.
  if (content.kind === 'sd-jwt') return content.text;
  const source = String(number);
  const there = await partsOfBadge(content);
  if (there === undefined) {
    if (show.length === 0) return content.text;
    throw walletError('ERR_WALLET_PRESENTING', { source, hint: whyWhole(content) });
  }
  assertThere(show, there, source);
  try {
    return await badgeInPart(content, show);
  } catch (error) {
    throw isMicrocertError(error) ? withSource(error, source) : error;
  }
}

function assertShowable(
  content: SdJwtContent,
  source: string,
  { did }: Wallet,
  show: readonly BadgePart[],
): readonly ShownPart[] {
  const there = SHOWN_PART_NAMES.filter((part) =>
    SHOWN_PARTS[part].some((name) => Object.hasOwn(content.claims, name)),
  );
  assertThere(show, there, source);
  // The key that signs is the one it is bound to, or no verifier would take it.
  if (relationTo(did, content) !== 'own')
    throw walletError('ERR_WALLET_PRESENTING', { source, hint: OTHER_KEY });
  return there.filter((part) => show.includes(part));
}

/** Something is to be shown, and it is there: else what is there is said. */
function assertThere(
  show: readonly BadgePart[],
  there: readonly BadgePart[],
  source: string,
): void {
  const missing = show.filter((part) => !there.includes(part));
  if (show.length === 0 || missing.length > 0) {
    const said = { en: missing.join(', '), fr: missing.join(', ') };
    const hint = {
      en: `${said.en ? `it does not say: ${said.en}. ` : ''}Say with --show what is to be shown: ${there.join(', ')}`,
      fr: `${said.fr ? `il ne dit pas : ${said.fr}. ` : ''}Dire avec --show ce qui est à montrer : ${there.join(', ')}`,
    };
    throw walletError('ERR_WALLET_PRESENTING', { source, hint });
  }
}

async function presentPartly(
  { text }: SdJwtContent,
  options: Omit<Asked, 'show'> & { readonly show: readonly ShownPart[]; readonly holder: Signer },
  { clock }: Io,
): Promise<string> {
  const { presentSdJwtVc } = await import('../../presenting/sd-jwt/index.js');
  return presentSdJwtVc(text, { ...options, clock });
}

/** What a verifier will have against it is better heard before. */
async function warn(
  { number, content }: Held,
  { did }: Wallet,
  { say, locale }: Invocation,
  io: Io,
): Promise<void> {
  const style = styleFor(io.colours);
  const tell = (text: LocalText) =>
    io.err(
      `${style.doubt('!')} ${number}${colonIn(locale)} ${wrapText(printable(say(text)), '  ')}\n`,
    );
  const relation = RELATION_WORDS[relationTo(did, content)];
  if (relation) tell(relation);
  const { verdict, said } = await judge(content, { trust: 'unchecked', clock: io.clock });
  if (verdict === 'rejected') tell(said);
}

function written(path: string, { say }: Invocation): string {
  const text = {
    en: `Answer written: ${path}. It holds for five minutes: send it to whoever asked.`,
    fr: `Réponse écrite : ${path}. Elle vaut cinq minutes : l’envoyer à qui l’a demandée.`,
  };
  return printable(say(text));
}

const BOTH = {
  en: 'add --challenge and --domain, as whoever asks gave them to you',
  fr: 'ajouter --challenge et --domain, tels que vous les a donnés qui demande',
};
const PARTS = {
  en: `--show takes a list of: ${BADGE_PARTS.join(', ')}`,
  fr: `--show prend une liste de : ${BADGE_PARTS.join(', ')}`,
};
const OTHER_NAME = { en: 'choose another name', fr: 'choisir un autre nom' };
const ALONE = {
  en: 'an SD-JWT is presented by itself: give its number alone',
  fr: 'un SD-JWT se présente seul : ne donner que son numéro',
};
const NO_FORMAT = {
  en: 'an SD-JWT has a form of its own: leave --format out',
  fr: 'un SD-JWT a sa propre forme : laisser --format de côté',
};
const OF_WHICH = {
  en: 'say also of which credential: microcert wallet list shows the numbers',
  fr: 'dire aussi de quel justificatif : microcert wallet list montre les numéros',
};
const OTHER_KEY = {
  en: 'it is bound to another key than this wallet’s, or to none: no verifier would take it from you',
  fr: 'il est lié à une autre clé que celle de ce portefeuille, ou à aucune : aucun vérificateur ne l’accepterait de vous',
};
