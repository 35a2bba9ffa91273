import { readSubject } from "@org/testing";
import { contractSuite } from "@org/testing/suite";
import * as voucherify from "../src/index.ts";

contractSuite(await readSubject("voucherify", voucherify));
