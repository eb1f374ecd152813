import assert from "node:assert/strict";
import test from "node:test";
import { account, client, customer } from "./client.mjs";

const grid = { refresh() {} };

test("figures are taken after a yes, and what was written is counted", async () => {
  const no = client({ confirm: false });
  await no.Relance.takeSnapshot(grid);
  assert.deepEqual(no.calls, []);

  const yes = client({ replies: { relance_TakeSnapshot: { Snapshots: 2, Recommendations: 5 } } });
  await yes.Relance.takeSnapshot(grid);
  assert.equal(yes.said[1], "2 set(s) of figures, 5 recommendation(s).");
});

test("the monthly report is a whole page as it comes, of the last month from the list and of its own month from the form", async () => {
  const replies = { relance_MonthlyReport: { Html: "<!doctype html><h1>Juin</h1>" } };
  const list = client({ replies });
  await list.Relance.monthlyReport();
  assert.deepEqual([list.calls[0].MonthEndOn, list.files[0].fileName, list.files[0].content], [undefined, "report.html", "<!doctype html><h1>Juin</h1>"]);

  const month = client({ table: "relance_kpisnapshot", columns: { relance_monthendon: new Date(2026, 5, 30) }, replies });
  await month.Relance.monthlyReportOf(month.form);
  assert.equal(month.calls[0].MonthEndOn, "2026-06-30T00:00:00Z");
});

test("the check of the configuration lists its findings, or says that there is none", async () => {
  const findings = JSON.stringify([{ code: "SCN001", place: "Step 2", text: "It is never reached." }]);
  const some = client({ table: "relance_policy", replies: { relance_CheckConfiguration: { Findings: findings } } });
  await some.Relance.checkConfiguration();
  assert.deepEqual(some.said, ["SCN001 Step 2: It is never reached."]);

  const none = client({ table: "relance_policy", replies: { relance_CheckConfiguration: { Findings: "[]" } } });
  await none.Relance.checkConfiguration();
  assert.deepEqual(none.said, ["The configuration has no finding."]);
});

test("a test message takes text, language and channel from the form", async () => {
  const replies = { relance_SendTest: { Subject: "[Test] Facture F-001", Sent: true } };
  const { Relance, form, calls, said } = client({ table: "relance_messagetemplate", columns: { relance_textname: "reminder-1", relance_language: "fr", relance_channel: null }, replies });
  await Relance.sendTest(form);
  assert.deepEqual([calls[0].TextName, calls[0].Language, "Channel" in calls[0]], ["reminder-1", "fr", false]);
  assert.equal(said[1], "The test “[Test] Facture F-001” is on its way to you.");
});

test("a proposal for a customer is written only after it was read and agreed to", async () => {
  const replies = { relance_OpenCustomer: { Explanation: "Class B, 5 000 EUR, 30 days." } };
  const refused = client({ replies, confirm: false });
  await refused.Relance.openCustomer(refused.form);
  assert.deepEqual(refused.calls.map((call) => call.Apply), [undefined]);
  assert.match(refused.said[0], /^Class B/);

  const made = client({ replies });
  await made.Relance.openCustomer(made.form);
  assert.deepEqual(made.calls.map((call) => call.Apply), [undefined, true]);
});

test("a plan covers the invoices chosen in a list", async () => {
  const { Relance, calls } = client({ answer: { values: { count: "4", firstDueOn: "2026-12-03", notes: "" }, rows: [] }, rows: customer(), confirm: false });
  await Relance.planSelected(grid, [account]);
  assert.deepEqual(calls.map((call) => [call.name, call.Debtor.accountid, call.Invoices, call.Count]), [["relance_ProposePlan", account, account, 4]]);
});

test("chosen invoices are paused one by one until the same day", async () => {
  const { Relance, calls, said } = client({ answer: { values: { untilOn: "2026-12-15", reason: "Relocation" }, rows: [] } });
  await Relance.pauseSelected(grid, [account]);
  assert.deepEqual(calls.map((call) => [call.Invoice.invoiceid, call.UntilOn, call.Reason]), [[account, "2026-12-15T00:00:00Z", "Relocation"]]);
  assert.deepEqual(said, ["1 invoice(s) paused"]);
});
