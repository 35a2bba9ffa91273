import { describe, expect, it } from "vitest";
import type { Json, JsonObject } from "../../../src/json/json.ts";
import type { CredentialModel } from "../../../src/model.ts";
import { readSecurity } from "../../../src/spec/model/read-security.ts";
import { problemLines } from "../../support/problem-lines.ts";
import { vendorConfig } from "../../support/vendor-config.ts";

const schemes: JsonObject = {
  AppId: { type: "apiKey", in: "header", name: "X-App-Id", description: "The app." },
  AppToken: { type: "apiKey", in: "header", name: "X-App-Token" },
  OAuth: { type: "oauth2", flows: {} },
};
const credentials = { AppId: "appId", AppToken: "appToken", OAuth: "accessToken" };

function read(given: {
  schemes: JsonObject;
  credentials: Record<string, string>;
  requirements: readonly Json[];
}) {
  const contract = { components: { securitySchemes: given.schemes } };
  return readSecurity("acme", contract, given.requirements, vendorConfig(given));
}

const keysOf = (alternatives: readonly (readonly CredentialModel[])[]) =>
  alternatives.map((alternative) => alternative.map(({ key }) => key));

describe("alternatives", () => {
  it.each<{ name: string; requirements: Json[]; want: string[][] }>([
    { name: "none", requirements: [[], [{}]], want: [] },
    {
      name: "the keys of one item together, sorted; items one by one",
      requirements: [[{ AppToken: [], AppId: [] }, { OAuth: [] }]],
      want: [["appId", "appToken"], ["accessToken"]],
    },
    {
      name: "those of all operations, each once, in order of first use",
      requirements: [[{ OAuth: [] }], [{ AppId: [], AppToken: [] }, { OAuth: [] }]],
      want: [["accessToken"], ["appId", "appToken"]],
    },
    {
      name: "one, whatever the scopes",
      requirements: [[{ OAuth: ["read"] }], [{ OAuth: ["write"] }]],
      want: [["accessToken"]],
    },
  ])("$name", ({ requirements, want }) => {
    const { alternatives, diagnostics } = read({ schemes, credentials, requirements });
    expect(diagnostics).toEqual([]);
    expect(keysOf(alternatives)).toEqual(want);
  });

  it.each<{ name: string; security: Json | undefined; want: object }>([
    { name: "one of them", security: [{ OAuth: ["x"] }], want: { accepted: [1], optional: false } },
    {
      name: "both, in its own order",
      security: [{ OAuth: [] }, { AppToken: [], AppId: [] }],
      want: { accepted: [1, 0], optional: false },
    },
    { name: "none at all", security: [], want: { accepted: [], optional: false } },
    { name: "one or none", security: [{}, { OAuth: [] }], want: { accepted: [1], optional: true } },
    { name: "nothing said", security: undefined, want: { accepted: [], optional: false } },
  ])("that an operation accepts: $name", ({ security, want }) => {
    const requirements = [[{ AppId: [], AppToken: [] }, { OAuth: [] }]];
    expect(read({ schemes, credentials, requirements }).acceptedBy(security)).toEqual(want);
  });
});

it.each<{ given: JsonObject; want: Partial<CredentialModel> }>([
  {
    given: { type: "apiKey", in: "header", name: "X-Key", description: "d" },
    want: { kind: "header", name: "X-Key", description: "d" },
  },
  { given: { type: "apiKey", in: "query", name: "key" }, want: { kind: "query", name: "key" } },
  { given: { type: "apiKey", in: "cookie", name: "sid" }, want: { kind: "cookie", name: "sid" } },
  { given: { type: "http", scheme: "Bearer" }, want: { kind: "bearer", name: undefined } },
  { given: { type: "http", scheme: "basic" }, want: { kind: "basic", name: undefined } },
  { given: { type: "oauth2", flows: {} }, want: { kind: "bearer", name: undefined } },
  { given: { type: "openIdConnect", openIdConnectUrl: "x" }, want: { kind: "bearer" } },
])("reads $given", ({ given, want }) => {
  const { alternatives } = read({
    schemes: { Key: given },
    credentials: { Key: "apiKey" },
    requirements: [[{ Key: [] }]],
  });
  expect(alternatives).toMatchObject([[{ scheme: "Key", key: "apiKey", ...want }]]);
});

describe("refuses", () => {
  const requirements = [[{ Key: [] }], [{ Key: ["scope"] }], [{ Key: [], Good: [] }]];
  const good = { type: "oauth2", flows: {} };
  const location = "specs/acme /components/securitySchemes/Key";
  it.each<{
    name: string;
    schemes: JsonObject;
    credentials: Record<string, string>;
    want: string[];
  }>([
    {
      name: "a scheme that is not declared, once",
      schemes: {},
      credentials: {},
      want: [`SECURITY_UNSUPPORTED ${location}: No security scheme "Key" is declared.`],
    },
    {
      name: "a scheme without a short name",
      schemes: { Key: { type: "http", scheme: "bearer" } },
      credentials: {},
      want: [`CREDENTIAL_UNNAMED ${location}: The security scheme "Key" has no short name.`],
    },
    {
      name: "a scheme that no client can send",
      schemes: { Key: { type: "http", scheme: "digest" } },
      credentials: { Key: "key" },
      want: [`SECURITY_UNSUPPORTED ${location}: A client cannot send "Key" (http digest).`],
    },
    {
      name: "mutual TLS",
      schemes: { Key: { type: "mutualTLS" } },
      credentials: { Key: "key" },
      want: [`SECURITY_UNSUPPORTED ${location}: A client cannot send "Key" (mutualTLS ).`],
    },
    {
      name: "one short name for two schemes that are required together",
      schemes: { Key: { type: "http", scheme: "bearer" } },
      credentials: { Key: "good" },
      want: [
        "CREDENTIAL_AMBIGUOUS specs/acme/vendor.yaml /credentials: Good and Key are required together, but share a key.",
      ],
    },
    {
      name: "a short name for a scheme that does not exist",
      schemes: { Key: { type: "http", scheme: "bearer" } },
      credentials: { Key: "key", "O/ther": "other" },
      want: [
        'CONFIG_UNMATCHED specs/acme/vendor.yaml /credentials/O~1ther: The contract has no security scheme "O/ther".',
      ],
    },
  ])("$name", ({ want, schemes, credentials }) => {
    const given = {
      schemes: { ...schemes, Good: good },
      credentials: { ...credentials, Good: "good" },
      requirements,
    };
    expect(problemLines(read(given).diagnostics)).toEqual(want);
  });
});
