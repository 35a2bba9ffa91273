/** The parts of an operation that are marked `x-provenance: inferred`. */
export interface InferredParts {
  /** In words, such as `status 404` or `Product.price`, in the order of the contract. */
  readonly parts: readonly string[];
  /** Statuses whose whole response is inferred. */
  readonly statuses: ReadonlySet<string>;
}

type Node = Readonly<Record<string, unknown>>;

/** Finds what is inferred in an operation and in the schemas that it refers to. */
export function findInferred(contract: Node, pointer: string): InferredParts {
  const parts = new Set<string>();
  const statuses = new Set<string>();
  const seen = new Set<string>();
  const visit = (node: unknown, at: readonly string[], describe: Describe): void => {
    if (typeof node !== "object" || node === null) return;
    const { $ref: reference, "x-provenance": provenance } = node as Node;
    if (provenance === "inferred") {
      parts.add(describe(at, node as Node));
      if (at.length === 2 && at[0] === "responses" && at[1] !== undefined) statuses.add(at[1]);
    }
    if (typeof reference === "string" && !seen.has(reference)) {
      seen.add(reference);
      const schema = reference.split("/").at(-1) ?? reference;
      visit(find(contract, reference.slice(1)), [], (below) => `${schema}${describeFields(below)}`);
    }
    for (const [key, child] of Object.entries(node)) visit(child, [...at, key], describe);
  };
  visit(find(contract, pointer), [], describeInOperation);
  return { parts: [...parts], statuses };
}

type Describe = (at: readonly string[], node: Node) => string;

function describeInOperation(at: readonly string[], node: Node): string {
  const [section, key, inner, name] = at;
  if (section === undefined) return "the operation";
  if (section === "parameters") return `parameter ${String(node["name"] ?? key)}`;
  if (section === "requestBody") return `request body${describeFields(at)}`;
  if (section !== "responses" || key === undefined) return at.join("/");
  if (inner === "headers") return `header ${name} of ${key}`;
  return inner === undefined ? `status ${key}` : `body of ${key}${describeFields(at)}`;
}

/** The names of the properties in a path, as one would write them in code. */
function describeFields(at: readonly string[]): string {
  const fields = at.map((token, index) => {
    if (at[index - 1] === "properties") return `.${token}`;
    return token === "items" ? "[]" : "";
  });
  return fields.join("");
}

/** The node at a JSON Pointer (RFC 6901); undefined if there is none. */
function find(document: Node, pointer: string): unknown {
  const tokens = pointer.split("/").slice(1);
  return tokens.reduce<unknown>((node, token) => {
    const key = token.replaceAll("~1", "/").replaceAll("~0", "~");
    // Arrays work by index too.
    return typeof node === "object" && node !== null ? (node as Node)[key] : undefined;
  }, document);
}
