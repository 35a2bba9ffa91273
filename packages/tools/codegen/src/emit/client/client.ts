import type { ApiModel } from "../../model.ts";
import { VENDOR_METADATA } from "../metadata/metadata-names.ts";
import { importNames, namesIn } from "../text/import-text.ts";
import { HEADER } from "../text/source-text.ts";
import { CREDENTIAL_TYPES, emitAuthTypes } from "./auth-types.ts";
import { emitClientFactory } from "./client-factory.ts";
import { emitClientOptions } from "./client-options.ts";
import { emitServerType } from "./server-type.ts";

/** `client.ts`: the vendor's credentials and servers as types, and the client factory. */
export function emitClient(model: ApiModel): string {
  const auth = emitAuthTypes(model);
  const credentials = namesIn(auth, CREDENTIAL_TYPES);
  const types = ["ClientOptions", ...credentials, "VendorClient"].map((name) => `type ${name}`);
  const imports = [
    importNames(["authorizeClient", "createVendorClient", ...types], "@org/client-runtime"),
    importNames([VENDOR_METADATA], "./metadata.ts"),
  ].join("");
  const sections = [auth, emitServerType(model), emitClientOptions(model)];
  return [HEADER, imports, ...sections, emitClientFactory(model)].join("\n");
}
