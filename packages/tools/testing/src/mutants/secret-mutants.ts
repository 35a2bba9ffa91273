import { type Mutant, mutantsOf } from "./mutant.ts";

/** Bugs in how secrets are kept, and in where they may be sent. */
export const SECRET_MUTANTS: readonly Mutant[] = [
  ...mutantsOf("check-secret.ts", "credentials", {
    "secret in the message of its ConfigError": "throw new ConfigError(field, {+value + +}",
    "secret with a line break accepted": "[\\x21-\\x7e{+\\s+}]+",
    "text of a lost value accepted as a secret":
      "[-(?!(?:undefined|null|NaN|\\[object Object\\])$)-]",
  }),
  ...mutantsOf("assemble-client.ts", "secrets/secret-values", {
    "secret visible when the client is inspected": "return {{+ auth: options.auth,+}\n    vendor",
  }),
  ...mutantsOf("join-headers.ts", "headers", {
    "header of the caller displaces a credential": "{ [-...headers, -]...others{+, ...headers+} };",
  }),
  ...mutantsOf("keep-secret.ts", "credentials", {
    "secret accepted in a browser": "if ([-isBrowser()-]{+false+}) {",
  }),
  ...mutantsOf("prepare-alternative.ts", "credentials", {
    "function of a credential called only once":
      "await callForSecret([-value as () => unknown-]{+() => ((value as any).once ??= (value as any)())+}, credential.key",
    "secret of a function not checked":
      "[-put(-]{+(credential.put || credential.name ? put : (_: unknown, text: unknown) => ({ headers: { authorization: 'Bearer ' + text } }))(+}\n            credential,\n            await",
  }),
  ...mutantsOf("add-headers.ts", "headers", {
    "value of a refused header in the message": "HEADER_VALUE{+ + text+}, vendor);",
    "header value with a line break accepted": "[\\[-t-]{+s+}\\x20-\\x7e\\x80-\\xff]*",
  }),
  ...mutantsOf("scalar-text.ts", "query", {
    "value of a refused parameter in the message":
      "throw new ConfigError(field, NOT_A_SCALAR{+ + JSON.stringify(value)+}, vendor);",
  }),
  ...mutantsOf("serialize-path.ts", "path", {
    "path value .. accepted": "^\\.{0,[-2-]{+1+}}$",
  }),
  ...mutantsOf("is-browser.ts", "is-browser", {
    "page not taken for a browser": '[-"document" in scope || -]',
    "worker not taken for a browser": '[- || "WorkerGlobalScope" in scope-]',
    "Deno taken for a browser": '[-"Deno", -]',
    "Node with the globals of a page taken for a browser": '!("[-process-]{+seeded+}" in scope',
  }),
  ...mutantsOf("base-url.ts", "base-url", {
    "http base URL accepted": "[-(allowInsecureHttp === true-]{+(true+} ||",
    "http base URL accepted for any setting": "allowInsecureHttp[- === true-]",
    "http base URL of this machine refused": ".test(hostname){+ && false+}",
    "host that begins like this machine's taken for it": "|\\[::1\\])[-$-]/",
    "base URL of another scheme accepted": 'protocol [-=== "https:"-]{+!== "http:"+} ||',
    "base URL with a user name accepted": "!([-url.username || -]url.password",
    "base URL with a query accepted": "\\p{Control}[-?-]#",
    "base URL in the message of its ConfigError":
      "throw new ConfigError(field, NOT_A_URL{+ + text+}, vendor);",
  }),
];
