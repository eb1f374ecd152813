import assert from "node:assert/strict";
import test from "node:test";
import { account, client, customer } from "./client.mjs";

const agency = [{ id: "{DDDDDDDD-0000-0000-0000-000000000004}", entityType: "relance_agency", name: "Durand et associés" }];
const debtor = "eeeeeeee-0000-0000-0000-000000000005";
const ofDebtor = { customerid: [{ id: `{${debtor.toUpperCase()}}`, entityType: "account" }], relance_accountid: [{ id: `{${debtor.toUpperCase()}}`, entityType: "account" }] };
const grid = { refresh() {} };

test("a hand-over names the agency and waits for a yes", async () => {
  const refused = client({ chosen: agency, confirm: false });
  await refused.Relance.handOver(refused.form);
  assert.deepEqual(refused.calls, []);
  assert.match(refused.said[0], /Durand et associés/);

  const made = client({ chosen: agency });
  await made.Relance.handOver(made.form);
  assert.deepEqual(made.calls.map((call) => [call.Debtor.accountid, call.Agency.relance_agencyid]), [[account, "dddddddd-0000-0000-0000-000000000004"]]);
});

test("a hand-over without an agency asks and does nothing", async () => {
  const { Relance, form, calls, said } = client();
  await Relance.handOver(form);
  assert.deepEqual([calls, said], [[], []]);
});

test("chosen invoices are handed over for their debtor", async () => {
  const { Relance, calls } = client({ chosen: agency, rows: customer(debtor) });
  await Relance.handOverSelected(grid, [`{${account.toUpperCase()}}`]);
  assert.deepEqual(calls.map((call) => [call.name, call.Debtor.accountid, call.Invoices]), [["relance_HandOver", debtor, account]]);
});

test("a report says the state of the case only when one was chosen", async () => {
  for (const [state, sent] of [["271930003", 271930003], ["", undefined]]) {
    const { Relance, form, calls, asked } = client({ answer: { values: { report: "Debtor moved.", state }, rows: [] }, table: "relance_handover" });
    await Relance.report(form);
    assert.deepEqual([calls[0].Report, calls[0].State], ["Debtor moved.", sent]);
    assert.deepEqual(asked[0].fields[1].options.map((option) => option.label), ["In progress", "Returned"]);
  }
});

test("a recovery says whom the debtor paid and when it was paid out", async () => {
  const values = { amount: "250.50", receivedOn: "2026-11-20", paidTo: "agency", paidOutOn: "" };
  const byAgency = client({ answer: { values, rows: [] }, table: "relance_handover" });
  await byAgency.Relance.recordRecovery(byAgency.form);
  assert.deepEqual([byAgency.calls[0].Amount, byAgency.calls[0].IsDirect, "PaidOutOn" in byAgency.calls[0]], [250.5, false, false]);

  const direct = client({ answer: { values: { ...values, paidTo: "us", paidOutOn: "2026-11-21" }, rows: [] }, table: "relance_handover" });
  await direct.Relance.recordRecovery(direct.form);
  assert.deepEqual([direct.calls[0].IsDirect, direct.calls[0].PaidOutOn], [true, "2026-11-21T00:00:00Z"]);
});

test("the evidence file of a debtor is handed to the user with all its bytes", async () => {
  const { Relance, form, calls, files } = client({ replies: { relance_EvidenceFile: { Name: "evidence.zip", File: Buffer.from("bytes").toString("base64") } } });
  await Relance.evidence(form);
  assert.equal("Invoices" in calls[0], false);
  assert.deepEqual(files, [{ fileName: "evidence.zip", mimeType: "application/zip", content: "bytes", fileSize: 5 }]);
});

test("from an invoice the evidence file is of that invoice, from a case of its debtor", async () => {
  const replies = { relance_EvidenceFile: { Name: "evidence.zip", File: "" } };
  const invoice = client({ table: "invoice", columns: ofDebtor, replies });
  await invoice.Relance.evidence(invoice.form);
  assert.deepEqual([invoice.calls[0].Debtor.accountid, invoice.calls[0].Invoices], [debtor, account]);

  const handover = client({ table: "relance_handover", columns: ofDebtor, replies });
  await handover.Relance.evidence(handover.form);
  assert.deepEqual([handover.calls[0].Debtor.accountid, "Invoices" in handover.calls[0]], [debtor, false]);
});

