import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { isMap, isSeq, parseDocument } from "yaml";
import { type Edit, type HistoryVendor, replaceText } from "./vendor-revision.ts";

interface Source {
  /** Path below the vendor's folder. */
  readonly file: string;
  readonly extract: string;
  readonly page: string;
  text: string;
}

/** The pages of one vendor, as its server has them. */
export interface VendorPages {
  readonly vendor: HistoryVendor;
  /** The text of a page; undefined where it is none of this vendor's. */
  textOf(page: string): string | undefined;
  /** Changes the text that one source is extracted from. Throws where the vendor has no such source. */
  edit(edit: Edit): void;
}

/**
 * Reads a vendor's sources and makes pages of them that hold them as the vendor's own do: whole, or
 * as the n-th fence. Points the copy's `vendor.yaml` at these pages.
 */
export async function layOutPages(
  workspace: string,
  vendor: HistoryVendor,
  urlOf: (page: string) => string,
): Promise<VendorPages> {
  const folder = join(workspace, "specs", vendor);
  const config = parseDocument(await readFile(join(folder, "vendor.yaml"), "utf8"));
  const list = config.get("sources");
  if (!isSeq(list)) throw new Error(`${vendor}/vendor.yaml has no sources.`);
  const sources: Source[] = [];
  for (const item of list.items) {
    if (!isMap(item)) throw new Error(`${vendor}/vendor.yaml has a source that is no map.`);
    const [file, extract] = [String(item.get("file")), String(item.get("extract"))];
    const page = extract === "whole" ? `${vendor}/${file}` : vendor;
    item.set("url", urlOf(page));
    sources.push({ file, extract, page, text: await readFile(join(folder, file), "utf8") });
  }
  await writeFile(join(folder, "vendor.yaml"), config.toString({ lineWidth: 0 }));
  return {
    vendor,
    textOf(page) {
      const held = sources.filter((source) => source.page === page);
      if (held.length === 0) return undefined;
      if (held[0]?.extract === "whole") return held[0].text;
      const inOrder = held.toSorted((a, b) => fenceOf(a) - fenceOf(b));
      return inOrder.map(({ text }) => `Some prose.\n\n~~~~~\n${text}~~~~~\n`).join("\n");
    },
    edit({ file, replace }) {
      const source = sources.find((one) => one.file === file);
      if (!source) throw new Error(`${vendor} has no source ${file}.`);
      source.text = replaceText(source.text, replace);
    },
  };
}

function fenceOf({ extract }: Source): number {
  return Number(extract.slice("fence:".length));
}
