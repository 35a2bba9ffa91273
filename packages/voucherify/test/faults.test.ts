import { readSubject } from "@org/testing";
import { vendorFaultSuite } from "@org/testing/fault-suite";
import * as voucherify from "../src/index.ts";

vendorFaultSuite(await readSubject("voucherify", voucherify));
