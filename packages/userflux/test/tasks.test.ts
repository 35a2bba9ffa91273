import { fileURLToPath } from "node:url";
import { readSubject } from "@org/testing";
import { taskSuite } from "@org/testing/tasks";
import * as userflux from "../src/index.ts";
import * as tasks from "./tasks.ts";

const solutions = fileURLToPath(new URL("tasks.ts", import.meta.url));
const SAVE = ["upsertProduct"];

taskSuite(await readSubject("userflux", userflux), solutions, [
  { task: "make a client for the mock", run: tasks.connect, calls: ["deleteProduct"], gives: 204 },
  { task: "upsert a product", run: tasks.saveProduct, calls: SAVE },
  { task: "change one property", run: tasks.changeProperty, calls: SAVE, gives: true },
  { task: "delete a product", run: tasks.removeProduct, calls: ["deleteProduct"], gives: "gone" },
  {
    task: "delete nothing",
    run: tasks.removeProduct,
    calls: ["deleteProduct"],
    status: 404,
    gives: "gone",
  },
  {
    task: "explain a refused key",
    run: tasks.explainFailure,
    calls: SAVE,
    status: 401,
    gives: "check the API key",
  },
  {
    task: "save products and note which to repeat",
    run: tasks.saveAll,
    calls: [...SAVE, ...SAVE],
    status: 500,
    gives: ["tee-001", "tee-002"],
  },
]);
