import { splitPointer } from "../../json/pointer.ts";
import type { ApiModel } from "../../model.ts";
import { isRequiredParameter } from "../operations/operation-types.ts";
import { callBlock, callText, readmeCall } from "../package/readme-call.ts";
import { clientOptions } from "../package/readme-first-call.ts";
import { codeBlock, codeSpan, proseWithCode } from "../text/markdown-text.ts";
import { stringLiteral } from "../text/source-text.ts";
import { commonFailures } from "./skill-calls.ts";

/** How to make a client, and what it may be given as credentials. */
export function clientSection(model: ApiModel): string[] {
  const { names, security } = model;
  const alternatives = security.map((alternative) =>
    alternative
      .map(({ key, kind }) => codeSpan(kind === "basic" ? `${key}: { username, password }` : key))
      .join(" and "),
  );
  const fetched = security.flat().filter(({ tokenRequest }) => tokenRequest);
  const options = clientOptions(model);
  return [
    codeBlock(
      `import { create${names.pascal}Client } from "${names.packageName}";\n\n` +
        `export const ${names.namespace} = create${names.pascal}Client(${options});`,
    ),
    list([
      ...(alternatives.length === 0
        ? []
        : [
            `\`auth\`: exactly one of ${alternatives.join(" / ")}, each a string or a function called per call.`,
          ]),
      ...fetched.map(
        ({ key }) =>
          `${codeSpan(key)} takes \`{ clientId, clientSecret }\` too: the client fetches and renews tokens.`,
      ),
      'In browsers: functions only; better `auth: "none"` and `baseUrl` of your own backend.',
      ...serverLines(model),
      "Make one client and share it: its retry budget and tokens are its own.",
    ]),
  ];
}

function serverLines({ servers }: ApiModel): string[] {
  const [first, ...others] = servers;
  if (first === undefined) return ["`baseUrl` is required."];
  const names = others.map(({ name }) => codeSpan(`server: { name: ${stringLiteral(name)} }`));
  const variables = [...first.variables].map(([key, { enum: values }]) => {
    const some = (values ?? []).slice(0, 3).map((value) => stringLiteral(value));
    return codeSpan(`server: { variables: { ${key}: ${some.join(" | ") || "string"} } }`);
  });
  const choices = [...names.slice(0, 3), ...variables].map((choice) => `, or ${choice}`).join("");
  return [`Server: ${codeSpan(first.url)}${choices}; \`baseUrl\` overrides it.`];
}

/** What a call resolves with, what it rejects with, and what the client retries by itself. */
export function errorSection(model: ApiModel): string[] {
  const common = commonFailures(model).filter((status) => /^\d/.test(status));
  return [
    "## Results and errors",
    list([
      "A call resolves with `{ status, data, error, response }` whatever the status: `error` is undefined, or an `ApiError` with `status`, `body`, `requestId`, `retryAfterMs`, `retryable`, `ambiguous`. `unwrap(await call)` returns `data` or throws `error`.",
      `\`if (result.status === 404)\` types \`result.error.body\`.${common.length === 0 ? "" : ` Documented everywhere: ${common.join(", ")}.`}`,
      "Without a usable response it rejects: `isNetworkError`, `isTimeoutError`, `isAbortedError`, `isParseError`, `isRedirectError`; before sending `isConfigError`, `isCredentialError`.",
      "Guards: `isApiError`; by meaning `isNotFound`, `isConflict`, `isAuthError` (401, 403), `isRateLimited` (429), `isRetryable`.",
      "The client retries by itself (`maxRetries`, 2 by default) and obeys `Retry-After`: a 429 always; 5xx and broken connections where a repeat is safe. Write no retry loop.",
    ]),
  ];
}

/** How to read a list to the end; nothing for a vendor without any. */
export function listSection(model: ApiModel): string[] {
  const paginated = model.operations.filter(({ pagination }) => pagination);
  const [first] = paginated;
  if (first === undefined) return [];
  const call = readmeCall(first, model);
  const names = paginated.slice(0, 6).map(({ name }) => codeSpan(name));
  return [
    "## Lists",
    `${names.join(", ")} return one page. To read all, throwing what fails (\`.pages()\` gives pages):`,
    callBlock(call, model, {
      name: "readAll",
      uses: ["paginate"],
      statements: [
        `for await (const item of paginate(${callText(call, model).replace("(", ", ")}) console.log(item);`,
      ],
    }),
  ];
}

/** What a caller would not expect, as far as the contract says it. */
export function pitfalls({ operations, config }: ApiModel): string[] {
  const upsert = operations.find(({ name }) => name === "upsertProduct");
  const defaults = operations.flatMap(({ parameters }) =>
    parameters.filter((one) => one.in === "path" && !isRequiredParameter(one)),
  );
  const keys =
    typeof upsert?.idempotency === "object" && "whenBody" in upsert.idempotency
      ? upsert.idempotency.whenBody.map((pointer) => codeSpan(splitPointer(pointer).join(".")))
      : [];
  const inferred = operations.filter(({ responses }) =>
    responses.some(({ provenance }) => provenance === "inferred"),
  );
  return [
    ...(keys.length === 0
      ? []
      : [
          `Send ${keys.join(" or ")} with \`upsertProduct\`: without a key each call may create another product, and the client repeats none.`,
        ]),
    ...[...new Set(defaults.map(({ name }) => codeSpan(name)))].map(
      (name) => `Leave out \`path\`'s ${name}: it has a default.`,
    ),
    "Values that the types do not list may come (`enum` in responses is open): handle others.",
    ...(inferred.length === 0
      ? []
      : [
          `Statuses inferred, not documented: ${inferred
            .slice(0, 5)
            .map(({ name }) => codeSpan(name))
            .join(", ")}.`,
        ]),
    ...(config.open ?? []).map(proseWithCode),
  ];
}

/** Lines as a Markdown list. */
export function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join("\n");
}
