/** The names of the types that a generated file exports, in its order. */
export function exportedTypes(text: string): readonly string[] {
  return [...text.matchAll(/^export (?:interface|type) (\w+)/gm)].flatMap(([, name]) => name ?? []);
}
