import { findInt64 } from "../../int64-shape.ts";
import type { ApiModel } from "../../model.ts";
import type { EmittedOperation } from "../operations/emitted-operation.ts";
import { importNames } from "../text/import-text.ts";
import { functionsIn, referencesIn } from "../text/metadata-function.ts";
import { HEADER, layOutMembers } from "../text/source-text.ts";
import { type MetadataNames, VENDOR_METADATA } from "./metadata-names.ts";
import { INT64 } from "./reader-metadata.ts";
import { vendorMetadata } from "./vendor-metadata.ts";

/**
 * `metadata.ts`: what the runtime must know about the vendor and about each operation, stated once
 * for all entries of the package. A constant each, so that a bundler drops those it does not need.
 */
export function emitMetadata(
  model: ApiModel,
  emitted: readonly EmittedOperation[],
  nameOf: MetadataNames,
): string {
  const vendor = vendorMetadata(model);
  const operations = emitted.map(({ operation: { name, method, path }, metadata }) => {
    const data = { name, method: method.toUpperCase(), path, ...metadata };
    return constant(nameOf(name), "OperationMetadata", data);
  });
  const shapes = [...referencesIn(emitted.map(({ metadata }) => metadata))].flatMap(
    (reference) => reference.shapes,
  );
  const int64 =
    shapes.length === 0
      ? []
      : [
          constant(INT64, "Int64Metadata", {
            as: model.config.int64,
            shapes: findInt64(model).reachable(shapes),
          }).replace(/^export /, ""),
        ];
  const types = [
    ...(int64.length > 0 ? ["type Int64Metadata"] : []),
    ...(operations.length > 0 ? ["type OperationMetadata"] : []),
    "type VendorMetadata",
  ];
  const functions = functionsIn(vendor, ...emitted.map(({ metadata }) => metadata));
  return [
    HEADER,
    importNames([...types, ...functions], "@org/client-runtime"),
    constant(VENDOR_METADATA, "VendorMetadata", vendor),
    ...int64,
    ...operations,
  ].join("\n");
}

function constant(name: string, type: string, data: object): string {
  return `export const ${name}: ${type} = ${layOutMembers(data, "")};\n`;
}
