/** Candidates spelled most like a text, the closest first: at most three, none that differs in more than a third, nor of less than three letters. */
export function nearest(text: string, candidates: readonly string[]): readonly string[] {
  const wanted = text.toLowerCase().slice(0, 100);
  if (wanted.length < 3) return [];
  const bound = Math.min(4, Math.ceil(wanted.length / 3));
  return candidates
    .map((candidate) => ({ candidate, distance: distance(wanted, candidate.toLowerCase()) }))
    .filter(({ distance }) => distance <= bound)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}

/** A text that stops short of a candidate is nearly as close as the part it spells. */
function distance(wanted: string, candidate: string): number {
  const begun =
    wanted.length >= 4
      ? editDistance(wanted, candidate.slice(0, wanted.length)) + 1
      : Number.MAX_VALUE;
  return Math.min(editDistance(wanted, candidate), begun);
}

/** Levenshtein distance: insertions, deletions and replacements from one text to the other. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(replaced, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
