import { readSubject } from "@org/testing";
import { contractSuite } from "@org/testing/suite";
import * as openapiFetch from "../src/generated/openapi-fetch.ts";
import * as voucherify from "../src/index.ts";

contractSuite(await readSubject("voucherify", voucherify, openapiFetch));
