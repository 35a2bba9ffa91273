import { type ComponentProps, useId } from "react";

interface FieldProps extends ComponentProps<"input"> {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** What is wrong with the value; empty if nothing is. */
  readonly problems: readonly string[];
}

/** An input with its label, its hint and what is wrong with it, tied together for screen readers. */
export function Field({ label, hint, problems, ...input }: FieldProps) {
  const id = useId();
  const hintId = hint && `${id}-hint`;
  const problemsId = problems.length > 0 && `${id}-problems`;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hintId && (
        <p id={hintId} className="hint">
          {hint}
        </p>
      )}
      <input
        {...input}
        id={id}
        aria-invalid={problemsId ? true : undefined}
        aria-describedby={[hintId, problemsId].filter(Boolean).join(" ") || undefined}
      />
      {problemsId && (
        <ul id={problemsId} className="problems">
          {problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
