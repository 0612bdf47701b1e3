export type Path = readonly (string | number)[];

export function at(value: unknown, path: Path): unknown {
  return path.reduce((node, name) => (node as Record<string | number, unknown>)[name], value);
}

export function change(document: unknown, path: Path): void {
  const parent = at(document, path.slice(0, -1)) as Record<string | number, unknown>;
  const name = path.at(-1) ?? '';
  const value = parent[name];
  parent[name] =
    typeof value === 'string' ? `${value}x` : typeof value === 'number' ? value + 1 : !value;
}
