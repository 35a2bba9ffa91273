import fanfareContract from "@org/fanfare/openapi.json" with { type: "json" };
import { type ApiError, fanfare, solvimon, userflux, voucherify } from "@org/products";
import solvimonContract from "@org/solvimon/openapi.json" with { type: "json" };
import userfluxContract from "@org/userflux/openapi.json" with { type: "json" };
import voucherifyContract from "@org/voucherify/openapi.json" with { type: "json" };
import type { Clients } from "../create-clients.ts";
import { findOperation, type OperationRoute } from "./find-operation.ts";

/** An operation that a browser may call. */
export interface ExposedOperation extends OperationRoute {
  readonly vendor: keyof Clients;
  /** Calls the vendor with the body that the browser sent. Throws or rejects where the call fails. */
  call(readBody: ReadBody, init: ForwardInit): Promise<ForwardResult>;
}

/** Reads the browser's body. The vendor validates it: the type says only what it is meant to be. */
export type ReadBody = <Body>() => Body;

/** What a call takes beside the body. */
export interface ForwardInit {
  readonly signal: AbortSignal;
  readonly maxRetries: number;
}

/** What a vendor's results have in common. */
export interface ForwardResult {
  readonly status: number;
  readonly data: unknown;
  readonly error: ApiError | undefined;
  readonly response: Response;
}

/**
 * Everything that a browser can reach at the vendors. Paths and methods are those of the packages;
 * to allow another operation, add it here.
 */
export function exposeOperations(clients: Clients): readonly ExposedOperation[] {
  return [
    {
      vendor: "fanfare",
      ...findOperation(fanfareContract, "upsertProduct"),
      call: (readBody, init) =>
        fanfare.upsertProduct(clients.fanfare, { body: readBody(), ...init }),
    },
    {
      vendor: "solvimon",
      ...findOperation(solvimonContract, "upsertProduct"),
      call: (readBody, init) =>
        solvimon.upsertProduct(clients.solvimon, { body: readBody(), ...init }),
    },
    {
      vendor: "userflux",
      ...findOperation(userfluxContract, "upsertProduct"),
      call: (readBody, init) =>
        userflux.upsertProduct(clients.userflux, { body: readBody(), ...init }),
    },
    {
      vendor: "voucherify",
      ...findOperation(voucherifyContract, "upsertProduct"),
      call: (readBody, init) =>
        voucherify.upsertProduct(clients.voucherify, { body: readBody(), ...init }),
    },
  ];
}
