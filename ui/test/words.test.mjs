import assert from "node:assert/strict";
import test from "node:test";
import { load, plain } from "./load.mjs";

const { Relance } = load("scripts/commands.js");
const french = 1036;
const english = 1033;

test("every text exists in both languages and has the same places to fill", () => {
  const places = (words) => (words.match(/\{\d\}/g) ?? []).join();
  for (const key of Relance.textKeys) {
    assert.ok(Relance.text(key, english).length > 0, key);
    assert.ok(Relance.text(key, french).length > 0, key);
    assert.equal(places(Relance.text(key, french)), places(Relance.text(key, english)), key);
  }
});

test("French texts keep their punctuation on the line and use the typographic apostrophe", () => {
  for (const key of Relance.textKeys) {
    assert.doesNotMatch(Relance.text(key, french), /'| [;:!?»]|« /, key);
  }
});

test("a language that is not French is answered in English", () => {
  assert.equal(Relance.text("reason", 1031), "Reason");
  assert.equal(Relance.text("reason", french), "Motif");
});

test("the outcome of several rows counts what went through and names each refusal once", () => {
  assert.equal(Relance.outcome("approved", 2, [], english), "2 reminder(s) approved");
  assert.equal(Relance.outcome("approved", 3, ["No.", "No."], french), "1 relance(s) approuvée(s)\n2 refus\u00a0:\nNo.");
});

test("a promise is asked with the amount at stake and no day", () => {
  const [day, amount] = plain(Relance.promiseQuestion(1234.5, english)).rows.fields;
  assert.equal(day.value, undefined);
  assert.equal(amount.value, "1234.50");
});

test("a promise is asked without amount when nothing is at stake", () => {
  for (const nothing of [null, 0, -5]) {
    assert.equal(plain(Relance.promiseQuestion(nothing, english)).rows.fields[1].value, undefined);
  }
});

test("instalments are sent as the API reads them", () => {
  const answer = { values: {}, rows: [{ dueOn: "2026-11-30", amount: "100.10" }, { dueOn: "2026-12-31", amount: "50" }] };
  assert.equal(Relance.instalmentsJson(answer), '[{"dueOn":"2026-11-30","amount":100.1},{"dueOn":"2026-12-31","amount":50}]');
});
