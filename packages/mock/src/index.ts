export { runMock } from "./run-mock.ts";
