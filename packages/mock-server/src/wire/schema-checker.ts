import { compilePattern } from "@org/test-doubles/sample";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormatsModule from "ajv-formats";
import type { ContractDocument, Schema } from "../contract/contract-document.ts";
import { widenChoices } from "../contract/widen-choices.ts";
import { relaxRequired } from "./relax-required.ts";

/**
 * The direction in which a value is sent: `readOnly` is not required in a request, `writeOnly` not
 * in a response.
 */
export type Direction = "request" | "response";

/** Validates values against schemas of one contract. */
export interface SchemaChecker {
  /** What is wrong with the value, one sentence each; empty if it is valid. */
  readonly check: (schema: Schema, value: unknown, direction: Direction) => readonly string[];
  /**
   * The first thing that is wrong with a value in a request; for large ones, of which millions of
   * parts may be wrong.
   */
  readonly checkLarge: (schema: Schema, value: unknown) => readonly string[];
}

/** A validator by JSON Schema 2020-12 with formats (OpenAPI 3.1 section 4.8.24), independent of Prism. */
export function createSchemaChecker(document: ContractDocument): SchemaChecker {
  const compilers = {
    request: compilerFor(document, "request"),
    response: compilerFor(document, "response"),
  };
  let forLarge: SchemaCompiler | undefined;
  return {
    check: (schema, value, direction) => problemsOf(compilers[direction], schema, value),
    checkLarge: (schema, value) => {
      forLarge ??= compilerFor(document, "request", { allErrors: false });
      return problemsOf(forLarge, schema, value);
    },
  };
}

type SchemaCompiler = (schema: Exclude<Schema, boolean>) => ValidateFunction;

function problemsOf(compile: SchemaCompiler, schema: Schema, value: unknown): readonly string[] {
  if (typeof schema === "boolean") return schema ? [] : ["no value is allowed here"];
  const validate = compile(schema);
  if (validate(value)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) =>
      `${instancePath || "/"} ${message ?? "is invalid"} ${JSON.stringify(params)}`,
  );
}

function compilerFor(
  document: ContractDocument,
  direction: Direction,
  { allErrors = true } = {},
): SchemaCompiler {
  const ajv = new Ajv2020({
    strict: false,
    allErrors,
    // A property may have the name of an inherited one, such as `constructor`.
    ownProperties: true,
    logger: false,
    code: { regExp: Object.assign(compilePattern, { code: "compilePattern" }) },
  });
  // The package's CommonJS default export is typed as a namespace under Node's module resolution.
  addFormatsModule.default(ajv);
  const schemas = Object.entries(document.components?.schemas ?? {}).map(([name, schema]) => [
    name,
    relaxRequired(widenChoices(schema), document, direction),
  ]);
  const $defs = { $id: "contract:/", components: { schemas: Object.fromEntries(schemas) } };
  ajv.addSchema($defs);
  const compiled = new WeakMap<object, ValidateFunction>();
  return (schema) => {
    const known = compiled.get(schema);
    if (known !== undefined) return known;
    const relaxed = relaxRequired(widenChoices(schema), document, direction);
    const validate = ajv.compile(relaxed as object);
    compiled.set(schema, validate);
    return validate;
  };
}
