import { readSubject } from "@org/testing";
import { contractSuite } from "@org/testing/suite";
import * as openapiFetch from "../src/generated/openapi-fetch.ts";
import * as userflux from "../src/index.ts";

contractSuite(await readSubject("userflux", userflux, openapiFetch));
