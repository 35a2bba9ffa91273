import { Validator } from "@seriousme/openapi-schema-validator";
import { type Diagnostic, diagnostic } from "../diagnostics.ts";
import { arrayOr, entriesOf, type JsonObject, objectOr, stringOr } from "../json/json.ts";
import { joinPointer } from "../json/pointer.ts";
import { HTTP_METHODS } from "../model.ts";

/**
 * Checks a contract against the official OpenAPI 3.1 schema, and against what the schema cannot
 * say but a client needs: responses on every operation, and every path parameter declared.
 */
export async function validateContract(
  vendor: string,
  contract: JsonObject,
): Promise<readonly Diagnostic[]> {
  const file = `specs/${vendor}`;
  const semantic = entriesOf(objectOr(contract["paths"])).flatMap(([path, item]) =>
    HTTP_METHODS.flatMap((method) => {
      const operation = objectOr(item)[method];
      if (operation === undefined) return [];
      const pointer = joinPointer("/paths", path, method);
      return checkOperation({ vendor, file, pointer }, path, objectOr(operation));
    }),
  );
  // The validator may resolve references in place: it gets a copy.
  const { valid, errors } = await new Validator().validate(structuredClone(contract));
  if (valid) return semantic;
  const structural = (Array.isArray(errors) ? errors : []).map((error) =>
    diagnostic(
      "CONTRACT_INVALID",
      { vendor, file, pointer: error.instancePath },
      `The value ${error.message ?? "is invalid"}${nameOf(error.params)}.`,
    ),
  );
  const text =
    typeof errors === "string" ? [diagnostic("CONTRACT_INVALID", { vendor, file }, errors)] : [];
  return [...semantic, ...text, ...deepest(structural)];
}

function nameOf(parameters: Record<string, unknown> | undefined): string {
  const name = parameters?.["unevaluatedProperty"] ?? parameters?.["additionalProperty"];
  return typeof name === "string" ? `: \`${name}\`` : "";
}

/** A failed branch fails every ancestor too: the deepest places are the ones to mend. */
function deepest(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.filter(
    ({ pointer }) => !diagnostics.some((other) => other.pointer.startsWith(`${pointer}/`)),
  );
}

interface OperationPlace {
  readonly vendor: string;
  readonly file: string;
  readonly pointer: string;
}

function checkOperation(
  place: OperationPlace,
  path: string,
  operation: JsonObject,
): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  if (Object.keys(objectOr(operation["responses"])).length === 0) {
    diagnostics.push(
      diagnostic("RESPONSES_MISSING", place, "The operation does not say what it answers."),
    );
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
        place,
        `The path names {${name}}, no parameter does.`,
      ),
    );
  }
  return diagnostics;
}
