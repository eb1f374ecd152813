import assert from "node:assert/strict";
import test from "node:test";
import { load } from "./load.mjs";
import { functionsNamed } from "./solution.mjs";

test("ribbons and forms call functions that exist", () => {
  const { Relance } = load("scripts/commands.js");
  const named = functionsNamed();
  assert.ok(named.length > 0);
  for (const { file, name } of named) {
    assert.equal(typeof Relance[name.replace("Relance.", "")], "function", `${file} calls ${name}`);
  }
});
