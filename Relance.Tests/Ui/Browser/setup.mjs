// Drives the Setup page in Chromium against a local host into which the solution was imported.
// Usage: node setup.mjs http://127.0.0.1:PORT CHROMIUM [FOLDER]   With a folder, pictures of the page are left there.
// Prints one line per thing that went as expected; the first that did not ends the run with its error.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";

const [address, executablePath, pictures] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-proxy-server"] });
const context = await browser.newContext({ viewport: { width: 1100, height: 900 } });
await context.clock.setFixedTime(new Date("2026-11-23T09:00:00Z"));
const page = await context.newPage();
const mistakes = [];
page.on("pageerror", (error) => mistakes.push(String(error)));
page.on("console", (message) => mistakes.push(...(message.type() === "error" && !/404/.test(message.text()) ? [message.text()] : [])));

const french = 1036;
const english = 1033;
const api = async (method, path, body) => {
  const response = await fetch(`${address}/api/data/v9.2/${path}`, { method, headers: { "Content-Type": "application/json" }, body: body && JSON.stringify(body) });
  assert.ok(response.ok, `${method} ${path}: ${response.status}`);
  return response.status === 204 ? null : response.json();
};
const open = async (language) => {
  await page.goto(`${address}/WebResources/relance_/pages/setup.html?UserLCID=${language}`);
  await page.locator("main[data-ready]").waitFor();
};
const verdicts = () => page.locator(".line").evaluateAll((lines) => Object.fromEntries(lines.map((line) => [line.id.replace("health-", ""), line.className.replace("line ", "")])));
const press = async (id, status) => {
  await page.locator(`#${id}`).focus();
  await page.keyboard.press("Enter");
  await page.locator(`#${id}:enabled`).waitFor();
  return page.locator(`#${status}`).innerText();
};
const clean = async () => {
  // The rules of the page's own policy hold for the tests' script too, so it is run, not inserted.
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run());
  assert.deepEqual(violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.target).join(" ")}`), []);
};
const picture = async (name) => {
  if (pictures) {
    await page.setViewportSize({ width: 900, height: 900 });
    await page.screenshot({ path: join(pictures, `${name}.png`), clip: { x: 0, y: 0, width: 900, height: 620 } });
    await page.setViewportSize({ width: 1100, height: 900 });
  }
};
const step = async (name, work) => {
  await work();
  assert.deepEqual(mistakes, []);
  console.log(name);
};

await step("a fresh import is red", async () => {
  await open(english);
  const lines = await verdicts();
  for (const id of ["package", "types", "service"]) {
    assert.equal(lines[id], "good", id);
  }

  for (const id of ["steps", "apis", "policy", "calendars", "scenarios", "texts", "rates", "profiles", "run"]) {
    assert.equal(lines[id], "todo", id);
  }

  assert.equal(lines.flow, "unknown");
  await clean();
});
await step("showing changes nothing", async () => {
  assert.match(await press("activate-show", "activate-status"), /to create/);
  assert.equal((await api("GET", "sdkmessageprocessingsteps?$select=name")).value.length, 0);
});
await step("activate", async () => {
  assert.match(await press("activate-go", "activate-status"), /^Done: \d+ changes\.$/);
  const lines = await verdicts();
  assert.deepEqual([lines.steps, lines.apis], ["good", "good"]);
});
await step("a second activation changes nothing", async () => {
  const versions = async () => (await api("GET", "sdkmessageprocessingsteps?$select=versionnumber")).value.map((row) => row.versionnumber).sort();
  const before = await versions();
  assert.equal(await press("activate-go", "activate-status"), "Everything is registered as defined.");
  assert.deepEqual(await versions(), before);
});
await step("load the configuration", async () => {
  await page.locator("#configuration-language").selectOption("fr");
  assert.match(await press("configuration-go", "configuration-status"), /^Done: \d+ created, 0 replaced, 0 left as they were\.$/);
  const lines = await verdicts();
  for (const id of ["calendars", "scenarios", "texts", "rates"]) {
    assert.equal(lines[id], "good", id);
  }
});
await step("the policy is red until the house has named itself", async () => {
  const [policy] = (await api("GET", "relance_policies?$select=relance_policyid")).value;
  const verdict = async (columns) => {
    await api("PATCH", `relance_policies(${policy.relance_policyid})`, columns);
    await press("health-check", "health-status");
    return [(await verdicts()).policy, await page.locator("#health-policy .detail").innerText()];
  };
  const house = { relance_creditoraddress: "1 rue de la Paix, 75002 Paris", relance_iban: "FR7630006000011234567890189", relance_contactemail: "compta@martin.example" };
  assert.match((await verdict({}))[1], /fill in name and address of the creditor, a way to pay, a contact who answers\.$/);
  assert.deepEqual(await verdict({ ...house, relance_iban: null }), ["todo", "Votre société: fill in a way to pay."]);
  assert.deepEqual(await verdict(house), ["good", "Votre société"]);
  await verdict({ relance_creditoraddress: null, relance_iban: null, relance_contactemail: null });
});
await step("what people changed is kept until they say otherwise", async () => {
  const [policy] = (await api("GET", "relance_policies?$select=relance_quietdays")).value;
  await api("PATCH", `relance_policies(${policy.relance_policyid})`, { relance_quietdays: 4 });
  const quietDays = async () => (await api("GET", "relance_policies?$select=relance_quietdays")).value[0].relance_quietdays;
  assert.match(await press("configuration-go", "configuration-status"), /^Done: 0 created, 0 replaced/);
  assert.equal(await quietDays(), 4);

  assert.match(await press("configuration-show", "configuration-status"), /^0 to create, 1 different/);
  await clean();
  await page.locator(`#replace-${policy.relance_policyid}`).check();
  assert.match(await press("configuration-go", "configuration-status"), /^Done: 0 created, 1 replaced/);
  assert.equal(await quietDays(), policy.relance_quietdays);
});
await step("drift is shown, then put right", async () => {
  const [changed] = (await api("GET", "sdkmessageprocessingsteps?$select=name,rank&$orderby=name asc&$top=1")).value;
  await api("PATCH", `sdkmessageprocessingsteps(${changed.sdkmessageprocessingstepid})`, { rank: 99 });
  await press("health-check", "health-status");
  assert.equal((await verdicts()).steps, "todo");
  assert.match(await press("activate-show", "activate-status"), /^0 to create, 1 to change, 0 to remove/);
  assert.match(await page.locator("#activate .table").innerText(), /rank: 99 → 1/);
  await clean();
  await press("activate-go", "activate-status");
  assert.equal((await verdicts()).steps, "good");
});
await step("a role is given and taken", async () => {
  const [service] = (await api("GET", "systemusers?$select=fullname&$filter=applicationid ne null")).value;
  await page.locator("#roles-holder").selectOption(service.systemuserid);
  await page.locator("#roles-role").selectOption("Relance - Auditor");
  assert.match(await press("roles-give", "roles-status"), /has: Relance - Auditor, Relance - Service\.$/);
  assert.match(await press("roles-take", "roles-status"), /has: Relance - Service\.$/);
});
await step("a test reminder goes to oneself", async () => {
  assert.match(await press("test-send", "test-status"), /^Sent: “\[Test\] /);
  await page.locator("#test-draft").check();
  assert.match(await press("test-send", "test-status"), /^The draft “\[Test\] /);
  const emails = (await api("GET", "emails?$select=statuscode")).value;
  assert.deepEqual(emails.map((row) => row.statuscode).sort(), [1, 3]);
});
await step("a refusal names the step and what to do", async () => {
  const [removed] = (await api("GET", "sdkmessageprocessingsteps?$select=name&$orderby=name asc&$top=1")).value;
  await api("DELETE", `sdkmessageprocessingsteps(${removed.sdkmessageprocessingstepid})`);
  await page.route("**/sdkmessageprocessingsteps(*)", (route) => route.fulfill({ status: 403, contentType: "application/json", body: '{"error":{"message":"No right to write."}}' }));
  const said = await press("activate-go", "activate-status");
  assert.ok(said.startsWith(`Step ${removed.name} was refused: No right to write.`) && said.includes("System Customizer"), said);
  await page.unroute("**/sdkmessageprocessingsteps(*)");
  mistakes.length = 0;
  await press("activate-go", "activate-status");
  assert.equal((await verdicts()).steps, "good");
});
await step("the page in both languages and on a narrow screen", async () => {
  for (const [language, tag] of [[english, "en"], [french, "fr"]]) {
    await open(language);
    assert.equal(await page.locator("html").getAttribute("lang"), tag);
    await clean();
    await picture(`setup-${tag}`);
    await page.setViewportSize({ width: 320, height: 640 });
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= 320), "wider than 320 px");
    await page.setViewportSize({ width: 1100, height: 900 });
  }
});
await browser.close();
