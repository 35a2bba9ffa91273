import { fileURLToPath } from "node:url";
import { readSubject } from "@org/testing";
import { taskSuite } from "@org/testing/tasks";
import * as voucherify from "../src/index.ts";
import * as tasks from "./tasks.ts";

const solutions = fileURLToPath(new URL("tasks.ts", import.meta.url));

taskSuite(await readSubject("voucherify", voucherify), solutions, [
  {
    task: "make a client for the mock",
    run: tasks.connect,
    calls: ["getProduct"],
    gives: "product",
  },
  {
    task: "upsert with a key and handle a 429",
    run: tasks.upsertOrPostpone,
    calls: ["upsertProduct"],
    status: 429,
    gives: { laterInMs: 120_000 },
  },
  { task: "list all SKUs", run: tasks.listAllSkus, calls: ["listSkus"] },
  {
    task: "find a product or undefined",
    run: tasks.findProduct,
    calls: ["getProduct"],
    status: 404,
  },
  {
    task: "delete a product for good",
    run: tasks.removeProduct,
    calls: ["deleteProduct"],
    gives: "gone",
  },
  {
    task: "delete a product that is gone",
    run: tasks.removeProduct,
    calls: ["deleteProduct"],
    status: 404,
    gives: "gone",
  },
  { task: "change a price", run: tasks.changePrice, calls: ["updateProduct"], gives: "string" },
  {
    task: "add an SKU and change it",
    run: tasks.addSku,
    calls: ["createSku", "updateSku"],
    gives: 200,
  },
  {
    task: "import a CSV file",
    run: tasks.importCsv,
    calls: ["importProductsCsv"],
    gives: "string",
  },
  {
    task: "give products the same metadata",
    run: tasks.tagProducts,
    calls: ["updateProductsMetadataInBulk"],
    gives: "string",
  },
  {
    task: "read one page",
    run: tasks.readPage,
    calls: ["listProducts"],
    gives: { isList: true, total: "number" },
  },
  { task: "read an SKU in time", run: tasks.readSkuInTime, calls: ["getSku"], gives: "string" },
  {
    task: "check credentials",
    run: tasks.checkCredentials,
    calls: ["listProducts"],
    status: 401,
    gives: "refused",
  },
]);