test("routes are compared for the invoice on the form, else for the debtor", async () => {
  const replies = { relance_CompareRoutes: { Html: "<p>Référé</p>" } };
  const invoice = client({ table: "invoice", columns: ofDebtor, replies });
  await invoice.Relance.compareRoutes(invoice.form);
  assert.deepEqual([invoice.calls[0].Invoices, "Debtor" in invoice.calls[0]], [account, false]);
  assert.deepEqual(invoice.files.map((file) => [file.fileName, file.mimeType]), [["routes.html", "text/html"]]);
  assert.match(invoice.files[0].content, /^<!DOCTYPE html><html lang="en">.*<meta charset="utf-8"><title>What can follow<\/title>.*<p>Référé<\/p>/);

  const whole = client({ replies });
  await whole.Relance.compareRoutes(whole.form);
  assert.deepEqual([whole.calls[0].Debtor.accountid, "Invoices" in whole.calls[0]], [account, false]);
});

test("the interest statement is handed to the user as a page", async () => {
  const { Relance, form, calls, files } = client({ table: "invoice", replies: { relance_InterestStatement: { Html: "<table></table>" } } });
  await Relance.interestStatement(form);
  assert.deepEqual([calls[0].Invoice.invoiceid, files[0].fileName], [account, "interest.html"]);
  assert.match(files[0].content, /<title>Interest statement<\/title>.*<table><\/table><\/body>/);
});

test("claims are asked for only on a yes", async () => {
  for (const confirm of [true, false]) {
    const invoice = client({ table: "invoice", confirm });
    await invoice.Relance.accrue(invoice.form);
    assert.deepEqual([invoice.calls[0].Invoice.invoiceid, invoice.calls[0].Demand], [account, confirm ? true : undefined]);
  }

  const debtorForm = client();
  await debtorForm.Relance.accrue(debtorForm.form);
  assert.equal(debtorForm.calls[0].Debtor.accountid, account);
});

test("a write-off is proposed with the open balance, a cause and a reason", async () => {
  const answer = { values: { amount: "80.00", cause: "271930003", reason: "Too small to chase" }, rows: [] };
  const { Relance, form, calls, asked, said } = client({ answer, table: "invoice", columns: { relance_openbalance: 80 } });
  await Relance.proposeWriteOff(form);
  assert.deepEqual(asked[0].fields.map((field) => [field.name, field.kind, field.value, field.options?.length]), [["amount", "amount", "80.00", undefined], ["cause", "choice", undefined, 6], ["reason", "lines", undefined, undefined]]);
  assert.deepEqual(calls.map((call) => [call.name, call.Invoice.invoiceid, call.Amount, call.Cause, call.Reason]), [["relance_ProposeWriteOff", account, 80, 271930003, "Too small to chase"]]);
  assert.match(said[0], /^The write-off is proposed\./);
});

test("a write-off is offered while something is left to give up", () => {
  for (const [columns, offered] of [[{ relance_openbalance: 0.01 }, true], [{ relance_openbalance: 0 }, false], [{ relance_openbalance: null }, false], [{}, true]]) {
    const { Relance, form } = client({ table: "invoice", columns });
    assert.equal(Relance.canProposeWriteOff(form), offered);
  }
});

test("write-offs chosen in a list are approved one by one after one yes", async () => {
  const no = client({ confirm: false });
  await no.Relance.approveWriteOffsSelected(grid, [account]);
  assert.deepEqual(no.calls, []);

  const yes = client();
  await yes.Relance.approveWriteOffsSelected(grid, [account, debtor]);
  assert.deepEqual(yes.calls.map((call) => call.WriteOff.relance_writeoffid), [account, debtor]);
});

test("claims chosen in a list are waived with one reason", async () => {
  const { Relance, calls, said } = client({ answer: { values: { reason: "Gesture" }, rows: [] } });
  await Relance.waiveSelected(grid, [account, debtor]);
  assert.deepEqual(calls.map((call) => [call.Claim.relance_claimid, call.Reason]), [[account, "Gesture"], [debtor, "Gesture"]]);
  assert.deepEqual(said, ["2 claim(s) waived"]);
});

test("why a letter came back is sent as a choice", async () => {
  const answer = { values: { SentOn: "", ProofNumber: "", PresentedOn: "", ReceivedOn: "", ReturnedOn: "2026-11-20", ReturnReason: "271930000" }, rows: [] };
  const { Relance, form, calls } = client({ answer, table: "relance_formalnotice" });
  await Relance.recordNotice(form);
  assert.deepEqual([calls[0].ReturnedOn, calls[0].ReturnReason, "SentOn" in calls[0]], ["2026-11-20T00:00:00Z", 271930000, false]);
});
