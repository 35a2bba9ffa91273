import type { JsonObject } from "@org/test-doubles/json";
import type { Level } from "../change.ts";
import type { ContractEdit } from "./edit.ts";
import { type Editable, findUpsertOperation } from "./insert-probe.ts";

/** An edit of a copy of the contract; `change` returns false if there is nothing to edit. */
export function editCopy(
  name: string,
  level: Level,
  rule: string | undefined,
  change: (contract: Editable, upsert: Editable) => unknown,
): ContractEdit {
  return {
    name,
    level,
    rule,
    edit: (contract: JsonObject) => {
      const copy = structuredClone(contract) as Editable;
      return change(copy, findUpsertOperation(copy)) === false ? undefined : copy;
    },
  };
}
