import { inspect } from "node:util";

/** What to look at in a value: what logs show, or its non-enumerable fields too. */
export type Sight = "logged" | "hidden";

/** Everything a program makes visible of a value without asking for one of its fields by name. */
export function renderings(value: unknown, sight: Sight): readonly string[] {
  const depth = Number.POSITIVE_INFINITY;
  return [
    inspect(value, { depth, showHidden: sight === "hidden", getters: sight === "hidden" }),
    inspect(value, { depth, customInspect: false }),
    inspect(spread(value), { depth }),
    attempt(() => String(value)),
    attempt(() => JSON.stringify(value)),
    attempt(() => inspect(structuredClone(value), { depth })),
    ...chain(value).flatMap((error) => [error.stack ?? "", error.message, String(error)]),
  ];
}

/** The secrets that occur in the texts: verbatim, percent-encoded, or in base64. */
export function findSecrets(
  secrets: readonly string[],
  texts: readonly string[],
): readonly string[] {
  return secrets.filter((secret) =>
    [secret, encodeURIComponent(secret), ...base64Forms(secret)].some((form) =>
      texts.some((text) => text.includes(form)),
    ),
  );
}

/** The base64 of a secret at each offset, without the ends that depend on its neighbors. */
function base64Forms(secret: string): readonly string[] {
  return ["", "x", "xx"].map((before) =>
    btoa(before + secret)
      .replace(/={1,2}$/, "")
      .slice(before.length * 2, -2),
  );
}

function chain(value: unknown): readonly Error[] {
  return value instanceof Error ? [value, ...chain(value.cause)] : [];
}

function spread(value: unknown): unknown {
  return typeof value === "object" ? { ...value } : value;
}

/** Text of a value that may refuse to be shown, such as a function that cannot be cloned. */
function attempt(render: () => string | undefined): string {
  try {
    return render() ?? "";
  } catch (error) {
    return String(error);
  }
}
