import { fileURLToPath } from "node:url";
import { readSubject } from "@org/testing";
import { taskSuite } from "@org/testing/tasks";
import * as solvimon from "../src/index.ts";
import * as tasks from "./tasks.ts";

const solutions = fileURLToPath(new URL("tasks.ts", import.meta.url));

taskSuite(await readSubject("solvimon", solvimon), solutions, [
  { task: "make a client for the mock", run: tasks.connect, calls: ["getProduct"], gives: 200 },
  {
    task: "upsert and handle a 429",
    run: tasks.upsertOrPostpone,
    calls: ["upsertProduct"],
    status: 429,
    gives: { laterInMs: 120_000 },
  },
  { task: "create a product once", run: tasks.createOnce, calls: ["createProduct"], gives: 201 },
  {
    task: "create a product whose reference is taken",
    run: tasks.createOrSay,
    calls: ["createProduct"],
    status: 409,
    gives: "taken",
  },
  { task: "list a category", run: tasks.listCategory, calls: ["listProducts"] },
  { task: "search a page", run: tasks.searchPage, calls: ["searchProducts"], gives: true },
  {
    task: "find a product or undefined",
    run: tasks.findProduct,
    calls: ["getProduct"],
    status: 404,
  },
  {
    task: "rename a product of a platform",
    run: tasks.renameProduct,
    calls: ["updateProduct"],
    gives: 200,
  },
  {
    task: "activate, then archive",
    run: tasks.changeStatus,
    calls: ["activateProduct", "archiveProduct"],
    gives: 200,
  },
  {
    task: "delete a product that is gone",
    run: tasks.removeProduct,
    calls: ["deleteProduct"],
    status: 404,
    gives: "gone",
  },
]);
