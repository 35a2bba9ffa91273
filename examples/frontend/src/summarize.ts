import { isUnderWay, type Progress } from "./progress.ts";

/** The overall outcome in one sentence, once every call has ended; empty before. */
export function summarize(progress: readonly (Progress | undefined)[]): string {
  const sent = progress.filter((one) => one !== undefined);
  if (sent.length === 0 || sent.some(isUnderWay)) return "";
  const done = sent.filter(({ phase }) => phase === "done").length;
  if (done === sent.length) return `Saved at all ${done} vendors.`;
  return done === 0 ? "Saved nowhere." : `Saved at ${done} of ${sent.length} vendors.`;
}
