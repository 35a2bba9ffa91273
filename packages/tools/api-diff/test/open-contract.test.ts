import { openContract, readVendor } from "@org/codegen/contract";
import { expect, it } from "vitest";
import { diffContracts } from "../src/compare/diff-contracts.ts";

const { config, contract: document } = await readVendor("solvimon");

it("takes the default server from vendor.yaml, not from the order of the document", () => {
  const { contract } = openContract("solvimon", document, config);
  expect(contract?.model.servers[0]?.url).toBe("https://api.solvimon.com");
});

it("shows that another server has become the default, although the document is the same", () => {
  const servers = Object.fromEntries(Object.entries(config.servers).reverse());
  const before = openContract("solvimon", document, config).contract;
  const after = openContract("solvimon", document, { ...config, servers }).contract;
  const findings = before && after ? diffContracts(before, after) : [];
  expect(findings.map(({ rule, effect }) => [rule, effect])).toEqual([
    ["default-server-changed", "breaks-runtime"],
  ]);
});

it("opens nothing where the config does not fit the document", () => {
  const servers = { production: "https://elsewhere.example" };
  const { contract, diagnostics } = openContract("solvimon", document, { ...config, servers });
  expect(contract).toBeUndefined();
  expect(diagnostics.map(({ code }) => code)).toEqual(["CONFIG_UNMATCHED"]);
});
