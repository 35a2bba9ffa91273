/** Everything a page makes visible of a value: its text, JSON, stack, own fields and clone. */
export function renderInBrowser(value: unknown): readonly string[] {
  return [
    attempt(() => String(value)),
    attempt(() => JSON.stringify(value)),
    attempt(() => JSON.stringify(structuredClone(value))),
    ...fieldsOf(value, new Set()),
  ];
}

/** Own fields to any depth, those that are not enumerable and a cause's included. */
function fieldsOf(value: unknown, visited: Set<unknown>): readonly string[] {
  if (typeof value !== "object" || value === null) return [String(value)];
  if (visited.has(value)) return [];
  visited.add(value);
  return Reflect.ownKeys(value).flatMap((key) => [
    String(key),
    ...fieldsOf(Reflect.get(value, key), visited),
  ]);
}

/** Text of a value that may refuse to be shown, such as a function that cannot be cloned. */
function attempt(render: () => string | undefined): string {
  try {
    return render() ?? "";
  } catch (error) {
    return String(error);
  }
}
