import assert from "node:assert/strict";
import test from "node:test";
import { load, plain } from "./load.mjs";

const { Relance } = load("pages/worklist.js", { Intl });
const french = 1036;
const english = 1033;
const item = { kind: "PromiseBroken", source: "s", amount: 1200, currency: "EUR", on: "2026-11-20", days: 3 };

test("an item leads to the row that it comes from, else to its task", () => {
  const table = (kind) => plain(Relance.sourceOf({ ...item, kind })).table;
  assert.deepEqual(["ApprovalWaiting", "PromiseBroken", "DisputePastDeadline", "LimitationNear", "LimitAlert", "NoContact", "TaskToDo"].map(table), [
    "relance_reminder",
    "relance_promise",
    "relance_dispute",
    "invoice",
    "account",
    "task",
    "task",
  ]);
});

test("the day of an item is said with its distance, before, on and after it", () => {
  Relance.speak(english);
  assert.deepEqual([-2, 0, 3].map((days) => Relance.whenText({ ...item, days })), ["Nov 20, 2026 (in 2 days)", "Nov 20, 2026 (today)", "Nov 20, 2026 (3 days ago)"]);
  Relance.speak(french);
  assert.equal(Relance.whenText(item), "20 nov. 2026 (il y a 3\u00a0jours)");
  assert.equal(Relance.whenText({ ...item, on: undefined }), "");
});

test("the line above the list counts items and says what is at stake", () => {
  Relance.speak(english);
  assert.equal(Relance.summaryText([], 0), "Nothing waits.");
  assert.equal(Relance.summaryText([item], 1), "1 item, €1,200.00 at stake");
  assert.equal(Relance.summaryText([item, item], 7), "7 items, €2,400.00 at stake");
  Relance.speak(french);
  assert.equal(Relance.summaryText([item, item], 2).replace(/\u202f/g, " "), "2\u00a0éléments, 2 400,00\u00a0€ en jeu");
});

test("every filter of the page has words and is one that the API knows", () => {
  for (const filter of Relance.filters) {
    assert.ok(filter in Relance.allWords, filter);
  }
});

test("every word of the page exists in both languages, with the same places to fill and French typography", () => {
  const places = (text) => (text.match(/\{\d\}/g) ?? []).sort().join();
  for (const [key, [en, fr]] of Object.entries(Relance.allWords)) {
    assert.ok(en.length > 0 && fr.length > 0, key);
    assert.equal(places(fr), places(en), key);
    assert.doesNotMatch(fr, /'| [;:!?»]|« /, key);
  }
});
