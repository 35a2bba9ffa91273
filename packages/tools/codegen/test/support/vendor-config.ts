import type { VendorConfig } from "../../src/model.ts";

/** What a tiny vendor's vendor.yaml says; the given fields override it. */
export function vendorConfig(fields: Partial<VendorConfig> = {}): VendorConfig {
  return {
    name: "Acme",
    sources: [{ file: "source/api.yaml", url: "https://acme.example/api.yaml", extract: "whole" }],
    servers: { production: "https://api.acme.example" },
    credentials: {},
    ...fields,
  };
}
