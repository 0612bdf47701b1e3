import { MicrocertError } from '../../foundation/errors/index.js';
import {
  isJsonObject,
  type JsonObject,
  memberOf,
  stringMember,
} from '../../foundation/json/values.js';
import type { LocalText } from '../../foundation/locale.js';
import type { Report, Verdict } from '../../foundation/report.js';
import type { DidDocument } from '../../identity/index.js';
import {
  PROOF_ONLY,
  STRICT,
  type Trust,
  verify as verifyCredential,
} from '../../verifying/index.js';
import { checkTitle } from '../check-titles.js';
import { type Command, FORMAT_OPTION, type Invocation } from '../command.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { readBytes } from '../files.js';
import { instantOption } from '../instant-option.js';
import type { Io } from '../io.js';
import { readDocument } from '../read-document.js';
import { reasonUnreadable } from '../reason-unreadable.js';
import { errorAsJson } from '../render-error.js';
import { renderReport } from '../render-report.js';
import { printable, styleFor } from '../style.js';
import { summarize } from '../summarize.js';

/** `microcert verify`: is this credential authentic, whole, in force, and by an issuer to trust? */
export const verify: Command = {
  name: 'verify',
  operands: 'FILE|-',
  count: { least: 1, most: 1 },
  summary: {
    en: 'Verify a signed credential, offline.',
    fr: 'Vérifier un justificatif signé, hors ligne.',
  },
  options: {
    trust: {
      type: 'string',
      multiple: true,
      value: 'ID|any',
      text: {
        en: 'id of an issuer you trust (repeat it), or any; without it the verdict stays open (exit 3)',
        fr: 'identifiant d’un émetteur de confiance (répétable), ou any ; sans lui, le verdict reste ouvert (code 3)',
      },
    },
    did: {
      type: 'string',
      multiple: true,
      value: 'FILE',
      text: {
        en: 'did.json of an issuer that uses did:web (repeat it); nothing is fetched',
        fr: 'did.json d’un émetteur en did:web (répétable) ; rien n’est téléchargé',
      },
    },
    context: {
      type: 'string',
      multiple: true,
      value: 'URL=FILE',
      text: {
        en: 'a JSON-LD context that the issuer hosts (repeat it)',
        fr: 'un contexte JSON-LD hébergé par l’émetteur (répétable)',
      },
    },
    policy: {
      type: 'string',
      value: 'strict|proof-only',
      choices: ['strict', 'proof-only'],
      text: {
        en: 'strict (default); proof-only looks at signatures alone and says nothing about the issuer',
        fr: 'strict (par défaut) ; proof-only ne regarde que les signatures et ne dit rien de l’émetteur',
      },
    },
    at: {
      type: 'string',
      value: 'DATE-TIME',
      text: {
        en: 'judge as of this instant: 2026-07-01T12:00:00Z',
        fr: 'juger à cet instant : 2026-07-01T12:00:00Z',
      },
    },
    format: FORMAT_OPTION,
  },
  examples: [
    {
      line: 'microcert verify badge.json --trust did:web:univ.example --did did.json',
      text: {
        en: 'a badge of a university you trust',
        fr: 'un badge d’une université de confiance',
      },
    },
    {
      line: 'cat badge.json | microcert verify - --trust any --format json',
      text: { en: 'from a pipe, for a program', fr: 'depuis un tube, pour un programme' },
    },
  ],
  run: runVerify,
};

async function runVerify(invocation: Invocation, io: Io): Promise<ExitCode> {
  const { files, option, options } = invocation;
  const [file = '-'] = files;
  const at = instantOption(option('at'));
  const trust = trustOption(options('trust'));
  const bytes = await readBytes(file, io);
  const unreadable = reasonUnreadable(bytes, file);
  if (unreadable !== undefined) {
    if (option('format') !== 'json') throw unreadable;
    io.out(`${JSON.stringify({ file, error: errorAsJson(unreadable) }, null, 2)}\n`);
    return EXIT.usage;
  }
  const report = await verifyCredential(bytes, {
    trust,
    policy: option('policy') === 'proof-only' ? PROOF_ONLY : STRICT,
    didDocuments: await didDocuments(options('did'), io),
    ...(await givenContexts(options('context'), io)),
    clock: at === undefined ? io.clock : () => at,
  });
  if (option('format') === 'json') io.out(`${JSON.stringify(report, null, 2)}\n`);
  else io.out(renderText({ report, bytes, trust }, invocation, io));
  return exitCodeFor(report);
}

/** 0 accepted · 1 rejected · 2 unreadable · 3 undetermined. */
function exitCodeFor({ verdict, checks }: Report): ExitCode {
  const unreadable = checks.some(
    ({ id, outcome }) => id.startsWith('input.') && outcome === 'failed',
  );
  if (unreadable) return EXIT.usage;
  return { accepted: EXIT.good, rejected: EXIT.findings, undetermined: EXIT.undecided }[verdict];
}

interface Verified {
  readonly report: Report;
  readonly bytes: Uint8Array;
  readonly trust: Trust;
}

