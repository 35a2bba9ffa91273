import type { Progress } from "./progress.ts";

/** Where the calls that mock servers got are listed; undefined where the vendors are real. */
const MOCK_LOG: string | undefined = import.meta.env["VITE_MOCK_LOG"];

/** The product's progress at one vendor, in words: color and icon only repeat them. */
export function VendorCard({ name, progress }: { name: string; progress: Progress | undefined }) {
  return (
    <li className="vendor" data-phase={progress?.phase ?? "idle"}>
      <span className="sign" aria-hidden="true" />
      <div>
        <h3>{name}</h3>
        <p className="state">
          {progress?.phase === "done" ? (
            <>
              Saved as <code>{progress.id}</code>.
            </>
          ) : (
            describe(progress)
          )}
        </p>
        {progress?.phase === "done" && MOCK_LOG && (
          <a href={`${MOCK_LOG}#${name.toLowerCase()}`} target="_blank" rel="noreferrer">
            See the call<span className="only-heard"> to {name}</span> in the mock’s log
          </a>
        )}
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

function describe(progress: Exclude<Progress, { phase: "done" }> | undefined): string {
  switch (progress?.phase) {
    case undefined:
      return "Nothing sent yet.";
    case "sending":
      return "Saving…";
    case "retrying": {
      const { reason, delayMs, attempt } = progress;
      const seconds = (delayMs / 1000).toFixed(1);
      return `Failed (${reason}). Trying again in ${seconds} s, attempt ${attempt}…`;
    }
    case "rejected":
      return "Does not take this product:";
    case "failed":
      return `${progress.explanation}${progress.retryable ? " Trying again may help." : ""}`;
  }
}
