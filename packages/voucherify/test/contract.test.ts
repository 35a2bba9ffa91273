import { contractSuite, readContract } from "@org/testing/suite";
import * as voucherify from "../src/index.ts";

contractSuite({
  vendor: "voucherify",
  document: readContract("voucherify"),
  module: voucherify,
});
