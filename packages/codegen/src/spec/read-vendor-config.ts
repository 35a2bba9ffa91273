import { Ajv2020 } from "ajv/dist/2020.js";
import { type Diagnostic, diagnostic } from "../diagnostics.ts";
import type { JsonObject } from "../json/json.ts";
import type { VendorConfig } from "../model.ts";
import { parseDocument } from "./parse-document.ts";

/** Reads `vendor.yaml` and validates it by `specs/vendor.schema.json`. */
export function readVendorConfig(
  vendor: string,
  file: string,
  text: string,
  schema: JsonObject,
): { config: VendorConfig | undefined; diagnostics: readonly Diagnostic[] } {
  const { value, diagnostics } = parseDocument(vendor, file, text);
  if (!value) return { config: undefined, diagnostics };
  const validate = new Ajv2020({ allErrors: true, strict: false }).compile<VendorConfig>(schema);
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

function describe(message: string | undefined, params: Record<string, unknown>): string {
  const extra = params["additionalProperty"];
  return typeof extra === "string"
    ? `Unknown field \`${extra}\`.`
    : `The value ${message ?? "is invalid"}.`;
}
