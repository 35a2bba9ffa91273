import { readSubject } from "@org/testing";
import { vendorFaultSuite } from "@org/testing/fault-suite";
import * as userflux from "../src/index.ts";

vendorFaultSuite(await readSubject("userflux", userflux));
