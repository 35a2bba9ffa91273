import { SUPPORTED_NODES } from "@org/testing/runtimes";
import { createProject } from "../project/create-project.ts";
import { runProgram } from "../project/run-program.ts";
import { type ImportStyle, writeProgram } from "../project/write-program.ts";
import type { Row } from "../row.ts";

const PROGRAMS: readonly { readonly style: ImportStyle; readonly file: string }[] = [
  { style: "import", file: "program.mjs" },
  { style: "require", file: "program.cjs" },
];

/** Every supported Node, with `import` and with `require`. */
export const NODE_ROWS: readonly Row[] = SUPPORTED_NODES.flatMap((major) =>
  PROGRAMS.map(
    ({ style, file }): Row => ({
      name: `Node ${major}, ${style}`,
      attempt: async (stage) => {
        const { execPath } = await stage.installNode(major);
        const names = stage.vendors.map((vendor) => vendor.names);
        const program = writeProgram(names, "process", style);
        const folder = await createProject(stage, { files: { [file]: program } });
        return runProgram(stage, { folder, command: execPath, args: [file] });
      },
    }),
  ),
);
