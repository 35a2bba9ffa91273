import { openContract, readVendor } from "@org/codegen/contract";
import { expect, it } from "vitest";
import { diffContracts } from "../src/compare/diff-contracts.ts";

const { config, contract: document } = await readVendor("solvimon");

it("reads the default server from vendor.yaml, not from the order of the document", () => {
  const { contract } = openContract("solvimon", document, config);
  expect(contract?.model.servers[0]?.url).toBe("https://api.solvimon.com");
});

it("reports another default server, although the document is the same", () => {
  const servers = Object.fromEntries(Object.entries(config.servers).reverse());
  const before = openContract("solvimon", document, config).contract;
  const after = openContract("solvimon", document, { ...config, servers }).contract;
  const findings = before && after ? diffContracts(before, after) : [];
  expect(findings.map(({ rule, effect }) => [rule, effect])).toEqual([
    ["default-server-changed", "breaks-runtime"],
  ]);
});

it("opens nothing if the config does not match the document", () => {
  const servers = { production: "https://elsewhere.example" };
  const { contract, diagnostics } = openContract("solvimon", document, { ...config, servers });
  expect(contract).toBeUndefined();
  expect(diagnostics.map(({ code }) => code)).toEqual(["CONFIG_UNMATCHED"]);
});
