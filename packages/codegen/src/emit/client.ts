import {
  type ApiModel,
  HTTP_METHODS,
  type SecurityAlternative,
  type ServerModel,
} from "../model.ts";
import { pascalCase } from "../spec/operation-names.ts";
import { type EmittedOperation, factsText, importTypes } from "./operations.ts";
import { docComment, HEADER, propertyKey, stringLiteral } from "./source-text.ts";

/** `client.ts`: the vendor's facts, its credentials and servers as types, and the client factory. */
export function emitClient(model: ApiModel, emitted: readonly EmittedOperation[]): string {
  const { pascal, slug } = model.names;
  const maps = emitPathMaps(emitted);
  const typeNames = emitted.flatMap(({ types }) => [types.init, types.result]);
  const body = [
    emitAuth(model),
    emitServer(model),
    `/** Options of a ${model.config.name} client. */\nexport type ${pascal}ClientOptions = ClientOptions<${pascal}Auth, ${pascal}Server>;\n`,
    maps.declarations,
    docComment(
      [
        `Calls ${model.config.name}: by path as with openapi-fetch, or through the operation functions.`,
      ],
      "",
    ) +
      `export interface ${pascal}Client extends VendorClient {\n  readonly vendor: ${stringLiteral(slug)};\n${maps.methods}}\n`,
    `const vendorFacts: VendorFacts = ${vendorFacts(model, emitted)};\n`,
    docComment(
      [
        `Creates a ${model.config.name} client. Credentials and base URL are checked here.`,
        "@throws {ConfigError} naming the option, never its value.",
      ],
      "",
    ) +
      `export function create${pascal}Client(options: ${pascal}ClientOptions): ${pascal}Client {\n  return createVendorClient<${pascal}Client>(vendorFacts, options);\n}\n`,
  ];
  const imports =
    "import {\n  type ClientOptions,\n  createVendorClient,\n" +
    (body[0]?.includes("BasicCredential") ? "  type BasicCredential,\n" : "") +
    (/\bCredential\b/.test(body[0] ?? "") ? "  type Credential,\n" : "") +
    '  type VendorClient,\n  type VendorFacts,\n} from "@org/client-runtime";\n' +
    importTypes(maps.declarations, typeNames, "./operations.ts");
  return [HEADER, imports, ...body].filter(Boolean).join("\n");
}

function emitAuth(model: ApiModel): string {
  const { pascal } = model.names;
  const name = `${pascal}Auth`;
  if (model.security.length === 0) {
    return `/** ${model.config.name} asks for no credentials. */\nexport type ${name} = never;\n`;
  }
  const keys = [...new Set(model.security.flatMap((all) => all.map(({ key }) => key)))].sort();
  const alternatives = model.security.map((alternative) => {
    const own = new Set(alternative.map(({ key }) => key));
    const members = alternative.map(
      ({ key, kind, description }) =>
        docComment([description], "  ") +
        `  ${propertyKey(key)}: ${kind === "basic" ? "BasicCredential" : "Credential"};\n`,
    );
    const others = keys
      .filter((key) => !own.has(key))
      .map((key) => `  ${propertyKey(key)}?: undefined;\n`);
    const title = alternative.map(({ scheme }) => scheme).join(" and ");
    return (
      docComment([`Credentials of ${model.config.name}: ${title}.`], "") +
      `export interface ${alternativeName(pascal, alternative)} {\n${[...members, ...others].join("")}}\n`
    );
  });
  const names = model.security.map((alternative) => alternativeName(pascal, alternative));
  return [
    ...alternatives,
    `/** One of the ways in which ${model.config.name} takes credentials, whole. */\nexport type ${name} = ${names.join(" | ")};\n`,
  ].join("\n");
}

function alternativeName(pascal: string, alternative: SecurityAlternative): string {
  return `${pascal}${alternative.map(({ key }) => pascalCase(key)).join("")}Auth`;
}

