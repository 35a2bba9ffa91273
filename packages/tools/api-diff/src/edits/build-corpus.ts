import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readOpenApi, WORKSPACE_ROOT } from "@org/codegen/contract";
import { type JsonObject, objectOr } from "@org/test-doubles/json";
import type { Level } from "../change.ts";
import type { Comparison } from "../compare-contracts.ts";
import { CONTRACT_EDITS } from "./contract-edits.ts";
import { insertProbe, levelAt, POSITIONS, upsertAlone } from "./insert-probe.ts";
import { OBJECT_EDITS } from "./object-edits.ts";
import { VALUE_EDITS } from "./value-edits.ts";

/** An edit in one position of a contract, not read yet. */
export interface Mutation {
  /** Contract, edit and position. */
  readonly id: string;
  readonly edit: string;
  readonly level: Level;
  readonly rule: string | undefined;
  readonly before: JsonObject;
  readonly after: JsonObject;
}

/** The contract of a vendor in the working tree. */
export async function readSpec(vendor: string): Promise<JsonObject> {
  const path = join(WORKSPACE_ROOT, "specs", vendor, "openapi.json");
  return objectOr(JSON.parse(await readFile(path, "utf8")));
}

/** Every edit in every position of a contract. */
export function listMutations(vendor: string, contract: JsonObject): readonly Mutation[] {
  const alone = upsertAlone(contract);
  const positioned = [...VALUE_EDITS, ...OBJECT_EDITS].flatMap((edit) =>
    POSITIONS.flatMap((position): Mutation[] => {
      const level = levelAt(edit, position);
      if (level === undefined) return [];
      return [
        {
          id: `${vendor}: ${edit.name} (${position})`,
          edit: edit.name,
          level,
          rule: edit.rule,
          // Lazy: often most of a corpus is left out.
          get before() {
            return insertProbe(alone, edit.before, position);
          },
          get after() {
            return insertProbe(alone, edit.after, position);
          },
        },
      ];
    }),
  );
  const whole = CONTRACT_EDITS.flatMap(({ name, level, rule, edit }): Mutation[] => {
    const after = edit(contract);
    if (!after) return [];
    return [{ id: `${vendor}: ${name}`, edit: name, level, rule, before: contract, after }];
  });
  return [...positioned, ...whole];
}

/** Reads both sides of a mutation. */
export async function readMutation({ id, before, after }: Mutation): Promise<Comparison> {
  const [left, right] = [await read(before), await read(after)];
  return { id, before: left, after: right };
}

async function read(document: JsonObject) {
  const { contract } = await readOpenApi("", document, { validated: false });
  if (!contract) throw new Error("A mutation is not OpenAPI.");
  return contract;
}
