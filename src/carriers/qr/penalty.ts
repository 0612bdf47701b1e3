const [LINE, BLOCK, FINDER, BALANCE] = [3, 3, 40, 10] as const;

/**
 * How hard a code is to read (ISO/IEC 18004, evaluation of the masks): long runs, blocks, what looks like a corner, and more of one colour than of the
 * other.
 *
 * @param least - what another mask has: from there on it does not matter any more.
 */
export function penaltyOf(modules: Uint8Array, size: number, least: number): number {
  let penalty = 0;
  for (let line = 0; line < size; line += 1) {
    penalty += linePenalty(modules, line * size, 1, size) + linePenalty(modules, line, size, size);
    // It can only get worse, but for a balance that is better than any.
    if (penalty - BALANCE >= least) return penalty;
  }
  return penalty + blockPenalty(modules, size) + balancePenalty(modules);
}

/** Of squares of two by two in one colour. */
function blockPenalty(modules: Uint8Array, size: number): number {
  let penalty = 0;
  for (let at = 0; at + size + 1 < modules.length; at += 1) {
    if (at % size === size - 1) continue;
    const dark = (modules[at] ?? 0) + (modules[at + 1] ?? 0);
    const sum = dark + (modules[at + size] ?? 0) + (modules[at + size + 1] ?? 0);
    if (sum === 0 || sum === 4) penalty += BLOCK;
  }
  return penalty;
}

function balancePenalty(modules: Uint8Array): number {
  const total = modules.length;
  let dark = 0;
  for (let at = 0; at < total; at += 1) dark += modules[at] ?? 0;
  return (Math.ceil(Math.abs(dark * 20 - total * 10) / total) - 1) * BALANCE;
}

/** Of one row or column. */
function linePenalty(modules: Uint8Array, start: number, step: number, size: number): number {
  // Around the code all is light.
  const runs = new Runs(size);
  let [penalty, colour, run] = [0, 0, 0];
  for (let index = 0, at = start; index < size; index += 1, at += step) {
    if (modules[at] === colour) {
      run += 1;
      continue;
    }
    runs.add(run);
    penalty += runPenalty(run);
    if (colour === 0) penalty += runs.corners() * FINDER;
    colour = modules[at] ?? 0;
    run = 1;
  }
  penalty += runPenalty(run);
  if (colour === 1) {
    runs.add(run);
    run = 0;
  }
  runs.add(run + size);
  return penalty + runs.corners() * FINDER;
}

function runPenalty(run: number): number {
  return run < 5 ? 0 : LINE + run - 5;
}

/** The last seven runs of a line, the newest first. */
class Runs {
  #a = 0;
  #b = 0;
  #c = 0;
  #d = 0;
  #e = 0;
  #f = 0;
  #g = 0;
  #before: number;

  constructor(before: number) {
    this.#before = before;
  }

  add(run: number): void {
    this.#g = this.#f;
    this.#f = this.#e;
    this.#e = this.#d;
    this.#d = this.#c;
    this.#c = this.#b;
    this.#b = this.#a;
    this.#a = run + this.#before;
    this.#before = 0;
  }

  /** How often they look like a corner, 1:1:3:1:1 with light on a side. */
  corners(): number {
    const unit = this.#b;
    const isCore = unit > 0 && this.#c === unit && this.#d === unit * 3;
    if (!isCore || this.#e !== unit || this.#f !== unit) return 0;
    const [before, behind] = [this.#g, this.#a];
    return (
      (behind >= unit * 4 && before >= unit ? 1 : 0) +
      (before >= unit * 4 && behind >= unit ? 1 : 0)
    );
  }
}
