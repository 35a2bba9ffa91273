import type ts from "typescript";
import { propertiesNamed } from "../contract/shape.ts";
import type { VersionedChange } from "../history/recorded-change.ts";
import type { ClientUse } from "../uses/use.ts";
import type { Vendor } from "./vendor.ts";

/** Nobody uses what was added yet, and a server's description reaches no program. */
const TOUCHING =
  /^(?:default-server-changed|server-(?:removed|changed|variable-.*)|credential-(?:removed|changed)|token-request-changed)$/;

/**
 * The clients that a change of servers or credentials concerns. A client with its own base URL ignores
 * the servers, and a client without credentials ignores changes of credentials.
 */
export function findClients(
  change: VersionedChange,
  { uses, folder, checker }: Vendor,
): readonly ts.Node[] {
  if (!TOUCHING.test(change.rule)) return [];
  const isConcerned = change.rule.includes("server") ? usesServer : sendsCredential;
  return uses.clients
    .filter((client) => client.folder === folder && isConcerned(client, change, checker))
    .map(({ node }) => node);
}

/** The first server is the default, used by clients that name none. */
function usesServer(
  { options }: ClientUse,
  { rule, pointer, summary }: VersionedChange,
  checker: ts.TypeChecker,
): boolean {
  const [baseUrl] = optionTypes(options, "baseUrl", checker);
  if (baseUrl && checker.getNonNullableType(baseUrl) === baseUrl) return false;
  if (rule === "default-server-changed") return true;
  const isDefault = pointer === "/servers/0" || pointer.startsWith("/servers/0/");
  const named = /server `([^`]+)`/.exec(summary)?.[1];
  const [name] = optionTypes(options, "server", checker).flatMap((server) =>
    optionTypes(server, "name", checker),
  );
  return name?.isStringLiteral() ? name.value === named : isDefault || name !== undefined;
}

function sendsCredential(
  { options }: ClientUse,
  _change: VersionedChange,
  checker: ts.TypeChecker,
): boolean {
  const [auth] = optionTypes(options, "auth", checker);
  return !(auth?.isStringLiteral() && auth.value === "none");
}

function optionTypes(
  options: ts.Type | undefined,
  name: string,
  checker: ts.TypeChecker,
): readonly ts.Type[] {
  if (!options) return [];
  return propertiesNamed(options, name).map((property) => checker.getTypeOfSymbol(property));
}
