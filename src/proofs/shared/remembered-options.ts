import type { JsonObject } from '../../foundation/json/values.js';
import type { ContextStore } from '../../linked-data/index.js';

/** What is made of the options of a proof. */
interface OptionsParts {
  readonly canonicalOptions: string;
  readonly optionsHash: Uint8Array;
}

/** What was made of the last options: documents signed within a second have the same. */
export interface RememberedOptions {
  /** What is made of options; made again when they are others than the last time. */
  of(suite: object, options: JsonObject, make: () => Promise<OptionsParts>): Promise<OptionsParts>;
}

const WORKSPACE = 'proof options';

/** What is remembered for a store of contexts, by which the options are read. */
export function rememberedOptions({ workspace }: ContextStore): RememberedOptions {
  const known = workspace.get(WORKSPACE) as RememberedOptions | undefined;
  if (known !== undefined) return known;
  const made = remembering();
  workspace.set(WORKSPACE, made);
  return made;
}

function remembering(): RememberedOptions {
  let last: { readonly suite: object; readonly text: string; readonly parts: OptionsParts };
  return {
    of: async (suite, options, make) => {
      const text = JSON.stringify(options);
      if (last?.suite === suite && last.text === text) return last.parts;
      const parts = await make();
      last = { suite, text, parts };
      return parts;
    },
  };
}
