import type { InventoryPolicy, ProductVariant } from "@org/fanfare";

//! touches
export function label(policy: InventoryPolicy): string {
  switch (policy) {
    case "untracked":
      return "always";
    case "deny":
      return "while there is some";
    case "continue":
      return "on order";
    default:
      return policy;
  }
}

//! touches
export function isOnOrder({ inventoryPolicy }: ProductVariant): boolean {
  return inventoryPolicy === "continue";
}
