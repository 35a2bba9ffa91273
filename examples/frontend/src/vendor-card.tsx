import type { Progress } from "./progress.ts";

/** The product's progress at one vendor, in words: color and icon only repeat them. */
export function VendorCard({ name, progress }: { name: string; progress: Progress | undefined }) {
  return (
    <li className="vendor" data-phase={progress?.phase ?? "idle"}>
      <span className="sign" aria-hidden="true" />
      <div>
        <h3>{name}</h3>
        <p className="state">{progress ? describe(progress) : "Nothing sent yet."}</p>
        {progress?.phase === "rejected" && (
          <ul className="problems">
            {progress.problems.map(({ field, message }) => (
              <li key={`${field} ${message}`}>{message}</li>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}

function describe(progress: Progress): string {
  switch (progress.phase) {
    case "sending":
      return "Saving…";
    case "retrying": {
      const { reason, delayMs, attempt } = progress;
      const seconds = (delayMs / 1000).toFixed(1);
      return `Failed (${reason}). Trying again in ${seconds} s, attempt ${attempt}…`;
    }
    case "done":
      return "Saved.";
    case "rejected":
      return "Does not take this product:";
    case "failed":
      return `${progress.explanation}${progress.retryable ? " Trying again may help." : ""}`;
  }
}
