import { asList, type JsonObject, type JsonValue } from '../../foundation/json/values.js';
import type { CanonicalForm, ContextStore } from '../../linked-data/index.js';

/** What is made of the options of a proof. */
interface OptionsParts {
  readonly canonicalOptions: CanonicalForm;
  readonly optionsHash: Uint8Array;
}

/** What was made of the last few options: documents signed within a second have the same. */
export interface RememberedOptions {
  /** What is made of options; made again when they are others than the last few. */
  of(suite: object, options: JsonObject, make: () => Promise<OptionsParts>): Promise<OptionsParts>;
}

const WORKSPACE = 'proof options';

/** What is remembered for a store of contexts, by which the options are read, and the bounds that it puts on them. */
export function rememberedOptions(contexts: ContextStore): RememberedOptions {
  const { workspace, maxQuads, maxUnusual } = contexts;
  const name = `${WORKSPACE} ${maxQuads} ${maxUnusual}`;
  const known = workspace.get(name) as RememberedOptions | undefined;
  if (known !== undefined) return known;
  const made = remembering();
  workspace.set(name, made);
  return made;
}

const MOST_REMEMBERED = 32;

function remembering(): RememberedOptions {
  const bySuite = new Map<object, Map<string, OptionsParts>>();
  return {
    of: async (suite, options, make) => {
      if (!holdsTextsOnly(options)) return make();
      const known = bySuite.get(suite) ?? new Map<string, OptionsParts>();
      bySuite.set(suite, known);
      const text = JSON.stringify(options);
      const before = known.get(text);
      if (before !== undefined) return before;
      const parts = await make();
      const [oldest] = known.size < MOST_REMEMBERED ? [] : known.keys();
      if (oldest !== undefined) known.delete(oldest);
      known.set(text, parts);
      return parts;
    },
  };
}

/** Of these no two are written alike; a number can be, as 0 and -0 are. */
function holdsTextsOnly(options: JsonObject): boolean {
  return Object.values(options).every((value) =>
    asList<JsonValue>(value).every((one) => typeof one === 'string'),
  );
}
