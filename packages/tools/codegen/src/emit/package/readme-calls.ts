import type { ApiModel, OperationModel } from "../../model.ts";
import { areSuccesses, planStatuses } from "../operations/status-types.ts";
import { callBlock, callText, exampleOperation, readmeCall } from "./readme-call.ts";

/** The sections of a README that show calls: by path, with limits, and what a failure looks like. */
export function callSections(model: ApiModel): string[] {
  const operation = exampleOperation(model);
  if (!operation) return [];
  return [
    ...pathSection(operation, model),
    ...failureSection(operation, model),
    ...limitSection(operation, model),
  ];
}

function pathSection(operation: OperationModel, model: ApiModel): string[] {
  const call = readmeCall(operation, model);
  return [
    "## Parameters",
    "A call takes its parameters by location, `path`, `query`, `header` and `cookie`, beside its `body` and its options:",
    callBlock(call, model, {
      name: "callOnce",
      uses: ["unwrap"],
      statements: [`return unwrap(await ${callText(call, model)});`],
    }),
  ];
}

function failureSection(operation: OperationModel, model: ApiModel): string[] {
  const call = readmeCall(operation, model);
  const { documented } = planStatuses(operation.responses.map(({ status }) => status));
  const codes = [...documented].filter(([key, own]) => /^\d+$/.test(key) && !areSuccesses(own));
  const keys = codes.map(([key]) => key);
  const status = ["404", "409", "400"].find((key) => keys.includes(key)) ?? keys[0] ?? "404";
  return [
    "## Failures",
    "The status says which failure it is, and gives `error.body` its type:",
    callBlock(call, model, {
      name: "findOrUndefined",
      uses: [],
      statements: [
        `const result = await ${callText(call, model)};`,
        `if (result.status === ${status}) {`,
        "  console.warn(result.error.body);",
        "  return undefined;",
        "}",
        "if (result.error) throw result.error;",
        "return result.data;",
      ],
    }),
    "A call without a usable response rejects, with an error that a guard recognizes: `isNetworkError`, `isTimeoutError`, `isAbortedError`, `isParseError`, `isRedirectError`, or, before anything is sent, `isCredentialError` and `isConfigError`.",
  ];
}

function limitSection(operation: OperationModel, model: ApiModel): string[] {
  const call = readmeCall(operation, model);
  const members = [...call.init, "signal", "attemptTimeout: 2_000", "totalTimeout: 5_000"];
  return [
    "## Time limits",
    "`attemptTimeout` limits each attempt and `totalTimeout` the whole call, in milliseconds; a `signal` ends it at any time:",
    callBlock(call, model, {
      name: "callInTime",
      more: ["signal: AbortSignal"],
      uses: ["isAbortedError", "isTimeoutError", "unwrap"],
      statements: [
        "try {",
        "  return unwrap(",
        `    await ${operation.name}(${model.names.namespace}, {`,
        ...members.map((member) => `      ${member},`),
        "    }),",
        "  );",
        "} catch (error) {",
        "  if (isTimeoutError(error) || isAbortedError(error)) return undefined;",
        "  throw error;",
        "}",
      ],
    }),
  ];
}