function renderText({ report, bytes, trust }: Verified, { locale }: Invocation, io: Io): string {
  const style = styleFor(io.colours);
  const summary = summarize(bytes, locale).map(
    (line, index) => `${index === 0 ? style.strong(printable(line)) : printable(line)}\n`,
  );
  const body = renderReport(report, {
    locale,
    style,
    title: checkTitle,
    verdicts: verdictsFor(report, trust),
    showSkipped: false,
  });
  return `${summary.join('')}${body}`;
}

function verdictsFor(report: Report, trust: Trust): Readonly<Record<Verdict, LocalText>> {
  return {
    accepted: acceptedBecause(report, trust),
    rejected: rejectedBecause(report),
    undetermined: undeterminedBecause(report),
  };
}

function acceptedBecause({ policy }: Report, trust: Trust): LocalText {
  if (policy === PROOF_ONLY.id)
    return {
      en: 'The proofs hold. Nothing else was looked at: this says nothing about who issued it.',
      fr: 'Les preuves tiennent. Rien d’autre n’a été examiné : cela ne dit rien de qui l’a délivré.',
    };
  if (trust === 'any')
    return {
      en: 'Accepted: authentic, unchanged, in force. Every issuer was declared trusted: this does not say who it is.',
      fr: 'Accepté : authentique, inchangé, en vigueur. Tout émetteur a été déclaré de confiance : cela ne dit pas qui il est.',
    };
  return {
    en: 'Accepted: authentic, unchanged, in force, by an issuer you trust.',
    fr: 'Accepté : authentique, inchangé, en vigueur, d’un émetteur de confiance.',
  };
}

function rejectedBecause({ checks }: Report): LocalText {
  const titles = checks
    .filter(({ outcome }) => outcome === 'failed')
    .map(({ id }) => checkTitle(id));
  const [en, fr] = [
    [...new Set(titles.map((title) => title.en))].join(', '),
    [...new Set(titles.map((title) => title.fr))].join(', '),
  ];
  return { en: `Rejected: ${en}.`, fr: `Refusé : ${fr}.` };
}

function undeterminedBecause({ checks }: Report): LocalText {
  const open = checks.filter(({ outcome }) => outcome === 'indeterminate').map(({ id }) => id);
  if (open.length === 1 && open[0] === 'issuer.trust')
    return {
      en: 'Undetermined: the signature holds, the issuer was not checked.',
      fr: 'Indéterminé : la signature tient, l’émetteur n’a pas été vérifié.',
    };
  return {
    en: 'Undetermined: nothing speaks against it, but not everything could be established.',
    fr: 'Indéterminé : rien ne s’y oppose, mais tout n’a pas pu être établi.',
  };
}

function trustOption(values: readonly string[]): Trust {
  if (values.length === 0) return 'unchecked';
  if (values.includes('any')) return 'any';
  if (values.every((value) => /^[a-z][a-z\d+.-]*:\S+$/i.test(value))) return values;
  throw new MicrocertError('ERR_USAGE', { hint: TRUST_HINT });
}

const TRUST_HINT = {
  en: '--trust takes the id of an issuer, such as did:web:univ.example, or any',
  fr: '--trust prend l’identifiant d’un émetteur, comme did:web:univ.example, ou any',
};

/** Documents are looked at one by one, so that the file that is none can be named. */
async function didDocuments(files: readonly string[], io: Io): Promise<readonly DidDocument[]> {
  return Promise.all(
    files.map(async (file) => {
      const document = (await readDocument(file, io)).value as DidDocument;
      if (isDidDocument(document)) return document;
      throw new MicrocertError('ERR_DID_DOCUMENT', { source: file, hint: DID_HINT });
    }),
  );
}

function isDidDocument(value: unknown): boolean {
  const id = stringMember(value, 'id');
  return id?.startsWith('did:') === true && memberOf(value, 'verificationMethod') !== undefined;
}

const DID_HINT = {
  en: 'a did.json has an id that begins with did: and a verificationMethod; microcert keygen writes one',
  fr: 'un did.json a un id qui commence par did: et un verificationMethod ; microcert keygen en écrit un',
};

async function givenContexts(
  values: readonly string[],
  io: Io,
): Promise<{ readonly contexts?: Readonly<Record<string, JsonObject>> }> {
  if (values.length === 0) return {};
  const entries = values.map(async (value): Promise<readonly [string, JsonObject]> => {
    const separator = value.lastIndexOf('=');
    if (separator < 1) throw new MicrocertError('ERR_USAGE', { hint: CONTEXT_HINT });
    const source = value.slice(separator + 1);
    const { value: context } = await readDocument(source, io);
    if (!isJsonObject(context) || memberOf(context, '@context') === undefined)
      throw new MicrocertError('ERR_CONTEXT_INVALID', { source, hint: NO_CONTEXT });
    return [value.slice(0, separator), context];
  });
  return { contexts: Object.fromEntries(await Promise.all(entries)) };
}

const NO_CONTEXT = {
  en: 'a context is a JSON object with a member "@context"',
  fr: 'un contexte est un objet JSON avec un membre « @context »',
};
const CONTEXT_HINT = { en: '--context takes URL=FILE', fr: '--context prend URL=FICHIER' };
