import { contractSuite, readContract } from "@org/testing/suite";
import * as solvimon from "../src/index.ts";

contractSuite({
  vendor: "solvimon",
  document: readContract("solvimon"),
  module: solvimon,
});
