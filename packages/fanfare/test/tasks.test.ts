import { fileURLToPath } from "node:url";
import { readSubject } from "@org/testing";
import { taskSuite } from "@org/testing/tasks";
import * as fanfare from "../src/index.ts";
import * as tasks from "./tasks.ts";

const solutions = fileURLToPath(new URL("tasks.ts", import.meta.url));

taskSuite(await readSubject("fanfare", fanfare), solutions, [
  {
    task: "make a client for the mock",
    run: tasks.connect,
    calls: ["getProduct"],
    gives: "string",
  },
  {
    task: "upsert with a key and handle a 429",
    run: tasks.upsertOrPostpone,
    calls: ["upsertProduct"],
    status: 429,
    gives: { laterInMs: 120_000 },
  },
  {
    task: "upsert a product with a picture",
    run: tasks.upsertWithPicture,
    calls: ["upsertProduct"],
    gives: "string",
  },
  { task: "list names", run: tasks.listNames, calls: ["listProducts"] },
  { task: "find a product by its key", run: tasks.findByKey, calls: ["searchProducts"] },
  {
    task: "read a product that is missing",
    run: tasks.readProduct,
    calls: ["getProduct"],
    status: 404,
    gives: "none: no request id",
  },
  { task: "rename a product", run: tasks.renameProduct, calls: ["updateProduct"], gives: "string" },
  {
    task: "add a picture and put it first",
    run: tasks.addPicture,
    calls: ["addMediaAsset", "reorderMediaAssets"],
    gives: 200,
  },
  {
    task: "remove an option that is in use",
    run: tasks.removeOption,
    calls: ["removeVariantOption"],
    status: 409,
    gives: "in use",
  },
  {
    task: "delete a product without variants",
    run: tasks.deleteIfEmpty,
    calls: ["listVariants", "deleteProduct"],
    gives: "boolean",
  },
]);
