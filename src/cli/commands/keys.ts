import { MicrocertError } from '../../foundation/errors/index.js';
import type { LocalText } from '../../foundation/locale.js';
import { normalizeDateTime, parseDateTime } from '../../foundation/time.js';
import { publicKeyToJwk } from '../../identity/index.js';
import type { IssuerKey, Registry } from '../../registry/index.js';
import { type Command, FORMAT_OPTION, type Invocation } from '../command.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import type { Io } from '../io.js';
import { REGISTRY_OPTION, withRegistry } from '../open-registry.js';
import { ACT_OPTIONS, actOf } from '../registry/act-options.js';
import { keysInDid } from '../registry/keys-in-did.js';
import { printable, type Style, styleFor } from '../style.js';

/** `microcert keys`: the keys of the issuer, old ones as well, and their ends. */
export const keys: Command = {
  name: 'keys',
  operands: '',
  count: { least: 0, most: 0 },
  options: {
    add: {
      type: 'string',
      value: 'FILE',
      text: {
        en: 'add the keys of a did.json, before the first is used',
        fr: 'ajouter les clés d’un did.json, avant leur premier usage',
      },
    },
    retire: {
      type: 'string',
      value: 'ID',
      text: {
        en: 'a key that signs no more; what it signed holds on',
        fr: 'une clé qui ne signe plus ; ce qu’elle a signé reste valable',
      },
    },
    revoke: {
      type: 'string',
      value: 'ID',
      text: {
        en: 'a key that is no longer yours alone (stolen, lost): what it signed is in doubt; needs --reason',
        fr: 'une clé qui n’est plus à vous seul (volée, perdue) : ce qu’elle a signé est mis en doute ; avec --reason',
      },
    },
    at: {
      type: 'string',
      value: 'DATE-TIME',
      text: {
        en: 'since when, or until when it still signs (default now)',
        fr: 'depuis quand, ou jusqu’à quand elle signe encore (par défaut maintenant)',
      },
    },
    ...ACT_OPTIONS,
    ...REGISTRY_OPTION,
    format: FORMAT_OPTION,
  },
  examples: [
    {
      line: 'microcert keys --registry registry.db',
      text: { en: 'which keys there are', fr: 'quelles clés il y a' },
    },
    {
      line: 'microcert keys --add did-2027.json --registry registry.db',
      text: {
        en: 'the next key, published some time before it signs',
        fr: 'la prochaine clé, publiée un peu avant de signer',
      },
    },
    {
      line: 'microcert keys --retire did:web:univ.example#z6Mk… --at 2027-01-31 --registry registry.db',
      text: {
        en: 'the old one ends then, so that both overlap',
        fr: 'l’ancienne finit alors, les deux se chevauchent',
      },
    },
  ],
  run: runKeys,
};

async function runKeys(invocation: Invocation, io: Io): Promise<ExitCode> {
  const changes = ['add', 'retire', 'revoke'].filter((name) => invocation.option(name));
  if (changes.length > 1) throw new MicrocertError('ERR_USAGE', { hint: ONE });
  const change = await changeOf(invocation, io);
  const { listed, outcome } = await withRegistry(invocation, io, async (registry) => ({
    outcome: await change(registry),
    listed: await registry.keys(),
  }));
  if (invocation.option('format') === 'json') {
    io.out(`${JSON.stringify({ outcome, keys: listed.map(asJson) }, null, 2)}\n`);
    return EXIT.good;
  }
  if (outcome === 'already') io.out(`${invocation.say(ALREADY)}\n`);
  io.out(renderKeys(listed, invocation, io));
  if (outcome === 'done') io.out(`${styleFor(io.colours).faint(invocation.say(PUBLISH))}\n`);
  return EXIT.good;
}

type Outcome = 'listed' | 'done' | 'already';

/** What the options ask for, read before the registry is opened. */
async function changeOf(
  invocation: Invocation,
  io: Io,
): Promise<(registry: Registry) => Promise<Outcome>> {
  const [add, retire, revoke] = ['add', 'retire', 'revoke'].map(invocation.option);
  const at = instantOf(invocation.option('at'));
  const since = at === undefined ? {} : { at };
  if (add !== undefined) {
    const added = await keysInDid(add, io);
    return async (registry) => {
      const outcomes: Outcome[] = [];
      for (const key of added) outcomes.push((await registry.addKey(key)).outcome);
      return outcomes.includes('done') ? 'done' : 'already';
    };
  }
  if (retire !== undefined) {
    return async (registry) => (await registry.retireKey(retire, since)).outcome;
  }
  if (revoke !== undefined) {
    const act = { ...actOf(invocation), ...since };
    return async (registry) => (await registry.revokeKey(revoke, act)).outcome;
  }
  return async () => 'listed';
}

function instantOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const instant = parseDateTime(normalizeDateTime(text) ?? '');
  if (instant === undefined) throw new MicrocertError('ERR_USAGE', { hint: AT });
  return instant;
}

function asJson({ publicKey, ...key }: IssuerKey): object {
  return { ...key, publicKeyJwk: publicKeyToJwk(publicKey) };
}

function renderKeys(listed: readonly IssuerKey[], { say }: Invocation, { colours }: Io): string {
  const style = styleFor(colours);
  if (listed.length === 0) return `${say(NONE)}\n`;
  return listed
    .map(
      (key) => `${printable(key.id)}\n  ${printable(key.addedAt)}  ${stateOf(key, say, style)}\n`,
    )
    .join('');
}

function stateOf({ expires, revoked }: IssuerKey, say: Invocation['say'], style: Style): string {
  if (revoked !== undefined) return style.bad(`${say(STATES.revoked)} ${printable(revoked)}`);
  if (expires !== undefined) return style.doubt(`${say(STATES.ends)} ${printable(expires)}`);
  return style.good(say(STATES.open));
}

const STATES: Readonly<Record<'open' | 'ends' | 'revoked', LocalText>> = {
  open: { en: 'signs', fr: 'signe' },
  ends: { en: 'signs until', fr: 'signe jusqu’au' },
  revoked: { en: 'revoked since', fr: 'révoquée depuis' },
};
const PUBLISH = {
  en: 'Verifiers learn of it once did.json is published again: microcert publish.',
  fr: 'Les vérificateurs le sauront quand did.json sera republié : microcert publish.',
};
const ALREADY = { en: 'It was so before.', fr: 'C’était déjà le cas.' };
const NONE = {
  en: 'The registry knows no key yet: the first to sign is added by itself.',
  fr: 'Le registre ne connaît pas encore de clé : la première qui signe est ajoutée d’elle-même.',
};
const ONE = {
  en: '--add, --retire and --revoke are done one at a time',
  fr: '--add, --retire et --revoke se font l’un après l’autre',
};
const AT = {
  en: '--at takes a date (2027-01-31) or a date-time with zone (2027-01-31T12:00:00Z)',
  fr: '--at prend une date (2027-01-31) ou une date avec heure et fuseau (2027-01-31T12:00:00Z)',
};
