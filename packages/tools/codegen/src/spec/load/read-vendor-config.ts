import type { ValidateFunction } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { type Diagnostic, diagnostic } from "../../diagnostics.ts";
import type { JsonObject } from "../../json/json.ts";
import type { VendorConfig } from "../../model.ts";
import { parseDocument } from "./parse-document.ts";

/** Reads `vendor.yaml` and validates it against `specs/vendor.schema.json`. */
export function readVendorConfig(
  vendor: string,
  file: string,
  text: string,
  schema: JsonObject,
): { config: VendorConfig | undefined; diagnostics: readonly Diagnostic[] } {
  const { value, diagnostics } = parseDocument(vendor, file, text);
  if (!value) return { config: undefined, diagnostics };
  const validate = validatorOf(schema);
  // A fresh binding, because Ajv's guard narrows the type of what it is given.
  const candidate: unknown = value;
  if (validate(candidate)) return { config: candidate, diagnostics: [] };
  return {
    config: undefined,
    diagnostics: (validate.errors ?? []).map((error) =>
      diagnostic(
        "CONFIG_INVALID",
        { vendor, file, pointer: error.instancePath },
        describe(error.message, error.params),
      ),
    ),
  };
}

const validators = new WeakMap<JsonObject, ValidateFunction<VendorConfig>>();

/** Compiles once per schema: compiling takes longer than everything else for a small vendor. */
function validatorOf(schema: JsonObject): ValidateFunction<VendorConfig> {
  const known = validators.get(schema);
  if (known) return known;
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  const validate = ajv.compile<VendorConfig>(schema);
  validators.set(schema, validate);
  return validate;
}

function describe(message: string | undefined, params: Record<string, unknown>): string {
  const extra = params["additionalProperty"];
  return typeof extra === "string"
    ? `Unknown field \`${extra}\`.`
    : `The value ${message ?? "is invalid"}.`;
}
