import { type Contract, readOpenApi } from "@org/codegen/contract";
import type { JsonObject } from "@org/test-doubles/json";

/** A contract of the given parts of a document. */
export async function contractFor(document: JsonObject): Promise<Contract> {
  const whole = { openapi: "3.1.0", info: { title: "Test", version: "1" }, paths: {}, ...document };
  const { contract } = await readOpenApi("test.yaml", whole, { validated: false });
  if (!contract) throw new Error("The document is not OpenAPI.");
  return contract;
}
