// Drives the worklist in Chromium against a local host with one item that waits for approval and one promise due today.
// Usage: node worklist.mjs http://127.0.0.1:PORT RESOURCES CHROMIUM [FOLDER]   RESOURCES is the folder of the web resources; with a folder, pictures are left there.
// Prints one line per thing that went as expected; the first that did not ends the run with its error.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";

const [address, resources, executablePath, pictures] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-proxy-server"] });
const context = await browser.newContext({ viewport: { width: 1000, height: 800 } });
const page = await context.newPage();
const mistakes = [];
page.on("pageerror", (error) => mistakes.push(String(error)));
// The pages come from the repository, everything else from the host.
await page.route("**/WebResources/relance_/**", (route) => route.fulfill({ path: join(resources, new URL(route.request().url()).pathname.split("/WebResources/relance_/")[1]) }));

const open = async (language) => {
  await page.goto(`${address}/WebResources/relance_/pages/worklist.html?UserLCID=${language}`);
  await page.locator("main[data-ready]").waitFor();
};
const titles = () => page.locator("h2.title").allInnerTexts();
const status = () => page.locator("#status").innerText();
const chosen = async (filter) => {
  await page.locator("#filter").selectOption(filter);
  await page.locator("#refresh:enabled").waitFor();
};
const clean = async () => {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run());
  assert.deepEqual(violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.target).join(" ")}`), []);
};
const picture = async (name) => {
  if (pictures) {
    await page.screenshot({ path: join(pictures, `${name}.png`), clip: await page.locator("body").evaluate((body) => ({ x: 0, y: 0, width: innerWidth, height: Math.ceil(body.getBoundingClientRect().bottom) + 8 })) });
  }
};
const step = async (name, work) => {
  await work();
  assert.deepEqual(mistakes, []);
  console.log(name);
};

await step("what is mine comes first, most points first", async () => {
  await open(1036);
  assert.equal(await page.title(), "Liste de travail");
  assert.equal(await page.locator("#filter").inputValue(), "mine");
  assert.equal((await titles()).length, 2);
  const points = (await page.locator(".points").allInnerTexts()).map((text) => Number(text.match(/^\d+/)[0]));
  assert.deepEqual(points, [...points].sort((one, other) => other - one));
  assert.match(await status(), /^2\séléments, .*€ en jeu$/);
  await clean();
  await picture("worklist-fr");
  await open(1033);
  await picture("worklist-en");
  await open(1036);
});
await step("a filter narrows the list", async () => {
  await chosen("approvals");
  assert.deepEqual((await titles()).map((title) => title.split(" – ")[0]), ["Relance en attente d’approbation"]);
  await chosen("limitationNear");
  assert.equal(await status(), "Rien n’attend.");
  await chosen("mine");
});
await step("why is opened by keyboard, and its points add up", async () => {
  const first = page.locator(".item").first();
  await first.locator("summary").focus();
  await page.keyboard.press("Enter");
  const reasons = await first.locator(".reason").allInnerTexts();
  const sum = reasons.reduce((total, text) => total + Number(text.match(/^[+-]?\d+/)[0]), 0);
  assert.equal(`${sum}`, (await first.locator(".points").innerText()).match(/^\d+/)[0]);
});
await step("each item leads to its row and its debtor", async () => {
  const targets = await page.locator(".item a").evaluateAll((links) => links.map((link) => new URL(link.href).searchParams.get("etn")));
  assert.deepEqual([...new Set(targets)].sort(), ["account", "relance_promise", "relance_reminder"]);
});
await step("within the app a row opens in the app", async () => {
  await page.evaluate(() => {
    globalThis.opened = [];
    globalThis.Xrm = { Navigation: { openForm: async (options) => globalThis.opened.push(options.entityName) } };
  });
  await page.locator(".item").first().locator(".bar a").click();
  assert.equal((await page.evaluate(() => globalThis.opened)).length, 1);
});
await step("leaving the small form puts nothing off", async () => {
  const later = page.locator(".item").first().locator("button[aria-expanded]");
  await later.focus();
  await page.keyboard.press("Enter");
  assert.equal(await later.getAttribute("aria-expanded"), "true");
  assert.equal(await page.evaluate(() => document.activeElement.id), "until-1");
  await clean();
  await page.locator("form .other").click();
  assert.equal(await page.locator("form").count(), 0);
  assert.equal((await titles()).length, 2);
});
await step("a day that is not to come is refused in the server's words", async () => {
  await page.locator(".item").first().locator("button[aria-expanded]").click();
  await page.locator("#until-1").fill("2020-01-01");
  await page.locator("#reason-1").fill("Le directeur est en congé");
  await page.locator("form .main").click();
  await page.locator("form .main:enabled").waitFor();
  assert.match(await page.locator("form [role=alert]").innerText(), /^Refus\s: /);
});
await step("put off with a day and a reason, the item is gone", async () => {
  await page.locator("#until-1").fill("2026-12-15");
  await page.locator("#reason-1").focus();
  await page.keyboard.press("Enter");
  await page.locator("form").waitFor({ state: "detached" });
  assert.equal((await titles()).length, 1);
  assert.match(await status(), /^1\sélément, /);
  assert.equal(await page.evaluate(() => document.activeElement.id), "status");
});
await step("asked for, it is shown with its day", async () => {
  await page.locator("#with-snoozed").check();
  await page.locator("#refresh:enabled").waitFor();
  assert.equal((await titles()).length, 2);
  assert.equal(await page.locator(".put-off").innerText(), "Reporté au 15 déc. 2026");
});
await step("the same in English, on a narrow screen", async () => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(1033);
  assert.equal(await page.title(), "Worklist");
  assert.match(await status(), /^1 item, .* at stake$/);
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth));
  await clean();
});
await browser.close();
