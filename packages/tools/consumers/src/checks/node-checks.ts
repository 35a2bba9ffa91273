import { SUPPORTED_NODES } from "@org/testing/runtimes";
import type { ConsumerCheck } from "../consumer-check.ts";
import { createProject } from "../project/create-project.ts";
import { runProgram } from "../project/run-program.ts";
import { type ImportStyle, writeProgram } from "../project/write-program.ts";

const PROGRAMS: readonly { readonly style: ImportStyle; readonly file: string }[] = [
  { style: "import", file: "program.mjs" },
  { style: "require", file: "program.cjs" },
];

/** Every supported Node, with `import` and with `require`. */
export const NODE_CHECKS: readonly ConsumerCheck[] = SUPPORTED_NODES.flatMap((major) =>
  PROGRAMS.map(
    ({ style, file }): ConsumerCheck => ({
      name: `Node ${major}, ${style}`,
      run: async (environment) => {
        const { execPath } = await environment.installNode(major);
        const names = environment.vendors.map((vendor) => vendor.names);
        const program = writeProgram(names, "process", style);
        const folder = await createProject(environment, { files: { [file]: program } });
        return runProgram(environment, { folder, command: execPath, args: [file] });
      },
    }),
  ),
);
