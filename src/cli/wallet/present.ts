import { MicrocertError } from '../../foundation/errors/index.js';
import type { LocalText } from '../../foundation/locale.js';
import type { Signer } from '../../identity/index.js';
import { SHOWN_PART_NAMES, SHOWN_PARTS, type ShownPart } from '../../presenting/shown-parts.js';
import type { Command, Invocation } from '../command.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { assertWritable, writeWhole } from '../files.js';
import type { Io } from '../io.js';
import { printable, styleFor, wrapText } from '../style.js';
import type { SdJwtContent } from './content.js';
import { RELATION_WORDS, relationTo } from './describe.js';
import { type Held, readHoldings } from './held.js';
import { holderOf } from './holder-key.js';
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
        en: `of an SD-JWT, what is shown and nothing else: ${SHOWN_PART_NAMES.join(', ')}`,
        fr: `d’un SD-JWT, ce qui est montré et rien d’autre : ${SHOWN_PART_NAMES.join(', ')}`,
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
        en: 'of an SD-JWT the title, level and date, and not the name or the grade',
        fr: 'd’un SD-JWT l’intitulé, le niveau et la date, sans le nom ni la note',
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
  readonly show: readonly ShownPart[];
}

function askedOf({ option, options }: Invocation): Asked {
  const [challenge, domain] = [option('challenge'), option('domain')];
  if (challenge === undefined || domain === undefined)
    throw new MicrocertError('ERR_USAGE', { hint: BOTH });
  const words = options('show').flatMap((each) => each.split(',').map((word) => word.trim()));
  const show = words.map((word) => {
    const part = SHOWN_PART_NAMES.find((known) => known === word);
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
  const partly = chosen.flatMap(({ content, number }) =>
    content.kind === 'sd-jwt' ? [{ content, source: String(number) }] : [],
  );
  const [only] = partly;
  if (only !== undefined) {
    const { content, source } = only;
    const problem = chosen.length > 1 ? ALONE : option('format') ? NO_FORMAT : undefined;
    if (problem) throw walletError('ERR_WALLET_PRESENTING', { source, hint: problem });
    assertShowable(content, source, wallet, show);
    return presentPartly(content, { holder: await holderOf(wallet), ...asked }, io);
  }
  if (show.length > 0)
    throw walletError('ERR_WALLET_PRESENTING', { source: '--show', hint: WHOLE });
  const { createPresentation } = await import('../../presenting/index.js');
  const presentation = await createPresentation(
    chosen.flatMap(({ content }) => (content.kind === 'credential' ? [content.text] : [])),
    {
      ...{ holder: await holderOf(wallet), ...given, clock: io.clock, random: io.random },
      format: option('format') === 'jwt' ? 'jwt' : 'data-integrity',
    },
  );
  return typeof presentation === 'string' ? presentation : JSON.stringify(presentation, null, 2);
}

function assertShowable(
  content: SdJwtContent,
  source: string,
  { did }: Wallet,
  show: readonly ShownPart[],
): void {
  const there = SHOWN_PART_NAMES.filter((part) =>
    SHOWN_PARTS[part].some((name) => Object.hasOwn(content.claims, name)),
  );
  const missing = show.filter((part) => !there.includes(part));
  if (show.length === 0 || missing.length > 0) {
    const said = { en: missing.join(', '), fr: missing.join(', ') };
    const hint = {
      en: `${said.en ? `it does not say: ${said.en}. ` : ''}Say with --show what is to be shown: ${there.join(', ')}`,
      fr: `${said.fr ? `il ne dit pas : ${said.fr}. ` : ''}Dire avec --show ce qui est à montrer : ${there.join(', ')}`,
    };
    throw walletError('ERR_WALLET_PRESENTING', { source, hint });
  }
  // The key that signs is the one it is bound to, or no verifier would take it.
  if (relationTo(did, content) !== 'own')
    throw walletError('ERR_WALLET_PRESENTING', { source, hint: OTHER_KEY });
}

async function presentPartly(
  { text }: SdJwtContent,
  options: Asked & { readonly holder: Signer },
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
      `${style.doubt('!')} ${number}${locale === 'fr' ? ' :' : ':'} ${wrapText(printable(say(text)), '  ')}\n`,
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
  en: `--show takes a list of: ${SHOWN_PART_NAMES.join(', ')}`,
  fr: `--show prend une liste de : ${SHOWN_PART_NAMES.join(', ')}`,
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
const WHOLE = {
  en: 'these credentials are signed as a whole and can only be shown whole; ask the issuer for an SD-JWT to show parts',
  fr: 'ces justificatifs sont signés en bloc et ne se montrent qu’en entier ; demander un SD-JWT à l’émetteur pour n’en montrer que des parties',
};
const OTHER_KEY = {
  en: 'it is bound to another key than this wallet’s, or to none: no verifier would take it from you',
  fr: 'il est lié à une autre clé que celle de ce portefeuille, ou à aucune : aucun vérificateur ne l’accepterait de vous',
};
