import assert from "node:assert/strict";
import test from "node:test";
import { load, plain } from "./load.mjs";

const { Relance } = load("scripts/commands.js");

test("a request names its row by table and key column", () => {
  const request = Relance.apiRequest("relance_EvaluateDebtor", { Debtor: Relance.row("account", "{ABCDEF01-0000-0000-0000-000000000001}") });
  assert.deepEqual(plain(request.Debtor), { "@odata.type": "Microsoft.Dynamics.CRM.account", accountid: "abcdef01-0000-0000-0000-000000000001" });
  assert.deepEqual(plain(request.getMetadata()), {
    boundParameter: null,
    operationName: "relance_EvaluateDebtor",
    operationType: 0,
    parameterTypes: { Debtor: { typeName: "mscrm.account", structuralProperty: 5 } },
  });
});

test("a request types each parameter", () => {
  const request = Relance.apiRequest("relance_X", {
    Text: { type: "text", value: "a" },
    Flag: { type: "flag", value: false },
    Money: { type: "money", value: 1.5 },
    Choice: { type: "choice", value: 271930000 },
  });
  const types = plain(request.getMetadata()).parameterTypes;
  assert.deepEqual(Object.keys(types).map((key) => types[key].typeName), ["Edm.String", "Edm.Boolean", "Edm.Decimal", "Edm.Int32"]);
  assert.deepEqual([request.Text, request.Flag, request.Money, request.Choice], ["a", false, 1.5, 271930000]);
});

test("a command is offered only in the state that it changes", () => {
  assert.deepEqual([271930000, 271930001, null].map(Relance.isProposed), [true, false, false]);
  assert.deepEqual([271930000, 271930001, null].map(Relance.isOpenDispute), [true, false, false]);
  assert.deepEqual([271930000, 271930001, null].map(Relance.isActiveHold), [true, false, false]);
});

test("a form that does not show the hold offers both to place and to release it", () => {
  assert.deepEqual(["id", null, undefined].map(Relance.mayPlaceHold), [false, true, true]);
  assert.deepEqual(["id", null, undefined].map(Relance.mayReleaseHold), [true, false, true]);
});
