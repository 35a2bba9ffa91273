import { contractSuite, readContract } from "@org/testing/suite";
import * as fanfare from "../src/index.ts";

contractSuite({
  vendor: "fanfare",
  document: readContract("fanfare"),
  module: fanfare,
});
