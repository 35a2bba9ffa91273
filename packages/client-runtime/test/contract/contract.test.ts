import { FIXTURE_SERVER, fixtureContract, fixtureCredentials } from "@org/testing/fixture";
import { contractSuite } from "@org/testing/suite";
import { fixturePackage } from "./fixture-package.ts";

contractSuite({
  vendor: "fixture",
  document: fixtureContract,
  module: fixturePackage,
  credentials: fixtureCredentials,
  server: FIXTURE_SERVER,
});
