import assert from "node:assert/strict";
import test from "node:test";
import { load, plain } from "./load.mjs";

const { Relance } = load("pages/setup.js");

const image = { id: "i1", name: "PreImage", entityAlias: "PreImage", imageType: 0, attributes: ["a"], messagePropertyName: "Target" };
const step = {
  id: "s1", name: "Step", message: "Update", table: "account", pluginType: "P", stage: 40, mode: 1, rank: 1,
  filteringAttributes: ["a"], configuration: "", description: "", asyncAutoDelete: true, supportedDeployment: 0, images: [image],
};
const definition = { solution: "Relance", package: "p", steps: [step], customApis: [{ uniqueName: "relance_X", pluginType: "P" }] };
const empty = { packageVersion: "1", types: { P: "t" }, messages: { Update: "m" }, filters: { "Update/account": "f" }, steps: [], customApis: [{ id: "c", uniqueName: "relance_X", pluginType: null }], solution: null };
const full = { ...empty, steps: [{ ...step, isEnabled: true }], customApis: [{ id: "c", uniqueName: "relance_X", pluginType: "P" }] };
const changes = (state, defined = definition) => plain(Relance.changesOf(Relance.planOf(defined, state))).map((one) => `${one.kind} ${one.component} ${one.id}`);

test("an empty environment gets step, image and binding", () => {
  assert.deepEqual(changes(empty), ["create step s1", "create image i1", "change api c"]);
});

test("what is registered as defined is left alone", () => {
  assert.deepEqual(changes(full), []);
});

test("what is no longer defined is removed first", () => {
  const defined = { ...definition, steps: [{ ...step, id: "s2", images: [] }], customApis: [] };
  assert.deepEqual(changes(full, defined), ["remove step s1", "remove api c", "create step s2"]);
});

test("a disabled step and an image with other columns are drift", () => {
  const drifted = { ...full, steps: [{ ...step, isEnabled: false, images: [{ ...image, attributes: ["b"] }] }] };
  assert.deepEqual(changes(drifted), ["change step s1", "change image i1"]);
});

test("what must be imported first is named", () => {
  assert.deepEqual(plain(Relance.missingFrom(definition, { ...empty, types: {}, filters: {}, customApis: [] })), ["customapi relance_X", "plugintype P", "sdkmessagefilter Update/account"]);
});

test("a half-year begins on the first of January and of July", () => {
  assert.deepEqual(["2026-06-30", "2026-07-01", "2026-12-31", "2027-01-01"].map(Relance.halfYearStart), ["2026-01-01", "2026-07-01", "2026-07-01", "2027-01-01"]);
});

const row = (id, table, values = {}, links = {}) => ({ id, table, set: `${table}s`, key: [], name: { en: id, fr: id }, values, links, after: {} });
const linked = (to) => ({ relance_scenarioid: { property: "relance_ScenarioId", set: "relance_scenarios", row: to } });
const rows = [
  row("text", "relance_messagetemplate"),
  row("FR", "relance_calendar", { relance_code: "FR" }),
  row("FR-AM", "relance_calendar", { relance_code: "FR-AM" }),
  row("BE", "relance_calendar", { relance_code: "BE" }),
  row("one", "relance_scenario"),
  row("one/1", "relance_scenarioversion", {}, linked("one")),
  row("two", "relance_scenario"),
  row("two/1", "relance_scenarioversion", {}, linked("two")),
  row("few", "relance_segment", {}, linked("two")),
  row("rest", "relance_segment", { relance_iscatchall: true }, linked("one")),
];

test("a choice takes the calendars of the country and the scenarios of its segments", () => {
  const ids = (segments) => plain(Relance.chosen(rows, { language: "en", calendar: "FR-AM", segments })).map((one) => one.id);
  assert.deepEqual(ids([]), ["text", "FR", "FR-AM", "one", "one/1", "rest"]);
  assert.deepEqual(ids(["few"]), ["text", "FR", "FR-AM", "one", "one/1", "two", "two/1", "few", "rest"]);
});

test("every word of the page exists in both languages, with the same places to fill and French typography", () => {
  const places = (text) => (text.match(/\{\d\}/g) ?? []).sort().join();
  for (const [key, [english, french]] of Object.entries(Relance.allWords)) {
    assert.ok(english.length > 0 && french.length > 0, key);
    assert.equal(places(french), places(english), key);
    assert.doesNotMatch(french, /'| [;:!?»]|« /, key);
  }
});
