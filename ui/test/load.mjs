import { readFileSync } from "node:fs";
import vm from "node:vm";

const resources = new URL("../../solution/src/WebResources/relance_/", import.meta.url);

/** Runs a compiled web resource among the given globals and returns what it makes of them. */
export function load(name, globals = {}) {
  const context = vm.createContext(globals);
  vm.runInContext(readFileSync(new URL(name, resources), "utf8"), context, { filename: name });
  return context;
}

/** Values of another context, as plain ones that can be compared. */
export const plain = (value) => JSON.parse(JSON.stringify(value));
