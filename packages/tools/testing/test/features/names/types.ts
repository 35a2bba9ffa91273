import * as names from "./src/generated/index.ts";
import type { paths } from "./src/generated/openapi-fetch.ts";

declare const client: names.NamesClient;

// One function for each operation, whatever the document calls it.
type NoInit = (client: names.NamesClient) => Promise<{ readonly status: number }>;
const functions: readonly NoInit[] = [
  names.getItemGetItems,
  names.listAllGetListsf1fd,
  names.listAllGetListsf929,
  names.deletePostDelete,
  names.thenGetThen,
  names.proto,
  names.operation2faCheck,
];
void functions;
void names.getItemGetItemsByItemId(client, { path: { "item-id": "a" } });
void names.getNamelessById(client, { path: { id: "a" } });

// And one type for each schema.
void ({} as names.Item satisfies { upper?: string });
void ({ "a b": 1, ü: 2, "": 3 } satisfies names.Item4a33ea);
void ("a" satisfies names.MyItem);
void (1 satisfies names.MyItemca6332);
void ({} as names.NamesError satisfies { reason?: string });
void (true satisfies names.Schema2fa);
void ({} as names.NamesWebhooks["item.made"] satisfies { method: "POST" });
void ({} as names.NamesWebhooks["item-made"] satisfies { method: "POST" });

declare const body: names.Constructor;
void (body.constructor satisfies string);
void (body.then satisfies string);
void (body["__proto__"] satisfies string | undefined);
void (body.valueOf satisfies number | undefined);
type Posted = paths["/reserved/{id}"]["post"]["requestBody"]["content"]["application/json"];
void ({} as Posted["hasOwnProperty"] satisfies boolean | undefined);
void ({} as Posted["__proto__"] satisfies string | undefined);
void names.constructorPostReservedById(client, { path: { id: "a" }, body });
