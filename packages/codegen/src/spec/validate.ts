import { Validator } from "@seriousme/openapi-schema-validator";
import type { ErrorObject } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { type Diagnostic, diagnostic } from "../diagnostics.ts";
import { arrayOr, entriesOf, type JsonObject, objectOr, stringOr } from "../json/json.ts";
import { joinPointer } from "../json/pointer.ts";
import { HTTP_METHODS } from "../model.ts";
import { visitNodes } from "./node-kinds.ts";

const JSON_SCHEMA = "https://json-schema.org/draft/2020-12/schema";

/**
 * Checks a contract against the official OpenAPI 3.1 schema, its schemas against JSON Schema
 * 2020-12, and against what neither can say but a client needs: responses on every operation, and
 * every path parameter declared, no parameter twice.
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
  const { errors } = await new Validator().validate(structuredClone(contract));
  if (typeof errors === "string") {
    return [...semantic, diagnostic("CONTRACT_INVALID", { vendor, file }, errors)];
  }
  const known = new Set(semantic.map(({ pointer }) => joinPointer(pointer, "responses")));
  const structural = [...(errors ?? []), ...findSchemaErrors(contract)]
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

/** The official schema of OpenAPI 3.1 leaves schemas open: their own metaschema says what they may hold. */
function findSchemaErrors(contract: JsonObject): ErrorObject[] {
  const errors: ErrorObject[] = [];
  const check = new Ajv2020({ allErrors: true }).getSchema(JSON_SCHEMA);
  if (!check) return errors;
  visitNodes(contract, (node, { kind, pointer }) => {
    if (kind !== "schema" || check(node)) return;
    for (const error of check.errors ?? []) {
      errors.push({ ...error, instancePath: pointer + error.instancePath });
    }
  });
  return errors;
}

function nameOf(parameters: Record<string, unknown> | undefined): string {
  const name = parameters?.["unevaluatedProperty"] ?? parameters?.["additionalProperty"];
  return typeof name === "string" ? `: \`${name}\`` : "";
}

/**
 * A failed branch fails every ancestor too, and the keywords around it: the deepest places are the
 * ones to mend, and the first that is said of each says most.
 */
function deepest(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.filter(
    ({ pointer }, index) =>
      diagnostics.findIndex((other) => other.pointer === pointer) === index &&
      !diagnostics.some((other) => other.pointer.startsWith(`${pointer}/`)),
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
  const seen = new Set<string>();
  for (const parameter of arrayOr(operation["parameters"]).map(objectOr)) {
    const key = `${parameter["in"]} parameter "${parameter["name"]}"`;
    if (seen.has(key)) {
      diagnostics.push(diagnostic("CONTRACT_INVALID", place, `The ${key} is there twice.`));
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
        place,
        `The path names {${name}}, no parameter does.`,
      ),
    );
  }
  return diagnostics;
}
