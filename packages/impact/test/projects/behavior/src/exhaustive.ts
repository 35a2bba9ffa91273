import type { InventoryPolicy, ProductVariant } from "@org/fanfare";

//! breaks touches
export function label(policy: InventoryPolicy): string {
  switch (policy) {
    case "untracked":
      return "always";
    case "deny":
      return "while there is some";
    case "continue":
      return "on order";
  }
}

export function isOnOrder({ inventoryPolicy }: ProductVariant): boolean {
  return inventoryPolicy === "continue";
}
