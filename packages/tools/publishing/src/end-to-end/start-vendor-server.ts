import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { serveLocally } from "@org/exec";
import { parseDocument } from "yaml";
import type { Vendor } from "./vendors.ts";

interface Source {
  readonly slug: string;
  /** Path below the vendor's folder. */
  readonly file: string;
  /** URL of the page that the vendor has it on. */
  readonly url: string;
  readonly extract: string;
  text: string;
}

/** A server in place of the vendors' own. */
export interface VendorServer {
  /** Changes what a vendor's pages say, source by source. Throws where nothing changes. */
  edit(vendor: Vendor, change: (text: string, file: string) => string): void;
  close(): Promise<void>;
}

/**
 * Serves the vendors' pages as they are known here, on a loopback port, and points each `vendor.yaml`
 * of the workspace there.
 */
export async function startVendorServer(
  workspace: string,
  vendors: readonly Vendor[],
): Promise<VendorServer> {
  const sources: Source[] = [];
  const server = await serveLocally((request, response) => {
    const url = decodeURIComponent((request.url ?? "/").slice(1));
    const text = textOf(sources.filter((source) => source.url === url));
    if (text === undefined) response.writeHead(404).end();
    else response.writeHead(200, { "Content-Type": "text/markdown; charset=utf-8" }).end(text);
  });
  for (const { slug } of vendors) {
    const folder = join(workspace, "specs", slug);
    const config = parseDocument(await readFile(join(folder, "vendor.yaml"), "utf8"));
    const listed: Pick<Source, "file" | "url" | "extract">[] = config.toJS().sources;
    for (const [index, source] of listed.entries()) {
      const text = await readFile(join(folder, source.file), "utf8");
      sources.push({ ...source, slug, text });
      const local = `${server.url}/${encodeURIComponent(source.url)}`;
      config.setIn(["sources", index, "url"], local);
    }
    await writeFile(join(folder, "vendor.yaml"), config.toString({ lineWidth: 0 }));
  }
  return {
    edit({ slug }, change) {
      const changed = sources.filter((source) => {
        const before = source.text;
        if (source.slug === slug) source.text = change(before, source.file);
        return source.text !== before;
      });
      if (changed.length === 0) throw new Error(`No page of ${slug} changed.`);
    },
    close: server.close,
  };
}

/** A page as its vendor has it: a source as it is, or each as the fence that it is extracted from. */
function textOf(held: readonly Source[]): string | undefined {
  const [first] = held;
  if (first === undefined || first.extract === "whole") return first?.text;
  const fences: string[] = [];
  for (const { extract, text } of held) fences[Number(extract.slice("fence:".length)) - 1] = text;
  return Array.from(fences, (text = "\n") => `Some prose.\n\n~~~~~\n${text}~~~~~\n`).join("\n");
}
