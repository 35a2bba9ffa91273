import { escapeExpression } from "./escape-expression.ts";
import type { OperationContract, ServerContract, VendorContract } from "./vendor-contract.ts";

/** What follows the base URL in the path of a request; undefined where it goes elsewhere. */
export type MatchBase = (url: URL) => string | undefined;

/**
 * Recognizes the requests that go to a vendor: to the given base URL, else to any server that the
 * contract names, whatever the values of its variables. A server without a host matches any host.
 */
export function matchBase(
  contract: Pick<VendorContract, "servers">,
  operation: Pick<OperationContract, "servers">,
  baseUrl: string | URL | undefined,
): MatchBase {
  const own = operation.servers ?? contract.servers;
  const named = own.length === 0 ? [{ url: "" }] : own;
  const bases = baseUrl === undefined ? named : [{ url: String(baseUrl) }];
  const expressions = bases.map((base) => new RegExp(`^${sourceOf(base)}(/.*)$`));
  return ({ origin, pathname }) =>
    expressions.map((one) => one.exec(origin + pathname)?.[1]).find((rest) => rest !== undefined);
}

function sourceOf({ url, variables = {} }: ServerContract): string {
  const { href } = URL.canParse(url) && !/[{}]/.test(url) ? new URL(url) : { href: url };
  const trimmed = href.replace(/[?#].*/, "").replace(/(?<!\/)\/+$/, "");
  const source = trimmed
    .split(/(\{[^{}]*\})/)
    .map((part) => {
      if (!part.startsWith("{")) return escapeExpression(part);
      const name = part.slice(1, -1);
      const values = Object.hasOwn(variables, name) ? variables[name] : undefined;
      // A variable may hold a whole URL, or some segments of its path.
      return values ? `(?:${values.map(escapeExpression).join("|")})` : ".+";
    })
    .join("");
  return /^[a-z][a-z0-9+.-]*:/i.test(trimmed) || trimmed.startsWith("{")
    ? source
    : `[a-z]+:\\/\\/[^/]+${source}`;
}
