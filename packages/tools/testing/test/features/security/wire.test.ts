import { expect, it } from "vitest";
import { testFeature } from "../start-feature.ts";

const feature = testFeature("security", 6, {
  credentials: {
    AppId: "appId",
    AppToken: "appToken",
    Bearer: "token",
    Basic: "login",
    QueryKey: "queryKey",
    Session: "session",
  },
});

const pair = ["AppId", "AppToken"];

it.each([
  { operation: "either", configured: pair, sent: pair },
  { operation: "either", configured: ["Bearer"], sent: ["Bearer"] },
  { operation: "optional", configured: ["Bearer"], sent: ["Bearer"] },
  { operation: "optional", configured: pair, sent: [] },
  { operation: "optional", configured: [], sent: [] },
  { operation: "open", configured: ["Bearer"], sent: [] },
  { operation: "basic", configured: ["Basic"], sent: ["Basic"] },
  { operation: "byQuery", configured: ["QueryKey"], sent: ["QueryKey"] },
  { operation: "byQuery", configured: ["Bearer", "QueryKey"], sent: ["Bearer", "QueryKey"] },
  { operation: "byCookie", configured: ["Session"], sent: ["Session"] },
])("$operation with $configured sends $sent", async ({ operation, configured, sent }) => {
  const { exchange } = await feature.call(operation, {}, { configured });
  // The checker compares every credential byte by byte, and finds those that are too many.
  expect(exchange.violations).toEqual([]);
  expect(exchange.alternative).toEqual(sent);
});

it.each([
  { operation: "either", configured: ["Session"] },
  { operation: "basic", configured: ["Bearer"] },
  { operation: "byCookie", configured: pair },
])("$operation refuses $configured before anything is sent", async ({ operation, configured }) => {
  const seen = feature.mock.exchanges().length;
  await expect(feature.call(operation, {}, { configured })).rejects.toMatchObject({
    name: "ConfigError",
    field: "auth",
  });
  expect(feature.mock.exchanges()).toHaveLength(seen);
});
