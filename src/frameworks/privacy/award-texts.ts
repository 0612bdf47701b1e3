import { appendPointer, type JsonPointer } from '../../foundation/json/pointer.js';
import type { Award } from '../../model/award.js';

/** A text of an award with its place. */
export type AwardText = readonly [pointer: JsonPointer, text: string];

/** Every text of an award, wherever it stands. */
export function textsOf(award: Partial<Award> | undefined): readonly AwardText[] {
  return [...within(award, '/award')];
}

/**
 * Texts that people write freely: names, descriptions and stories of evidence, values of results. Several rules ask for
 * them of every award of a cohort, so that no other text is looked at on the way.
 */
export function freeTextsOf(award: Partial<Award> | undefined): readonly AwardText[] {
  const texts: AwardText[] = [];
  const add = (pointer: JsonPointer, text: unknown): void => {
    if (typeof text === 'string') texts.push([pointer, text]);
  };
  add('/award/learner/name', award?.learner?.name);
  award?.results?.forEach(({ value }, at) => {
    add(`/award/results/${at}/value`, value);
  });
  award?.evidence?.forEach((piece, at) => {
    for (const name of FREE) add(`/award/evidence/${at}/${name}`, piece[name]);
  });
  return texts;
}

const FREE = ['name', 'description', 'narrative', 'genre'] as const;

function* within(value: unknown, pointer: JsonPointer): Iterable<AwardText> {
  if (typeof value === 'string') yield [pointer, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [name, member] of Object.entries(value))
    yield* within(member, appendPointer(pointer, name));
}

/** Whether some text in an award, wherever it stands, is such a one. */
export function someText(value: unknown, isSuch: (text: string) => boolean): boolean {
  if (typeof value === 'string') return isSuch(value);
  if (typeof value !== 'object' || value === null) return false;
  for (const name of Object.keys(value))
    if (someText(Reflect.get(value, name), isSuch)) return true;
  return false;
}
