import { expect, it } from "vitest";
import {
  type ClientOptions,
  callOperation,
  chooseServer,
  fillVariables,
  type OperationMetadata,
  type ServerOption,
  type VendorMetadata,
} from "../../src/index.ts";
import { errorOf, observeClient, sentBy } from "../support/observed-client.ts";

const servers: VendorMetadata["servers"] = {
  production: {
    url: "https://{cluster}.acme.test/{version}",
    variables: { cluster: { default: "eu1" }, version: { default: "v1" } },
    fill: fillVariables,
  },
  sandbox: { url: "https://sandbox.acme.test/v1/" },
};

/** An operation that has servers of its own. */
const uploads: OperationMetadata = {
  name: "uploadFile",
  method: "POST",
  path: "/files",
  servers: {
    production: {
      url: "https://{cluster}.up.acme.test/v1/",
      variables: { cluster: { default: "eu1", enum: ["eu1", "us1"] } },
      fill: fillVariables,
    },
    sandbox: { url: "/uploads" },
  },
  chooseServer,
};

/** An operation that the sandbox does not have. */
const reports: OperationMetadata = {
  name: "getReport",
  method: "GET",
  path: "/reports",
  servers: { production: { url: "https://reports.acme.test" } },
  chooseServer,
};

type Options = Partial<ClientOptions<object, ServerOption>>;

it.each<{ options: Options; want: string }>([
  { options: {}, want: "https://eu1.up.acme.test/v1/files" },
  {
    options: { server: { variables: { cluster: "us1" } } },
    want: "https://us1.up.acme.test/v1/files",
  },
  {
    options: { server: { variables: { version: "v2" } } },
    want: "https://eu1.up.acme.test/v1/files",
  },
  { options: { server: { name: "sandbox" } }, want: "https://sandbox.acme.test/uploads/files" },
  { options: { baseUrl: "https://proxy.test" }, want: "https://proxy.test/files" },
])("an operation's servers follow $options to $want", async ({ options, want }) => {
  const call = await sentBy({ servers }, (client) => callOperation(client, uploads, {}), options);
  expect(call.url).toBe(want);
});

it.each<{ options: Options; operation: OperationMetadata; field: string }>([
  { options: { server: { name: "sandbox" } }, operation: reports, field: "server.name" },
  {
    options: { server: { variables: { cluster: "ap1" } } },
    operation: uploads,
    field: "server.variables.cluster",
  },
])("a call without a counterpart of $options is refused", async ({ options, operation, field }) => {
  const { client, calls } = observeClient({ servers }, options);
  const error = await errorOf(() => callOperation(client, operation, {}));
  expect(error).toMatchObject({ name: "ConfigError", field, operation: operation.name });
  expect(calls).toEqual([]);
});

it("no operation leaves https unless its client may", async () => {
  const operation = { ...reports, servers: { production: { url: "http://reports.acme.test" } } };
  const { client } = observeClient({ servers });
  expect(await errorOf(() => callOperation(client, operation, {}))).toMatchObject({
    name: "ConfigError",
    field: "server",
  });
  const allowed = { allowInsecureHttp: true };
  const call = await sentBy({ servers }, (sender) => callOperation(sender, operation, {}), allowed);
  expect(call.url).toBe("http://reports.acme.test/reports");
});
