import { type Mutant, mutantsOf } from "./mutant.ts";

/** Bugs in where a request goes and what it carries besides credentials and body. */
export const REQUEST_MUTANTS: readonly Mutant[] = [
  ...mutantsOf("base-url.ts", "contract", {
    "base path lost": "return url.origin[- + path-];",
  }),
  ...mutantsOf("base-url.ts", "base-url", {
    "double slash after the base URL": '[-while (path.endsWith("/")) path = path.slice(0, -1);-]',
  }),
  ...mutantsOf("fill-variables.ts", "contract", {
    "default of a server variable ignored": 'value ?? [-variable?.default-]{+"us"+}',
  }),
  ...mutantsOf("create-engine.ts", "contract", {
    "wrong method: PATCH sent as POST":
      '[-method-]{+method: method === "PATCH" ? "POST" : method+},\n        redirect: "manual"',
  }),
  ...mutantsOf("send-with-retries.ts", "contract", {
    "request sent twice": "const response = {+(await fetch(url, init), +}await send(){+)+};",
  }),
  ...mutantsOf("serialize-path.ts", "contract", {
    "path value not encoded": "return [-encodeURIComponent(text)-]{+text+};",
    "path default ignored":
      "given.get(name)[- === undefined ? metadata?.default : given.get(name)-]",
  }),
  ...mutantsOf("serialize-path.ts", "path", {
    "path default wins over the value given":
      "[-given.get(name) === undefined ? metadata?.default :-]{+metadata?.default ??+} given.get(name)",
  }),
  ...mutantsOf("write-location.ts", "contract", {
    "query parameter dropped":
      'query.push(...serializePairs({ location: "query", values, parameters, vendor }){+.slice(1)+});',
    "header parameter dropped":
      "addHeaders(headers, [-serializeHeaders({ values, parameters, vendor })-]{+{}+},",
    "cookie parameter dropped": 'cookie: pairs.{+slice(1).+}join("; ")',
  }),
  ...mutantsOf("write-request.ts", "create-client", {
    "parameters in a location that the operation does not have dropped":
      "[-throw new ConfigError(location, NO_PARAMETERS, vendor);-]",
  }),
  ...mutantsOf("choose-server.ts", "choose-server", {
    "operation's own server takes precedence over baseUrl":
      "if ([-choice.baseUrl !== undefined-]{+false+}) {",
    "operation without a counterpart of the server sent elsewhere":
      "[-Object.hasOwn(servers, name) ? servers[name] : undefined-]{+servers[name] ?? Object.values(servers)[0]+};",
    "variables of the client ignored by an operation's own server":
      "[-Object.fromEntries(known)-]{+{}+}, vendor",
  }),
  ...mutantsOf("serialize-pairs.ts", "contract", {
    "query value not encoded": "[-encodeURIComponent-]{+String+}(",
    "exploded list joined by commas":
      "([-valueMembers(value) ?? [[undefined, value]]-]{+Array.isArray(value) ? [[undefined, value.join()]] : (valueMembers(value) ?? [[undefined, value]])+})",
  }),
  ...mutantsOf("write-list.ts", "contract", {
    "joined list exploded": "if ([-members === undefined || explode-]{+true+}) {",
  }),
  ...mutantsOf("write-deep-object.ts", "contract", {
    "deepObject written as a form":
      "[-pairsOf(encode(parameter), root)-]{+valueMembers(root)?.flatMap(([key, item]) => pairsOf(encode(key), item))+};",
  }),
  ...mutantsOf("scalar-text.ts", "contract", {
    "Date written in the local form": "return [-value.toISOString()-]{+String(value)+};",
  }),
];
