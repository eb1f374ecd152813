import assert from "node:assert/strict";
import test from "node:test";
import { load, plain } from "./load.mjs";

const page = load("pages/ask.js", { location: { search: "" }, URLSearchParams });

test("an answer carries no white space around its texts", () => {
  assert.deepEqual(plain(page.Relance.answerOf({ reason: "  late  " }, [])), { values: { reason: "late" }, rows: [] });
});

test("a row in which nothing is typed is none", () => {
  const rows = [{ dueOn: "2026-11-30", amount: "10" }, { dueOn: " ", amount: "" }];
  assert.deepEqual(plain(page.Relance.answerOf({}, rows)).rows, [{ dueOn: "2026-11-30", amount: "10" }]);
});

test("the page and the commands agree on where the answer lies", () => {
  assert.equal(page.Relance.answerKey("k"), load("scripts/commands.js").Relance.answerKey("k"));
});
