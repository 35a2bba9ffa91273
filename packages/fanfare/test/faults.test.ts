import { readSubject } from "@org/testing";
import { vendorFaultSuite } from "@org/testing/fault-suite";
import * as fanfare from "../src/index.ts";

vendorFaultSuite(await readSubject("fanfare", fanfare));
