import type { LocationWriter } from "../metadata.ts";
import { addHeaders } from "../request/add-headers.ts";
import { joinHeaders } from "../request/join-headers.ts";
import { serializeHeaders } from "./serialize-headers.ts";
import { serializePairs } from "./serialize-pairs.ts";
import { serializePath } from "./serialize-path.ts";

/** Fills path parameters into the template. Throws as `serializePath` does. */
export const writePath: LocationWriter = (draft, values, parameters, vendor) => {
  draft.path = serializePath({ template: draft.path, values, parameters, vendor });
};

/** Adds query parameters. Throws as `serializePairs` does. */
export const writeQuery: LocationWriter = ({ query }, values, parameters, vendor) => {
  query.push(...serializePairs({ location: "query", values, parameters, vendor }));
};

/** Adds header parameters, over other headers. Throws as `serializeHeaders` and `addHeaders` do. */
export const writeHeaders: LocationWriter = ({ headers }, values, parameters, vendor) => {
  addHeaders(headers, serializeHeaders({ values, parameters, vendor }), "header", vendor);
};

/** Adds cookie parameters. Throws as `serializePairs` does. */
export const writeCookies: LocationWriter = ({ headers }, values, parameters, vendor) => {
  const pairs = serializePairs({ location: "cookie", values, parameters, vendor });
  if (pairs.length > 0) {
    Object.assign(headers, joinHeaders(headers, { cookie: pairs.join("; ") }));
  }
};
