import { type Diagnostic, diagnostic, hasErrors } from "../../diagnostics.ts";
import {
  arrayOr,
  entriesOf,
  isArray,
  isObject,
  type Json,
  type JsonObject,
  objectOr,
  stringOr,
} from "../../json/json.ts";
import { pointerOfReference, readPointer } from "../../json/pointer.ts";
import type { Contract } from "../../model.ts";
import { deriveConfig } from "../../onboard/derive-config.ts";
import { vendorNames } from "../../vendor-names.ts";
import { buildModel } from "../model/build-model.ts";
import { flattenPathItems } from "../normalize/flatten-path-items.ts";
import { inlineReferences } from "../normalize/inline-references.ts";
import { liftSchemas } from "../normalize/lift-schemas.ts";
import { lowerVersion } from "../normalize/lower-version.ts";
import { CONTRACT_VERSION } from "../normalize/normalize.ts";
import { orderContract } from "../normalize/order-contract.ts";
import { splitBases } from "../normalize/split-bases.ts";
import { stateTags } from "../normalize/state-tags.ts";
import { upgradeSchema } from "../normalize/upgrade-schema.ts";
import { convertSwagger } from "../swagger/convert-swagger.ts";
import { validateContract } from "../validate/validate.ts";
import { rewriteNodes } from "../walk-nodes.ts";

/** A vendor's document as a contract, with its problems; no contract if it is neither OpenAPI 3 nor Swagger 2.0. */
export interface OpenApiResult {
  readonly contract: Contract | undefined;
  /** All of them are warnings if there is a contract. */
  readonly diagnostics: readonly Diagnostic[];
}

/** How a document is read. */
export interface OpenApiOptions {
  /** Whether to warn about what does not conform to OpenAPI; this takes most of the time. */
  readonly validated?: boolean;
}

/** The slug that both sides of a comparison share, so that names derived from it never differ. */
export const COMPARED_SLUG = "compared";

/**
 * Makes a contract of any document of OpenAPI 3.0, 3.1 or 3.2, or of Swagger 2.0. What `generate` would
 * refuse is left out and named in a warning: a comparison says more than a refusal.
 */
export async function readOpenApi(
  file: string,
  given: JsonObject,
  { validated = true }: OpenApiOptions = {},
): Promise<OpenApiResult> {
  const converted = convertSwagger(COMPARED_SLUG, { file, value: given });
  const { document } = converted;
  if (!document) return { contract: undefined, diagnostics: converted.diagnostics };
  const version = /^3\.([012])(?:\.|$)/.exec(versionOf(document))?.[1];
  if (version === undefined) {
    const message = `The document is not OpenAPI 3.0, 3.1 or 3.2, nor Swagger 2.0 (its version is ${versionOf(document) || "missing"}).`;
    const problem = diagnostic("NOT_OPENAPI", { vendor: "", file, pointer: "/openapi" }, message);
    return { contract: undefined, diagnostics: [problem] };
  }
  const lowered = version === "2" ? lowerVersion(COMPARED_SLUG, document) : undefined;
  const upgraded = rewriteNodes(withPaths(lowered?.document ?? document), (node, { kind }) =>
    kind === "schema" ? upgradeSchema(node, version === "0" ? "3.0" : "3.1") : node,
  );
  const lifted = liftSchemas(COMPARED_SLUG, objectOr(upgraded));
  const inlined = inlineReferences(COMPARED_SLUG, lifted.document);
  const whole = hasErrors(inlined.diagnostics)
    ? withoutDangling(inlined.document)
    : inlined.document;
  const flat = flattenPathItems(splitBases(stateTags(whole)));
  const contract = orderContract({ ...flat, openapi: CONTRACT_VERSION });
  const invalid = validated ? await validateContract(COMPARED_SLUG, contract) : [];
  // Titles are text: one name for both sides keeps them out of the comparison.
  const config = { ...deriveConfig(contract, COMPARED_SLUG, []), name: "the vendor" };
  const built = buildModel(vendorNames(COMPARED_SLUG), config, contract, []);
  const diagnostics = [
    ...converted.diagnostics,
    ...(lowered?.diagnostics ?? []),
    ...lifted.diagnostics,
    ...inlined.diagnostics,
    ...invalid,
    ...built.diagnostics,
  ].map((found): Diagnostic => ({ ...found, severity: "warning", vendor: "", file }));
  return { contract: { document: contract, model: built.model }, diagnostics };
}

function versionOf(document: JsonObject): string {
  const said = document["openapi"] ?? document["swagger"];
  return typeof said === "number" ? String(said) : (stringOr(said) ?? "");
}

/** Drops whatever is not a Path Item and so cannot be walked. */
function withPaths(document: JsonObject): JsonObject {
  const paths = entriesOf(objectOr(document["paths"])).filter(
    ([path, item]) => path.startsWith("/") && isObject(item),
  );
  return { ...document, paths: Object.fromEntries(paths) };
}

/** Removes every reference without a target; such a schema then allows anything. */
function withoutDangling(document: JsonObject): JsonObject {
  const leadsNowhere = (node: Json): boolean => {
    const reference = stringOr(objectOr(node)["$ref"]);
    if (reference === undefined) return false;
    const pointer = pointerOfReference(reference);
    return pointer === undefined || readPointer(document, pointer) === undefined;
  };
  const cleaned = rewriteNodes(document, (node, { kind }) => {
    if (kind === "schema") {
      if (!leadsNowhere(node)) return node;
      const { $ref: _, ...rest } = node;
      return rest;
    }
    const parameters = node["parameters"];
    if (kind !== "operation" || !isArray(parameters)) return node;
    return { ...node, parameters: arrayOr(parameters).filter((item) => !leadsNowhere(item)) };
  });
  return objectOr(cleaned);
}
