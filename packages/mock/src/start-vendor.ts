import { readFile } from "node:fs/promises";
import { type ContractDocument, type MockServer, startMock } from "@org/mock-server";
import type { InstalledVendor } from "./find-vendors.ts";
import { formatExchange } from "./format-exchange.ts";
import type { MockArguments } from "./read-arguments.ts";

/**
 * Starts the mock server of a vendor, which accepts any credential, and calls from any page.
 * @param print receives a line, or several, for every request
 * @throws Error that says which port is taken and what to do
 */
export async function startVendor(
  { slug, contract }: InstalledVendor,
  { port, allowedHosts }: Pick<MockArguments, "port" | "allowedHosts">,
  print: (lines: string) => void,
): Promise<MockServer> {
  const document: ContractDocument = JSON.parse(await readFile(contract, "utf8"));
  const onExchange = (exchange: Parameters<typeof formatExchange>[1]): void => {
    print(formatExchange(slug, exchange));
  };
  try {
    const options = { credentials: "any", cors: true, port, allowedHosts, onExchange } as const;
    return await startMock(document, options);
  } catch (error) {
    throw explain(error, slug, port);
  }
}

function explain(error: unknown, slug: string, port: number): unknown {
  const { code } = Object(error);
  if (code === "EADDRINUSE") {
    return new Error(
      `Port ${port} is taken, so the mock server of ${slug} cannot listen there. Stop what uses it, or choose another with --port (0 picks free ones).`,
    );
  }
  if (code !== "EACCES") return error;
  return new Error(`Port ${port} is not open to this user. Choose another with --port.`);
}
