import { expect, it } from "vitest";
import { readServers } from "../../../src/spec/model/read-servers.ts";
import { problemLines } from "../../support/problem-lines.ts";
import { vendorConfig } from "../../support/vendor-config.ts";

const contract = {
  servers: [
    { url: "http://localhost:4800", description: "Local" },
    {
      url: "https://{cluster}.acme.example/{version}",
      variables: {
        cluster: { default: "eu", enum: ["eu", "us"], description: "Region." },
        version: { default: "v1" },
      },
    },
  ],
};

it("names the servers in the order of vendor.yaml, with their variables", () => {
  const config = vendorConfig({
    servers: {
      production: "https://{cluster}.acme.example/{version}",
      local: "http://localhost:4800",
    },
  });
  expect(readServers("acme", contract, config)).toEqual({
    servers: [
      {
        name: "production",
        url: "https://{cluster}.acme.example/{version}",
        description: undefined,
        variables: new Map([
          ["cluster", { default: "eu", enum: ["eu", "us"], description: "Region." }],
          ["version", { default: "v1", enum: undefined, description: undefined }],
        ]),
      },
      { name: "local", url: "http://localhost:4800", description: "Local", variables: new Map() },
    ],
    diagnostics: [],
  });
});

it("refuses a server that the contract does not have, written exactly like that", () => {
  const config = vendorConfig({ servers: { local: "http://localhost:4800/" } });
  const { servers, diagnostics } = readServers("acme", contract, config);
  expect(servers).toEqual([]);
  expect(problemLines(diagnostics)).toEqual([
    'CONFIG_UNMATCHED specs/acme/vendor.yaml /servers/local: The contract has no server "http://localhost:4800/".',
  ]);
});