function emitServer(model: ApiModel): string {
  const options = model.servers.map((server, index) => {
    const name = `name${index === 0 ? "?" : ""}: ${stringLiteral(server.name)}${index === 0 ? " | undefined" : ""};`;
    const variables = variablesType(server);
    return `{\n${docComment([server.description, server.url], "  ")}  ${name}\n${variables}}`;
  });
  const [first] = model.servers;
  return `/** Which of ${model.config.name}'s servers to call; ${stringLiteral(first?.name ?? "")} when left out. */\nexport type ${model.names.pascal}Server =\n${options.map((option) => `  | ${option.replaceAll("\n", "\n    ")}`).join("\n")};\n`;
}

function variablesType(server: ServerModel): string {
  if (server.variables.size === 0) return "  variables?: undefined;\n";
  const members = [...server.variables].map(([name, variable]) => {
    const values = variable.enum?.map(stringLiteral).join(" | ") ?? "string";
    const comment = docComment(
      [variable.description, `Default: ${stringLiteral(variable.default)}.`],
      "    ",
    );
    return `${comment}    ${propertyKey(name)}?: ${values} | undefined;\n`;
  });
  return `  variables?: {\n${members.join("")}  } | undefined;\n`;
}

/** Per method a map from path to init and to result: the checker looks up, it never infers. */
function emitPathMaps(emitted: readonly EmittedOperation[]) {
  const declarations: string[] = [];
  const methods: string[] = [];
  for (const method of HTTP_METHODS) {
    const own = emitted.filter(({ operation }) => operation.method === method);
    if (own.length === 0) continue;
    const verb = method.toUpperCase();
    const prefix = pascalCase(method);
    const line = (text: (item: EmittedOperation) => string) =>
      own.map((item) => `  ${stringLiteral(item.operation.path)}: ${text(item)};\n`).join("");
    declarations.push(
      `interface ${prefix}Inits {\n  [anyPath]: never;\n${line(({ types }) => types.init)}}\n`,
      `interface ${prefix}Results {\n  // any: the result of a mistyped path must not cause errors beside the one on the path.\n  [anyPath]: any;\n${line(({ types }) => types.result)}}\n`,
    );
    methods.push(
      `  ${verb}<Path extends keyof ${prefix}Inits>(path: Path, init: ${prefix}Inits[Path]): Promise<${prefix}Results[Path]>;\n`,
    );
    const free = own.filter(({ types }) => !types.initRequired);
    if (free.length === 0) continue;
    const paths = free.map(({ operation }) => stringLiteral(operation.path));
    declarations.push(`type ${prefix}WithoutInit = ${["typeof anyPath", ...paths].join(" | ")};\n`);
    methods.push(
      `  ${verb}<Path extends ${prefix}WithoutInit>(path: Path): Promise<${prefix}Results[Path]>;\n`,
    );
  }
  const symbol = "declare const anyPath: unique symbol;\n";
  return { declarations: [symbol, ...declarations].join("\n"), methods: methods.join("") };
}

function vendorFacts(model: ApiModel, emitted: readonly EmittedOperation[]): string {
  const servers = model.servers.map((server) => {
    const variables = [...server.variables].map(([name, variable]) => [
      name,
      { default: variable.default, ...(variable.enum ? { enum: variable.enum } : {}) },
    ]);
    const facts = {
      url: server.url,
      ...(variables.length > 0 ? { variables: Object.fromEntries(variables) } : {}),
    };
    return [server.name, facts] as const;
  });
  const security = model.security.map((alternative) =>
    alternative.map(({ key, kind, name }) => ({ key, kind, ...(name ? { name } : {}) })),
  );
  const differing = emitted
    .filter(({ facts }) => Object.keys(facts).length > 0)
    .map(
      ({ operation, facts }) =>
        [`${operation.method.toUpperCase()} ${operation.path}`, facts] as const,
    );
  const requestIdHeader = model.config.headers?.["requestId"];
  const lines = [
    `vendor: ${stringLiteral(model.names.slug)}`,
    `servers: ${factsText(Object.fromEntries(servers))}`,
    `security: ${factsText(security)}`,
    ...(requestIdHeader ? [`requestIdHeader: ${stringLiteral(requestIdHeader)}`] : []),
    ...(differing.length > 0
      ? [
          `operations: {\n${differing.map(([key, facts]) => `    ${stringLiteral(key)}: ${factsText(facts)},\n`).join("")}  }`,
        ]
      : []),
  ];
  return `{\n${lines.map((line) => `  ${line},\n`).join("")}}`;
}
