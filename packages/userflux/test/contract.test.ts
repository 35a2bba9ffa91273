import { contractSuite, readContract } from "@org/testing/suite";
import * as userflux from "../src/index.ts";

contractSuite({
  vendor: "userflux",
  document: readContract("userflux"),
  module: userflux,
});
