import type { Job, Step, Workflow } from "./workflow.ts";

/** What the publishing job may use: its own files, Node, and the tarballs of the job before. */
const ACTIONS = new Set(["actions/checkout", "actions/setup-node", "actions/download-artifact"]);

/** The one command it may run: the plain script, told the hash that the packing job gave out. */
const PUBLISH =
  /^node scripts\/release\/publish\.ts "\$RUNNER_TEMP\/tarballs" --manifest-sha256 "\$MANIFEST_SHA256"( --stage)?\s*$/;

/** The workflow of the whole suite. */
const TESTS = "./.github/workflows/ci.yml";

/**
 * Checks the job that holds the identity: it waits for the tests and for a person, checks out no pull
 * request, installs, builds and caches nothing, and only stages what the packing job hashed.
 */
export function checkPublishingJob(workflow: Workflow, job: Job): string[] {
  const actions = job.steps.map(({ uses = "" }) => uses.split("@")[0] ?? "");
  const commands = job.steps.flatMap(({ run }) => (run === undefined ? [] : [run]));
  const { "id-token": _identity, contents, ...others } = Object(job.permissions);
  const isMain = workflow.events.join() === "push" && workflow.branches.join() === "main";
  return [
    ...(isMain ? [] : ["It must start on a push to main alone."]),
    ...(typeof job.environment === "string" ? [] : ["It has no environment that a person guards."]),
    ...(contents === "read" || contents === undefined ? [] : ["It may write to the repository."]),
    ...Object.keys(others).map((name) => `It has the permission ${name}.`),
    ...actions
      .filter((action) => action !== "" && !ACTIONS.has(action))
      .map((action) => `It uses ${action}.`),
    ...commands
      .filter((command) => !PUBLISH.test(command))
      .map((command) => `It runs more than the publishing script: ${command.trim()}`),
    ...(commands.length === 1 ? [] : ["It does not run one command."]),
    ...(commands.some((command) => PUBLISH.exec(command)?.[1] !== undefined)
      ? []
      : ["It publishes without a second factor: --stage is missing."]),
    ...(needsTests(workflow, job) ? [] : ["It does not wait for the tests."]),
    ...job.steps.flatMap(checkUse),
    ...checkHashes(workflow, job),
  ].map((problem) => `${workflow.file}: ${job.name}: ${problem}`);
}

function checkUse({ uses = "", with: input = {} }: Step): string[] {
  const [action] = uses.split("@");
  if (action === "actions/checkout") {
    return [
      ...("ref" in input || "repository" in input
        ? ["It checks out another state than the one that was packed."]
        : []),
      ...(input["persist-credentials"] === false ? [] : ["Its checkout keeps credentials."]),
    ];
  }
  if (action === "actions/setup-node") {
    return input["package-manager-cache"] === false && !("cache" in input)
      ? []
      : ["It restores a cache."];
  }
  return [];
}

/** A workflow that is called runs its tests at the same commit, and fails where they do. */
function needsTests({ jobs }: Workflow, { value }: Job): boolean {
  const { needs, if: condition } = Object(value);
  // With one of these functions, a job runs although one that it needs has failed.
  if (/\b(?:always|cancelled|failure)\(/.test(String(condition))) return false;
  return jobs.some(({ name, calls }) => [needs].flat().includes(name) && calls === TESTS);
}

/** The digest must come from an output of a job that this one needs, not from beside the tarballs. */
function checkHashes({ jobs }: Workflow, job: Job): string[] {
  const said = job.steps.map(({ env }) => env?.["MANIFEST_SHA256"]).find(Boolean);
  const from = /^\$\{\{ needs\.([\w-]+)\.outputs\.manifest-sha256 \}\}$/.exec(String(said))?.[1];
  const source = jobs.find(({ name }) => name === from);
  if (!source) return ["Its hash does not come from another job."];
  const { outputs, needs } = Object(source.value);
  const isOutput = typeof Object(outputs)["manifest-sha256"] === "string";
  const isNeeded = [Object(job.value)["needs"]].flat().includes(from);
  return isOutput && isNeeded && needs !== undefined ? [] : ["Its hash comes from nowhere."];
}
