import type { LocalText } from '../foundation/locale.js';
import type { Judged } from './judged.js';
import { loadSettingsText } from './load-settings.js';
import type { Settings } from './settings.js';

type Engine = typeof import('./engine.js');

/** What the page works with once it is loaded. */
interface Ready {
  readonly engine: Engine;
  readonly settings: Settings;
  /** Whether the settings of the host could not be read, so that nobody is trusted. */
  readonly broken: boolean;
}

/** What came of something that was to be checked. */
export type Outcome =
  | {
      readonly kind: 'judged';
      readonly judged: Judged;
      readonly engine: Engine;
      readonly broken: boolean;
    }
  | { readonly kind: 'unopened'; readonly text: LocalText; readonly hint?: LocalText };

/** What was handed in: a file, or a text. */
export type Given = Blob | string;

/** Loads what verifies, and the settings, at once: from then on the page needs no network. */
export function startSession(): (given: Given) => Promise<Outcome> {
  const ready = load();
  ready.catch(() => undefined); // said when something is to be checked
  return async (given) => {
    let loaded: Ready;
    try {
      loaded = await ready;
    } catch {
      return { kind: 'unopened', ...NOT_LOADED };
    }
    return judge(given, loaded);
  };
}

async function load(): Promise<Ready> {
  const [engine, text] = await Promise.all([
    import('./engine.js'),
    loadSettingsText().catch(() => null),
  ]);
  if (text === undefined) return { engine, settings: engine.NO_SETTINGS, broken: false };
  try {
    if (text !== null) return { engine, settings: engine.readSettings(text), broken: false };
  } catch {
    // Below: whatever is the matter, nobody is trusted, and the page says so.
  }
  return { engine, settings: engine.NO_SETTINGS, broken: true };
}

async function judge(given: Given, { engine, settings, broken }: Ready): Promise<Outcome> {
  try {
    return { kind: 'judged', judged: await engine.judgeGiven(given, settings), engine, broken };
  } catch (error) {
    const { text, hint } = engine.reasonOf(error);
    return { kind: 'unopened', text, ...(hint !== undefined && { hint }) };
  }
}

const NOT_LOADED = {
  text: {
    en: 'What checks badges could not be loaded.',
    fr: 'Ce qui vérifie les badges n’a pas pu être chargé.',
  },
  hint: {
    en: 'Load the page again, with a network.',
    fr: 'Rechargez la page, avec un réseau.',
  },
};
