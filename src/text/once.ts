/** Values that are made when they are first asked for: for what takes long and is seldom needed, or asked for often. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** What is found of a thing that never changes, found once and forgotten with it. */
export function onceFor<K extends object, T>(find: (key: K) => T): (key: K) => T {
  const found = new WeakMap<K, { readonly value: T }>();
  return (key) => {
    const known = found.get(key) ?? { value: find(key) };
    found.set(key, known);
    return known.value;
  };
}

/** What is found of a text, of the last so many that were asked for. */
export function onceForText<T>(most: number, find: (text: string) => T): (text: string) => T {
  const found = new Map<string, T>();
  return (text) => {
    const known = found.get(text);
    if (known !== undefined) return known;
    if (found.size >= most) found.clear();
    const fresh = find(text);
    found.set(text, fresh);
    return fresh;
  };
}
