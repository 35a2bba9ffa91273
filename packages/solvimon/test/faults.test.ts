import { readSubject } from "@org/testing";
import { vendorFaultSuite } from "@org/testing/fault-suite";
import * as solvimon from "../src/index.ts";

vendorFaultSuite(await readSubject("solvimon", solvimon));
