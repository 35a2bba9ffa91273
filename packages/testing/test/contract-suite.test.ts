import { contractSuite } from "../src/contract-suite.ts";
import { FIXTURE_SERVER, fixtureContract, fixtureCredentials } from "./fixtures/read-fixture.ts";
import { fixturePackage } from "./fixtures/vendor-package.ts";

contractSuite({
  vendor: "fixture",
  document: fixtureContract,
  module: fixturePackage,
  credentials: fixtureCredentials,
  server: FIXTURE_SERVER,
});
