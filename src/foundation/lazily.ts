/**
 * Makes something when it is first asked for, and once. A regular expression that tells letters of all scripts apart is
 * worth it: reading one takes the engine a good part of a millisecond, used or not. The build writes it as text, as an
 * engine reads what stands between slashes with the file.
 */
/* @__NO_SIDE_EFFECTS__ */
export function lazily<Made extends object>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
