import type { Diagnostic } from "../diagnostics.ts";
import type { JsonObject } from "../json/json.ts";
import type { FileTree } from "../model.ts";
import { readContract } from "../spec/read-contract.ts";

/** What a person has to do in a vendor's folder after its sources changed. */
export interface Review {
  /** Overlay actions that the vendor has made unnecessary, or that no longer match anything. */
  readonly overlays: readonly Diagnostic[];
  /** Transcriptions whose page of prose changed. */
  readonly transcriptions: readonly Diagnostic[];
  /** Anything else that prevents the client from being generated. */
  readonly problems: readonly Diagnostic[];
}

/** Applies the overlays to the new sources, as `generate` will, and sorts the problems. */
export function reviewVendor(vendor: string, files: FileTree, configSchema: JsonObject): Review {
  const { diagnostics } = readContract(vendor, files, configSchema);
  const isOverlay = ({ code }: Diagnostic) =>
    code === "OVERLAY_NO_MATCH" || code === "OVERLAY_REDUNDANT";
  const isTranscription = ({ code }: Diagnostic) => code === "TRANSCRIPTION_STALE";
  return {
    overlays: diagnostics.filter(isOverlay),
    transcriptions: diagnostics.filter(isTranscription),
    problems: diagnostics.filter(
      (one) => one.severity === "error" && !isOverlay(one) && !isTranscription(one),
    ),
  };
}
