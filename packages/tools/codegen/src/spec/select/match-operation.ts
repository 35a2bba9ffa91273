import { arrayOr, type JsonObject } from "../../json/json.ts";

/**
 * Whether a pattern of vendor.yaml's `operations` selects an operation: its path if the pattern begins
 * with a slash (`*` is one step or a part of it, `**` any number of steps), else the name of a tag.
 */
export function matchOperation(pattern: string, path: string, operation: JsonObject): boolean {
  if (pattern.startsWith("/")) return matchSteps(stepsOf(pattern), stepsOf(path));
  const { tags } = operation;
  return arrayOr(typeof tags === "string" ? [tags] : tags).some(
    (tag) => String(tag).toLowerCase() === pattern.toLowerCase(),
  );
}

function stepsOf(path: string): readonly string[] {
  return path.split("/").filter((step) => step !== "");
}

function matchSteps(pattern: readonly string[], steps: readonly string[]): boolean {
  const [first, ...others] = pattern;
  if (first === undefined) return steps.length === 0;
  if (first === "**") {
    return Array.from({ length: steps.length + 1 }, (_, index) => index).some((index) =>
      matchSteps(others, steps.slice(index)),
    );
  }
  const [step, ...rest] = steps;
  return step !== undefined && matchStep(first, step) && matchSteps(others, rest);
}

function matchStep(pattern: string, step: string): boolean {
  const at = pattern.indexOf("*");
  if (at === -1) return pattern === step;
  const [before, after] = [pattern.slice(0, at), pattern.slice(at + 1)];
  return (
    step.length >= before.length + after.length && step.startsWith(before) && step.endsWith(after)
  );
}
