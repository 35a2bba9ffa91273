import { type Mutant, mutantsOf } from "./mutant.ts";

/** Bugs in where a request goes and what it carries besides credentials and body. */
export const REQUEST_MUTANTS: readonly Mutant[] = [
  ...mutantsOf("base-url.ts", "contract", {
    "base path lost": 'return url.origin[- + url.pathname.replace(/\\/+$/, "")-];',
  }),
  ...mutantsOf("base-url.ts", "base-url", {
    "double slash after the base URL": 'url.pathname[-.replace(/\\/+$/, "")-]',
  }),
  ...mutantsOf("fill-variables.ts", "contract", {
    "default of a server variable ignored": '[name, [-variable.default-]{+"us"+}]',
  }),
  ...mutantsOf("transport.ts", "contract", {
    "wrong method: PATCH sent as POST":
      '.request([-method-]{+method === "PATCH" ? "POST" : method+}, url, {',
  }),
  ...mutantsOf("send-attempt.ts", "contract", {
    "request sent twice":
      "[-await fetch(url, init)-]{+(await fetch(url, init), await fetch(url, init))+};",
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
  ...mutantsOf("prepare-request.ts", "contract", {
    "query parameter dropped": 'query.{+slice(1).+}join("&")',
    "header parameter dropped":
      "headers: [-serializeHeaders({ values: params.header, parameters, vendor })-]{+{}+},",
    "cookie parameter dropped": "cookieHeader === null ? [-cookies-]{+[]+}",
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
