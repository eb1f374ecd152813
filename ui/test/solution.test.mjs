import assert from "node:assert/strict";
import test from "node:test";
import { load } from "./load.mjs";
import { apiNames, functionsNamed, optionLabels, readCommands } from "./solution.mjs";

test("ribbons and forms call functions that exist", () => {
  const { Relance } = load("scripts/commands.js");
  const named = functionsNamed();
  assert.ok(named.length > 0);
  for (const { file, name } of named) {
    assert.equal(typeof Relance[name.replace("Relance.", "")], "function", `${file} calls ${name}`);
  }
});

test("the choices of the dialog are those of the solution, in both languages", () => {
  const { Relance } = load("scripts/commands.js");
  for (const choice of Relance.choiceKeys) {
    const known = optionLabels(choice);
    for (const [language, label] of [[1033, "english"], [1036, "french"]]) {
      for (const option of Relance.optionsOf(choice, language)) {
        assert.equal(option.label, known.get(option.value)?.[label], `${choice} ${option.value}`);
      }
    }
  }
});

test("every API that a person may call has a command", () => {
  const source = readCommands();
  // Called by the page of the worklist, by quick creates in place of a dialog, or by the engine and other programs only.
  const elsewhere = ["relance_GetWorklist", "relance_SnoozeItem", "relance_OpenDispute"];
  for (const api of apiNames().filter((name) => !name.startsWith("relance_On") && !elsewhere.includes(name))) {
    assert.ok(source.includes(`"${api}"`), `${api} has no command`);
  }
});
