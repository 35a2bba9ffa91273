import type { ApiModel } from "@org/codegen";
import type { SampleCall } from "./sample-calls.ts";

/** Writes programs that use a client, for the compiler to check. */
export interface ClientProgram {
  /** The client's name in tables. */
  readonly name: string;
  /** The start of every program: imports, and a client that is not used yet. */
  readonly preamble: string;
  /** A statement that makes the call; undefined if the client does not have it. */
  readonly call: (call: SampleCall) => string | undefined;
  /** The same with a path or function name that does not exist. */
  readonly mistypedCall: (call: SampleCall) => string | undefined;
}

function initText(groups: object, body: unknown): string {
  const members = Object.entries(groups).map(([name, own]) => `${name}: ${JSON.stringify(own)}`);
  if (body !== undefined) members.push(`body: ${JSON.stringify(body)}`);
  return members.length === 0 ? "" : `, { ${members.join(", ")} }`;
}

/** Our client's functions, each imported by its name, mistyped or not. */
export function ours({ names }: ApiModel): ClientProgram {
  const write = ({ params, body }: SampleCall, name: string) =>
    `import { ${name} } from "${names.packageName}";\n` +
    `await ${name}(client${initText(params, body)});\n`;
  return {
    name: "ours",
    preamble:
      `import type { ${names.pascal}Client } from "${names.packageName}";\n` +
      `declare const client: ${names.pascal}Client;\n`,
    call: (call) => write(call, call.operation.name),
    mistypedCall: (call) => write(call, `${call.operation.name}x`),
  };
}

/** openapi-fetch on the `paths` of the same package. */
export function openapiFetch({ names }: ApiModel): ClientProgram {
  return byPath(
    "openapi-fetch",
    `import createClient from "openapi-fetch";\nimport type { paths } from "${names.packageName}/openapi-fetch";\n` +
      'const client = createClient<paths>({ baseUrl: "https://vendor.example" });\n',
  );
}

/** Our client with openapi-fetch's calls. */
export function createClient({ names }: ApiModel): ClientProgram {
  return byPath(
    "ours, createClient",
    `import { createClient } from "${names.packageName}/openapi-fetch";\n` +
      "declare const client: ReturnType<typeof createClient>;\n",
  );
}

function byPath(name: string, preamble: string): ClientProgram {
  const write = ({ operation, params, body }: SampleCall, path: string) => {
    const init = initText(Object.keys(params).length > 0 ? { params } : {}, body);
    return `await client.${operation.method.toUpperCase()}(${JSON.stringify(path)}${init});\n`;
  };
  return {
    name,
    preamble,
    call: (call) => write(call, call.operation.path),
    mistypedCall: (call) => write(call, `${call.operation.path}x`),
  };
}

/** The vendor's own SDK. */
export function vendorSdk(): ClientProgram {
  return creatingProduct({
    name: "@voucherify/sdk",
    preamble:
      'import { VoucherifyServerSide } from "@voucherify/sdk";\n' +
      "declare const client: ReturnType<typeof VoucherifyServerSide>;\n",
    write: (body, ending) => `client.products.create${ending}(${body})`,
  });
}

/** Redocly's client. */
export function redocly(): ClientProgram {
  return creatingProduct({
    name: "Redocly",
    preamble: 'import { client } from "./redocly-client/index.ts";\n',
    write: (body, ending) => `client.create_product${ending}({ body: ${body} })`,
  });
}

/** orval's functions. */
export function orval(): ClientProgram {
  return creatingProduct({
    name: "orval",
    preamble: 'import * as sdk from "./orval-client/index.ts";\n',
    write: (body, ending) => `sdk.createProduct${ending}(${body})`,
  });
}

/** A client of Voucherify whose only call here creates a product. */
function creatingProduct({
  name,
  preamble,
  write,
}: {
  readonly name: string;
  readonly preamble: string;
  readonly write: (body: string, ending: "" | "x") => string;
}): ClientProgram {
  const call = ({ body }: SampleCall, ending: "" | "x") =>
    `await ${write(JSON.stringify(body), ending)};\n`;
  return {
    name,
    preamble,
    call: (one) => call(one, ""),
    mistypedCall: (one) => call(one, "x"),
  };
}

/** Hey API's functions, found in its generated `sdk.gen.ts` by method and URL. */
export function heyApi(sdk: string): ClientProgram {
  const names = new Map<string, string>();
  for (const block of sdk.split(/^export const /m).slice(1)) {
    const [, name] = /^(\w+) =/.exec(block) ?? [];
    const [, method] = /\)\.(get|put|post|delete|options|head|patch|trace)</.exec(block) ?? [];
    const [, url] = /url: '([^']*)'/.exec(block) ?? [];
    if (name && method && url) names.set(`${method} ${url}`, name);
  }
  const write = (call: SampleCall, ending: string) => {
    const name = names.get(`${call.operation.method} ${call.operation.path}`);
    if (name === undefined) return undefined;
    const { header, ...groups } = call.params;
    const init = {
      ...groups,
      ...(header ? { headers: header } : {}),
      ...(call.body === undefined ? {} : { body: call.body }),
    };
    return `await sdk.${name}${ending}(${Object.keys(init).length > 0 ? JSON.stringify(init) : ""});\n`;
  };
  return {
    name: "Hey API",
    preamble: 'import * as sdk from "./hey-api/index.ts";\n',
    call: (call) => write(call, ""),
    mistypedCall: (call) => write(call, "x"),
  };
}
