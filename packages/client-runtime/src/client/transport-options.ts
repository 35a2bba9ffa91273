const OWN: ReadonlySet<string> = new Set([
  ...["path", "query", "header", "cookie", "body", "contentType", "accept", "headers"],
  ...["fetch", "hooks", "signal", "maxRetries", "attemptTimeout", "totalTimeout"],
]);

/**
 * The options of a call that are left for fetch: its own, a framework's and a platform's additions.
 */
export function transportOptions(init: object): Record<string, unknown> {
  const left: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(init)) {
    if (!OWN.has(name)) {
      left[name] = value;
    }
  }
  return left;
}
