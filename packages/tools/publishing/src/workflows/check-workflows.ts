import { checkPublishingJob } from "./check-publishing-job.ts";
import type { Job, Step, Workflow } from "./workflow.ts";

/** Checks all workflows of a repository against the rules of publishing; says each breach in a sentence. */
export function checkWorkflows(workflows: readonly Workflow[]): string[] {
  const publishing = workflows.flatMap((workflow) =>
    workflow.jobs.filter(mayIdentify).map((job) => ({ workflow, job })),
  );
  return [
    ...workflows.flatMap(checkWorkflow),
    ...(publishing.length === 1
      ? []
      : [`${publishing.length} jobs have id-token: write; exactly one may.`]),
    ...publishing.flatMap(({ workflow, job }) => checkPublishingJob(workflow, job)),
  ];
}

/** Whether a job can ask for the identity that the registry trusts. */
function mayIdentify({ permissions }: Job): boolean {
  if (typeof permissions === "string") return permissions === "write-all";
  return Object(permissions)["id-token"] === "write";
}

function checkWorkflow(workflow: Workflow): string[] {
  const { file, text, events, permissions, jobs } = workflow;
  const isEmpty =
    permissions !== null &&
    typeof permissions === "object" &&
    Object.keys(permissions).length === 0;
  return [
    ...(events.includes("pull_request_target")
      ? ["pull_request_target runs strangers' changes with our rights."]
      : []),
    ...(isEmpty ? [] : ["The permissions at the top must be {}."]),
    // What there is to publish with is an identity, never a token.
    ...[...text.matchAll(/NPM_TOKEN|NODE_AUTH_TOKEN|\bsecrets\b/g)].map(
      ([name]) => `${name}: no workflow has a secret.`,
    ),
    ...jobs.flatMap((job) => checkJob(job).map((problem) => `${job.name}: ${problem}`)),
  ].map((problem) => `${file}: ${problem}`);
}

function checkJob({ permissions, steps, calls }: Job): string[] {
  return [
    ...(permissions === undefined ? ["It says no permissions of its own."] : []),
    ...(permissions === "write-all" ? ["It may write everything."] : []),
    ...(calls === undefined || calls.startsWith("./")
      ? []
      : [`It calls ${calls}, which is not of this repository.`]),
    ...steps.flatMap(checkStep),
  ];
}

function checkStep({ uses, run }: Step): string[] {
  const problems: string[] = [];
  if (uses !== undefined && !/^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/.test(uses)) {
    problems.push(`${uses} is not pinned to a revision.`);
  }
  // GitHub puts the value into the script's text before a shell reads it.
  if (run !== undefined && /\$\{\{/.test(run)) {
    problems.push(`An expression stands inside a script: ${run.trim()}`);
  }
  for (const [command] of (run ?? "").matchAll(/\bpnpm@\S+/g)) {
    if (!/^pnpm@\d+\.\d+\.\d+$/.test(command)) problems.push(`${command} is no exact version.`);
  }
  for (const [line] of (run ?? "").matchAll(/^.*\bpnpm@\S+ (?:install|i)\b.*$/gm)) {
    if (!line.includes("--frozen-lockfile")) problems.push(`The lockfile may change: ${line}`);
  }
  return problems;
}
