import { vi } from "vitest";
import {
  type CallInit,
  type Paginated,
  type PaginationMetadata,
  paginatedOperation,
  writeHeaders,
  writeQuery,
} from "../../src/index.ts";
import type { AnyResult } from "../../src/result/result.ts";
import { observeClient, type TestClient } from "./observed-client.ts";

/** What a list of the tests holds. */
export interface Tee {
  readonly id: number;
}

/** A page of the tests' list; the vendor leaves out what a test does not give. */
export interface TeePage {
  readonly data?: unknown;
  readonly total?: unknown;
  readonly pages?: unknown;
  readonly info?: { readonly end?: unknown };
}

export type ListTees = ((client: TestClient, init?: CallInit) => Promise<AnyResult>) &
  Paginated<TeePage, Tee>;

/** The items of a page, by their ids. */
export const tees = (...ids: number[]): Tee[] => ids.map((id) => ({ id }));

/** An operation that lists, with the pagination given. */
export function listTees(pagination: PaginationMetadata): ListTees {
  const locations = { query: writeQuery, header: writeHeaders };
  return paginatedOperation(
    { name: "listTees", method: "GET", path: "/tees", locations, success: "any" },
    pagination,
  );
}

/** A client whose vendor sends one page after the other; the last one again and again. */
export function serving(...responses: readonly (TeePage | Response)[]) {
  const respond = vi.fn<() => Response>();
  for (const response of responses) respond.mockImplementationOnce(() => toResponse(response));
  respond.mockImplementation(() => {
    // A loop that never ends would otherwise fill the memory.
    if (respond.mock.calls.length > 100) throw new Error("the list is read without end");
    return toResponse(responses.at(-1) ?? {});
  });
  const { client, calls } = observeClient({}, {}, respond);
  return { client, calls, queries: () => calls.map(({ url }) => new URL(url).search) };
}

function toResponse(response: TeePage | Response): Response {
  return response instanceof Response ? response.clone() : Response.json(response);
}

/** Everything that an iteration yields. */
export async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}
