import { type Problems, runProcess } from "@org/exec";
import type { ConsumerCheck } from "../consumer-check.ts";
import type { Environment } from "../environment/open-environment.ts";
import { createProject } from "../project/create-project.ts";
import { findCommand } from "../project/find-command.ts";
import { judgeMessages } from "../project/judge-messages.ts";
import { writeTypedProgram } from "../project/write-typed-program.ts";
import { TOOLS } from "../tools.ts";

/** How the compiler of a project finds the packages. */
interface Resolution {
  readonly name: string;
  readonly compilerOptions: Readonly<Record<string, unknown>>;
}

const STRICT = {
  target: "ES2022",
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
  skipLibCheck: false,
  noEmit: true,
};

const RESOLUTIONS: readonly Resolution[] = [
  {
    name: "bundler",
    compilerOptions: {
      module: "ESNext",
      moduleResolution: "bundler",
      lib: ["ES2022", "DOM", "DOM.Iterable"],
      types: [],
    },
  },
  {
    name: "node16",
    compilerOptions: {
      module: "node16",
      moduleResolution: "node16",
      lib: ["ES2022"],
      types: ["node"],
    },
  },
];

const COMPILERS = [
  { name: "TypeScript 5.9", tool: TOOLS["typescript-5.9"] },
  { name: "TypeScript 6", tool: TOOLS["typescript-6"] },
  { name: "TypeScript 7", tool: TOOLS["typescript-7"] },
];

/** Node's types, which a server on Node has. */
const TYPES = { "@types/node": "24.19.2" };
const LIMIT_MS = 120_000;

/** Every supported compiler, in an ESM project of a bundled page and in one of a server. */
export const COMPILER_CHECKS: readonly ConsumerCheck[] = COMPILERS.flatMap(({ name, tool }) =>
  RESOLUTIONS.map(
    (resolution): ConsumerCheck => ({
      name: `${name}, moduleResolution ${resolution.name}`,
      run: async (environment) =>
        compile(environment, await environment.installTool(tool), resolution),
    }),
  ),
);

async function compile(
  environment: Environment,
  tool: string,
  { compilerOptions }: Resolution,
): Promise<Problems> {
  const programs = environment.vendors.map(
    (vendor) => [`${vendor.names.slug}.ts`, writeTypedProgram(vendor)] as const,
  );
  const project = { compilerOptions: { ...STRICT, ...compilerOptions }, include: ["*.ts"] };
  const folder = await createProject(environment, {
    manifest: { type: "module" },
    dependencies: TYPES,
    files: { ...Object.fromEntries(programs), "tsconfig.json": JSON.stringify(project) },
  });
  const { command, args } = await findCommand(tool, "typescript", "tsc");
  const run = { cwd: folder, timeout: LIMIT_MS };
  const { output } = await runProcess(command, [...args, "--pretty", "false"], run);
  return judgeMessages(output, programs);
}
