import { type Diagnostic, type DiagnosticLocation, diagnostic } from "../../diagnostics.ts";
import { arrayOr, entriesOf, type JsonObject, objectOr, stringOr } from "../../json/json.ts";
import { joinPointer } from "../../json/pointer.ts";
import { HTTP_METHODS } from "../../model.ts";
import { checkDocumentSchema } from "./check-document-schema.ts";

/**
 * Checks a contract against the official OpenAPI 3.1 schema, its schemas against JSON Schema
 * 2020-12, and for what neither can require but a client needs: responses on every operation, and a
 * declaration of every path parameter.
 */
export function validateContract(vendor: string, contract: JsonObject): readonly Diagnostic[] {
  const file = `specs/${vendor}`;
  const semantic = entriesOf(objectOr(contract["paths"])).flatMap(([path, item]) =>
    HTTP_METHODS.flatMap((method) => {
      const operation = objectOr(item)[method];
      if (operation === undefined) return [];
      const pointer = joinPointer("/paths", path, method);
      return checkOperation({ vendor, file, pointer }, path, objectOr(operation));
    }),
  );
  const known = new Set(semantic.map(({ pointer }) => joinPointer(pointer, "responses")));
  const structural = checkDocumentSchema(contract)
    .filter(({ instancePath }) => !known.has(instancePath))
    .map((error) =>
      diagnostic(
        "CONTRACT_INVALID",
        { vendor, file, pointer: error.instancePath },
        `The value ${error.message ?? "is invalid"}${nameOf(error.params)}.`,
      ),
    );
  return [...semantic, ...deepest(structural)];
}

function nameOf(parameters: Record<string, unknown> | undefined): string {
  const name = parameters?.["unevaluatedProperty"] ?? parameters?.["additionalProperty"];
  return typeof name === "string" ? `: \`${name}\`` : "";
}

/**
 * A failed branch fails every ancestor too, and the keywords around it: the deepest errors are the
 * ones to fix, and the first error at each pointer is the most specific.
 */
function deepest(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const first = new Map<string, Diagnostic>();
  const above = new Set<string>();
  for (const one of diagnostics) {
    if (first.has(one.pointer)) continue;
    first.set(one.pointer, one);
    let parent = one.pointer;
    while (parent !== "" && !above.has(parent.slice(0, parent.lastIndexOf("/")))) {
      parent = parent.slice(0, parent.lastIndexOf("/"));
      above.add(parent);
    }
  }
  return [...first.values()].filter(({ pointer }) => !above.has(pointer));
}

function checkOperation(
  location: DiagnosticLocation,
  path: string,
  operation: JsonObject,
): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  if (Object.keys(objectOr(operation["responses"])).length === 0) {
    diagnostics.push(
      diagnostic("RESPONSES_MISSING", location, "The operation documents no response."),
    );
  }
  const seen = new Set<string>();
  for (const parameter of arrayOr(operation["parameters"]).map(objectOr)) {
    const key = `${parameter["in"]} parameter "${parameter["name"]}"`;
    if (seen.has(key)) {
      diagnostics.push(diagnostic("CONTRACT_INVALID", location, `The ${key} is declared twice.`));
    }
    seen.add(key);
  }
  const declared = new Set(
    arrayOr(operation["parameters"])
      .map(objectOr)
      .filter((parameter) => parameter["in"] === "path")
      .map((parameter) => stringOr(parameter["name"])),
  );
  for (const [, name] of path.matchAll(/\{([^{}]+)\}/g)) {
    if (declared.has(name)) continue;
    diagnostics.push(
      diagnostic(
        "PATH_PARAMETER_UNDECLARED",
        location,
        `The path names {${name}}, but no parameter is declared for it.`,
      ),
    );
  }
  return diagnostics;
}
