// Drives the local host with a real client of the Dataverse Web API. Usage: node run.mjs http://127.0.0.1:PORT
// Prints one line per operation that went as expected; the first that did not ends the run with its error.
import assert from "node:assert/strict";
import { DynamicsWebApi } from "dynamics-web-api";

const api = new DynamicsWebApi({ serverUrl: process.argv[2], dataApi: { version: "9.2" } });

async function step(name, work) {
  await work();
  console.log(name);
}

let account;
let etag;
await step("create", async () => {
  account = await api.create({ collection: "accounts", data: { name: "Ets Durand", creditlimit: 100 } });
  assert.match(account, /^[0-9a-f-]{36}$/);
});
await step("create with representation", async () => {
  const contact = await api.create({
    collection: "contacts",
    data: { lastname: "Besson", "parentcustomerid_account@odata.bind": `accounts(${account})` },
    select: ["lastname"],
    returnRepresentation: true,
  });
  assert.equal(contact.lastname, "Besson");
});
await step("retrieve", async () => {
  const row = await api.retrieve({ collection: "accounts", key: account, select: ["name", "statecode"], includeAnnotations: "*" });
  assert.equal(row.name, "Ets Durand");
  assert.ok(row["statecode@OData.Community.Display.V1.FormattedValue"]);
  etag = row["@odata.etag"];
});
await step("update", () => api.update({ collection: "accounts", key: account, data: { name: "Durand SA" }, ifmatch: etag }));
await step("update with an old version", async () => {
  assert.equal(await api.update({ collection: "accounts", key: account, data: { name: "Old" }, ifmatch: etag }), false);
});
await step("upsert by alternate key", async () => {
  const key = "relance_externalid='INV-1'";
  await api.upsert({ collection: "invoices", key, data: { name: "first" } });
  await api.upsert({ collection: "invoices", key, data: { name: "second" } });
  assert.equal((await api.retrieve({ collection: "invoices", key, select: ["name"] })).name, "second");
});
await step("update of a single property", async () => {
  await api.updateSingleProperty({ collection: "accounts", key: account, fieldValuePair: { name: "Durand" } });
});
await step("retrieve many", async () => {
  const rows = await api.retrieveMultiple({
    collection: "accounts",
    select: ["name"],
    filter: "contains(name,'Dur') and statecode eq 0",
    orderBy: ["name asc"],
    top: 5,
    count: true,
    expand: [{ property: "contact_customer_accounts", select: ["lastname"] }],
  });
  assert.equal(rows.oDataCount, 1);
  assert.equal(rows.value[0].contact_customer_accounts[0].lastname, "Besson");
});
await step("batch with a change set", async () => {
  api.startBatch();
  api.create({ collection: "accounts", data: { name: "Morel" }, contentId: "1" });
  api.create({ collection: "contacts", data: { lastname: "Petit", "parentcustomerid_account@odata.bind": "$1" } });
  const made = await api.executeBatch();
  assert.equal(made.length, 2);
  assert.equal((await api.retrieve({ collection: "contacts", key: made[1], expand: [{ property: "parentcustomerid_account", select: ["name"] }] })).parentcustomerid_account.name, "Morel");
});
await step("batch of reads", async () => {
  api.startBatch();
  api.retrieve({ collection: "accounts", key: account, select: ["name"], inChangeSet: false });
  api.retrieveMultiple({ collection: "contacts", select: ["lastname"], inChangeSet: false });
  const read = await api.executeBatch();
  assert.equal(read[0].name, "Durand");
  assert.equal(read[1].value.length, 2);
});
await step("paging", async () => {
  const all = await api.retrieveAll({ collection: "accounts", select: ["name"], orderBy: ["name"], maxPageSize: 1 });
  assert.deepEqual(all.value.map((row) => row.name), ["Durand", "Morel"]);
});
await step("count", async () => assert.equal(await api.count({ collection: "accounts", filter: "name eq 'Morel'" }), 1));
await step("fetch", async () => {
  const fetchXml = "<fetch count='1'><entity name='account'><attribute name='name'/><order attribute='name'/></entity></fetch>";
  const first = await api.fetch({ collection: "accounts", fetchXml });
  assert.equal(first.value[0].name, "Durand");
  const second = await api.fetch({ collection: "accounts", fetchXml, pageNumber: first.PagingInfo.nextPage, pagingCookie: first.PagingInfo.cookie });
  assert.equal(second.value[0].name, "Morel");
});
await step("associate and disassociate", async () => {
  const contact = await api.create({ collection: "contacts", data: { lastname: "Roux" } });
  const relation = { collection: "accounts", primaryKey: account, relationshipName: "contact_customer_accounts", relatedKey: contact };
  await api.associate({ ...relation, relatedCollection: "contacts" });
  await api.disassociate(relation);
  await api.associateSingleValued({ collection: "accounts", primaryKey: account, navigationProperty: "primarycontactid", relatedCollection: "contacts", relatedKey: contact });
  await api.disassociateSingleValued({ collection: "accounts", primaryKey: account, navigationProperty: "primarycontactid" });
});
await step("function", async () => assert.ok((await api.callFunction({ name: "WhoAmI" })).UserId));
await step("action", async () => {
  const answer = await api.callAction({ actionName: "relance_PreviewDebtor", action: { Debtor: { "@odata.type": "Microsoft.Dynamics.CRM.account", accountid: account } } });
  assert.ok(answer.Decision);
});
await step("error", async () => {
  await assert.rejects(api.retrieve({ collection: "accounts", key: "00000000-0000-0000-0000-0000000000aa" }), (error) => error.status === 404 && error.code === "0x80040217");
});
await step("names of tables", async () => {
  const named = new DynamicsWebApi({ serverUrl: process.argv[2], dataApi: { version: "9.2" }, useEntityNames: true });
  assert.equal((await named.retrieve({ collection: "account", key: account, select: ["name"] })).name, "Durand");
});
await step("retrieve only when changed", async () => {
  const row = await api.retrieve({ collection: "accounts", key: account, select: ["name"] });
  assert.ok(!(await api.retrieve({ collection: "accounts", key: account, select: ["name"], ifnonematch: row["@odata.etag"] }))?.name);
});
await step("update with representation", async () => {
  const row = await api.update({ collection: "accounts", key: account, data: { creditlimit: 250 }, select: ["creditlimit"], returnRepresentation: true });
  assert.equal(row.creditlimit, 250);
});
await step("upsert that must not create, and must not update", async () => {
  const key = "relance_externalid='INV-1'";
  assert.equal(await api.upsert({ collection: "invoices", key: "relance_externalid='INV-2'", data: { name: "no" }, ifmatch: "*" }), null);
  assert.equal(await api.upsert({ collection: "invoices", key, data: { name: "no" }, ifnonematch: "*" }), null);
  assert.equal((await api.retrieve({ collection: "invoices", key, select: ["name"] })).name, "second");
});
await step("create with duplicates allowed, below the plug-ins refused", async () => {
  await api.create({ collection: "accounts", data: { name: "Petit" }, duplicateDetection: false });
  await assert.rejects(api.create({ collection: "accounts", data: { name: "Never" }, bypassCustomPluginExecution: true }), (error) => error.status === 501);
});
await step("page by page", async () => {
  const first = await api.retrieveMultiple({ collection: "accounts", select: ["name"], orderBy: ["name"], maxPageSize: 2 });
  assert.deepEqual(first.value.map((row) => row.name), ["Durand", "Morel"]);
  const second = await api.retrieveMultiple({ collection: "accounts" }, first.oDataNextLink);
  assert.deepEqual(second.value.map((row) => row.name), ["Petit"]);
});
await step("count of a whole table", async () => assert.equal(await api.count({ collection: "accounts" }), 3));
await step("apply", async () => {
  const rows = await api.retrieveMultiple({ collection: "accounts", apply: "groupby((statecode),aggregate($count as rows,creditlimit with sum as limits))" });
  assert.equal(rows.value[0].rows, 3);
  assert.equal(rows.value[0].limits, 250);
});
await step("any and nested expand", async () => {
  const rows = await api.retrieveMultiple({
    collection: "accounts",
    select: ["name"],
    filter: "contact_customer_accounts/any(c:c/lastname eq 'Besson')",
    expand: [{ property: "contact_customer_accounts", select: ["lastname"], orderBy: ["lastname asc"], top: 1, expand: [{ property: "parentcustomerid_account", select: ["name"] }] }],
  });
  assert.equal(rows.value[0].contact_customer_accounts[0].parentcustomerid_account.name, "Durand");
});
await step("another caller", async () => {
  const user = (await api.callFunction({ name: "WhoAmI", impersonate: (await api.retrieveMultiple({ collection: "systemusers", select: ["systemuserid"], top: 1 })).value[0].systemuserid })).UserId;
  assert.match(user, /^[0-9a-f-]{36}$/);
});
await step("bound action", async () => {
  const email = await api.create({ collection: "emails", data: { subject: "Relance" } });
  const sent = await api.callAction({ actionName: "Microsoft.Dynamics.CRM.SendEmail", collection: "emails", key: email, action: { IssueSend: false } });
  assert.equal(sent.Subject, "Relance");
});
await step("batch that goes on after an error", async () => {
  api.startBatch();
  api.retrieve({ collection: "accounts", key: "00000000-0000-0000-0000-0000000000aa", inChangeSet: false });
  api.count({ collection: "accounts", inChangeSet: false });
  const answers = await api.executeBatch({ continueOnError: true });
  assert.equal(answers.length, 2);
  assert.equal(answers[1], 3);
});
await step("change set with an error keeps nothing", async () => {
  api.startBatch();
  api.create({ collection: "accounts", data: { name: "Never" } });
  api.create({ collection: "accounts", data: { nome: "wrong" } });
  await assert.rejects(api.executeBatch());
  assert.equal(await api.count({ collection: "accounts", filter: "name eq 'Never'" }), 0);
});
await step("property cleared", async () => {
  await api.deleteRecord({ collection: "accounts", key: account, property: "creditlimit" });
  assert.equal((await api.retrieve({ collection: "accounts", key: account, select: ["creditlimit"] })).creditlimit, null);
});
await step("delete with an old version", async () => {
  assert.equal(await api.deleteRecord({ collection: "accounts", key: account, ifmatch: etag }), false);
});
await step("delete", () => api.deleteRecord({ collection: "accounts", key: account }));
