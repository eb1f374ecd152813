import assert from "node:assert/strict";
import test from "node:test";
import { account, client } from "./client.mjs";

test("evaluating says the summary on the form", async () => {
  const { Relance, form, calls, said } = client({ replies: { relance_EvaluateDebtor: { Summary: "Nothing to do." } } });
  await Relance.evaluate(form);
  assert.equal(calls[0].Debtor.accountid, account);
  assert.deepEqual(said, ["Nothing to do."]);
});

test("a refusal is shown in the server's words", async () => {
  const { Relance, form, said } = client({ replies: { relance_EvaluateDebtor: new Error("The ledger is stale.") } });
  await Relance.evaluate(form);
  assert.deepEqual(said, ["The ledger is stale."]);
});

test("leaving the dialog calls nothing and leaves nothing in the storage", async () => {
  const { Relance, form, calls, storage } = client();
  await Relance.placeHold(form);
  assert.deepEqual(calls, []);
  assert.equal(storage.size, 0);
});

test("a release is rehearsed first and made only when confirmed", async () => {
  const rehearsed = { answer: { values: { reason: "Paid" }, rows: [] }, replies: { relance_ReleaseHold: { Released: true, Explanation: "2 orders go on." } } };
  const refused = client({ ...rehearsed, confirm: false });
  await refused.Relance.releaseHold(refused.form);
  assert.deepEqual(refused.calls.map((call) => call.Rehearse), [true]);

  const made = client(rehearsed);
  await made.Relance.releaseHold(made.form);
  assert.deepEqual(made.calls.map((call) => call.Rehearse), [true, undefined]);
  assert.deepEqual(made.said, ["2 orders go on.", "The hold is released."]);
});

test("a promise from an invoice covers that invoice and its debtor", async () => {
  const customer = [{ id: "{BBBBBBBB-0000-0000-0000-000000000002}", entityType: "account" }];
  const { Relance, form, calls } = client({
    table: "invoice",
    columns: { customerid: customer, relance_openbalance: 120 },
    answer: { values: { notes: "" }, rows: [{ dueOn: "2026-11-30", amount: "120" }] },
  });
  await Relance.promise(form);
  assert.equal(calls[0].Debtor.accountid, "bbbbbbbb-0000-0000-0000-000000000002");
  assert.equal(calls[0].Invoices, account);
  assert.equal(calls[0].Instalments, '[{"dueOn":"2026-11-30","amount":120}]');
  assert.equal("Notes" in calls[0], false);
});

test("an invoice of a contact belongs to the account above", async () => {
  const parent = "_parentcustomerid_value";
  const { Relance, form, calls } = client({
    table: "invoice",
    columns: { customerid: [{ id: account, entityType: "contact" }] },
    rows: { [parent]: "CCCCCCCC-0000-0000-0000-000000000003", [`${parent}@Microsoft.Dynamics.CRM.lookuplogicalname`]: "account" },
  });
  await Relance.preview(form);
  assert.equal(calls[0].Debtor.accountid, "cccccccc-0000-0000-0000-000000000003");
});

test("an invoice of a contact without account has no debtor, and that is said", async () => {
  const { Relance, form, calls, said } = client({ table: "invoice", columns: { customerid: [{ id: account, entityType: "contact" }] } });
  await Relance.preview(form);
  assert.deepEqual(calls, []);
  assert.deepEqual(said, ["No account stands behind the customer of this invoice."]);
});

test("a promise of invoices of two debtors is refused", async () => {
  let number = 0;
  const { Relance, calls, said } = client({
    rows: () => ({ _customerid_value: `aaaaaaaa-0000-0000-0000-00000000000${(number += 1)}`, "_customerid_value@Microsoft.Dynamics.CRM.lookuplogicalname": "account" }),
  });
  await Relance.promiseSelected({ refresh() {} }, [account, account]);
  assert.deepEqual(calls, []);
  assert.deepEqual(said, ["Choose invoices of one debtor."]);
});

test("several rows go on after a refusal", async () => {
  const { Relance, calls, said } = client({ replies: { relance_ApproveReminder: new Error("No longer proposed.") } });
  await Relance.approveSelected({ refresh() {} }, [account, account]);
  assert.equal(calls.length, 2);
  assert.deepEqual(said, ["0 reminder(s) approved\n2 refused:\nNo longer proposed."]);
});

test("a dispute is not resolved without an outcome", async () => {
  const { Relance, form, calls, said } = client({ table: "relance_dispute", columns: { relance_outcome: null } });
  form.getControl = () => null;
  await Relance.resolve(form);
  assert.deepEqual(calls, []);
  assert.deepEqual(said, ["Choose the outcome first."]);
});

