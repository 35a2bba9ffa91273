import {
  type Direction,
  type EmittedOperation,
  type TypedContract,
  valueLists,
} from "@org/codegen/contract";
import { joinPointer } from "@org/test-doubles/pointer";
import { exportedTypes } from "../exported-types.ts";
import { type ProgramWriter, useOf } from "./program-writer.ts";

/** Uses every name that the package exported: of schemas, operations and the client. */
export function useExports(before: TypedContract, program: ProgramWriter): void {
  const { model } = before.contract;
  for (const name of model.schemas.keys()) {
    const pointer = joinPointer("/components/schemas", name);
    const directions: readonly Direction[] = ["response", "request"];
    const types = new Set(directions.map((direction) => before.writer.nameOf(name, direction)));
    for (const type of types) useType(type, useOf(null, "export", pointer), program);
  }
  for (const [key, item] of before.operations) {
    const use = useOf(key, "export", item.operation.pointer);
    program.add(use, `void New.${item.operation.name};`);
    for (const type of typeNames(item)) useType(type, use, program);
  }
  for (const { name, pointer } of valueLists(model, before.writer.names)) {
    program.add(useOf(null, "export", pointer), `void New.${name};`);
  }
  const text = before.files.get("client.ts") ?? "";
  const names = exportedTypes(text);
  for (const type of names) useType(type, useOf(null, "export", pointerOfType(type)), program);
  program.add(useOf(null, "export", ""), `void New.create${model.names.pascal}Client;`);
}

function useType(type: string, use: ReturnType<typeof useOf>, program: ProgramWriter): void {
  program.add(use, `void given<New.${type}>;`);
}

function typeNames({ types }: EmittedOperation): readonly string[] {
  return exportedTypes(types.declarations);
}

function pointerOfType(type: string): string {
  if (type.endsWith("Auth")) return "/components/securitySchemes";
  return type.endsWith("Server") ? "/servers" : "";
}