test("a new row is offered today, an existing one keeps its day", () => {
  for (const [type, before, filled] of [[1, null, true], [1, new Date(2026, 0, 1), false], [2, null, false]]) {
    let day = before;
    const { Relance, form } = client();
    form.ui.getFormType = () => type;
    form.getAttribute = (name) => (name === "relance_startson" ? { getValue: () => day, setValue: (value) => (day = value) } : null);
    Relance.onLoad({ getFormContext: () => form }, "relance_startson");
    assert.equal(day !== before, filled);
  }
});

test("a plan is proposed by its number of instalments and told to the debtor only on a yes", async () => {
  const answer = { values: { count: "3", firstDueOn: "2026-12-03", notes: "" }, rows: [] };
  const told = client({ answer });
  await told.Relance.plan(told.form);
  assert.deepEqual(told.calls.map((call) => [call.name, call.Count, call.FirstDueOn, call.Confirm]), [["relance_ProposePlan", 3, "2026-12-03T00:00:00Z", true]]);

  const silent = client({ answer, confirm: false });
  await silent.Relance.plan(silent.form);
  assert.equal("Confirm" in silent.calls[0], false);
});

test("commands that need a reason send it with their row", async () => {
  const answer = { values: { reason: "Mistake" }, rows: [] };
  for (const [name, api, table, parameter] of [
    ["cancelPlan", "relance_CancelPlan", "relance_paymentplan", "Plan"],
    ["cancelPromise", "relance_CancelPromise", "relance_promise", "Promise"],
    ["cancelDispute", "relance_CancelDispute", "relance_dispute", "Dispute"],
    ["waive", "relance_WaiveClaim", "relance_claim", "Claim"],
    ["reinstate", "relance_ReinstateClaim", "relance_claim", "Claim"],
    ["reverseClaim", "relance_ReverseClaim", "relance_claim", "Claim"],
    ["recall", "relance_RecallHandover", "relance_handover", "Handover"],
    ["rejectWriteOff", "relance_RejectWriteOff", "relance_writeoff", "WriteOff"],
    ["reverseWriteOff", "relance_ReverseWriteOff", "relance_writeoff", "WriteOff"],
  ]) {
    const { Relance, form, calls } = client({ answer, table });
    await Relance[name](form);
    assert.deepEqual(calls.map((call) => [call.name, call.Reason, call[parameter][`${table}id`]]), [[api, "Mistake", account]], name);
  }
});

test("commands on a row that need a yes do nothing on a no", async () => {
  for (const [name, table] of [["acceptPlan", "relance_paymentplan"], ["approveWriteOff", "relance_writeoff"], ["closeHandover", "relance_handover"], ["sendTerms", "account"]]) {
    const no = client({ table, confirm: false });
    await no.Relance[name](no.form);
    assert.deepEqual(no.calls, [], name);
    const yes = client({ table });
    await yes.Relance[name](yes.form);
    assert.equal(yes.calls.length, 1, name);
  }
});

test("a version is published only after its preview was seen", async () => {
  const replies = { relance_PreviewPublication: { Summary: "12 invoices change step." } };
  const refused = client({ table: "relance_scenarioversion", replies, confirm: false });
  await refused.Relance.publish(refused.form);
  assert.deepEqual(refused.calls.map((call) => call.name), ["relance_PreviewPublication"]);
  assert.match(refused.said[0], /^12 invoices change step\./);

  const made = client({ table: "relance_scenarioversion", replies });
  await made.Relance.publish(made.form);
  assert.deepEqual(made.calls.map((call) => call.name), ["relance_PreviewPublication", "relance_PublishVersion"]);
});

test("the dates of a notice are sent as far as they are known", async () => {
  const answer = { values: { SentOn: "2026-11-20", ProofNumber: "1A 2", PresentedOn: "", ReceivedOn: "", ReturnedOn: "" }, rows: [] };
  const { Relance, form, calls } = client({ answer, table: "relance_formalnotice" });
  await Relance.recordNotice(form);
  assert.deepEqual([calls[0].SentOn, calls[0].ProofNumber, "PresentedOn" in calls[0]], ["2026-11-20T00:00:00Z", "1A 2", false]);
});

test("states enable the commands of plans, claims and hand-overs", () => {
  for (const [name, states] of [
    ["canAcceptPlan", [0]],
    ["canReschedulePlan", [1, 3]],
    ["canCancelPlan", [0, 1, 3]],
    ["canCancelPromise", [0]],
    ["canWaive", [0, 1]],
    ["canReinstate", [2]],
    ["isWithAgency", [0, 1]],
    ["canCloseHandover", [2, 3, 4]],
    ["canReverseWriteOff", [1]],
  ]) {
    const enabled = [0, 1, 2, 3, 4, 5].filter((state) => {
      const { Relance, form } = client({ columns: { relance_state: 271930000 + state } });
      return Relance[name](form);
    });
    assert.deepEqual(enabled, states, name);
  }
});
