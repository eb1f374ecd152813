// Drives the dialog of the commands in Chromium, in a frame as the app shows it.
// Usage: node ask.mjs SOLUTION CHROMIUM [FOLDER]   SOLUTION is the folder of the web resources; with a folder, pictures are left there.
// Prints one line per thing that went as expected; the first that did not ends the run with its error.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";
import { chromium } from "playwright-core";

const [resources, executablePath, pictures] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const commands = vm.createContext({});
vm.runInContext(readFileSync(join(resources, "scripts/commands.js"), "utf8"), commands);
const { Relance } = commands;
const french = 1036;
const english = 1033;

// The app keeps the question, the frame answers it: both in the session's storage of one tab.
const types = { html: "text/html", js: "text/javascript" };
const server = createServer((request, response) => {
  const path = new URL(request.url, "http://localhost").pathname;
  if (path === "/app.html") {
    response.writeHead(200, { "Content-Type": "text/html" }).end('<!DOCTYPE html><html lang="en"><head><title>App</title></head><body style="margin:0"></body></html>');
  } else if (/^\/pages\/ask\.(html|js)$/.test(path)) {
    response.writeHead(200, { "Content-Type": types[path.split(".").at(-1)] }).end(readFileSync(join(resources, path)));
  } else {
    response.writeHead(404).end();
  }
});
await new Promise((done) => server.listen(0, "127.0.0.1", done));
const address = `http://127.0.0.1:${server.address().port}`;
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-proxy-server"] });
const page = await (await browser.newContext({ viewport: { width: 520, height: 520 } })).newPage();
const mistakes = [];
page.on("pageerror", (error) => mistakes.push(String(error)));

/** Shows a question as Xrm.Navigation.navigateTo does. */
const ask = async (question) => {
  await page.goto(`${address}/app.html`);
  await page.evaluate((words) => {
    sessionStorage.clear();
    sessionStorage.setItem("question", words);
    const frame = document.createElement("iframe");
    frame.title = "Dialog";
    frame.style.cssText = "border:0;width:100vw;height:100vh";
    frame.src = "/pages/ask.html?data=question";
    document.body.append(frame);
  }, JSON.stringify(question));
  const dialog = page.frameLocator("iframe");
  await dialog.locator("form").waitFor();
  return dialog;
};
const answer = () => page.evaluate(() => JSON.parse(sessionStorage.getItem("question.answer")));
const frame = () => page.frames()[1];
const focused = () => frame().evaluate(() => document.activeElement.id || document.activeElement.className);
const keys = async (...names) => {
  for (const name of names) {
    await page.keyboard.press(name);
  }
};
const clean = async () => {
  await frame().evaluate(axe);
  const { violations } = await frame().evaluate(() => globalThis.axe.run());
  assert.deepEqual(violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.target).join(" ")}`), []);
};
const picture = async (name) => {
  if (pictures) {
    const height = await frame().evaluate(() => Math.ceil(document.querySelector(".bar").getBoundingClientRect().bottom) + 16);
    await page.screenshot({ path: join(pictures, `${name}.png`), clip: { x: 0, y: 0, width: 520, height } });
  }
};
const step = async (name, work) => {
  await work();
  assert.deepEqual(mistakes, []);
  console.log(name);
};

await step("a write-off in English, by keyboard only", async () => {
  const dialog = await ask(Relance.writeOffQuestion(80, english));
  assert.deepEqual(await dialog.locator(".label").allInnerTexts(), ["Amount", "Cause", "Reason"]);
  assert.equal(await focused(), "amount");
  await clean();
  await picture("ask-write-off-en");
  await keys("Tab");
  assert.equal(await focused(), "cause");
  assert.equal(await dialog.locator("#cause").inputValue(), "");
});
await step("a cause that was not chosen is asked for", async () => {
  const dialog = page.frameLocator("iframe");
  await dialog.locator("#reason").fill("Too small to chase");
  await dialog.locator("#amount").focus();
  await keys("Enter");
  assert.equal(await answer(), null);
  assert.equal(await focused(), "cause");
});
await step("the answer is what was chosen and typed", async () => {
  await page.keyboard.type("Sm");
  await keys("Tab");
  assert.equal(await focused(), "reason");
  await keys("Tab");
  assert.equal(await focused(), "ok");
  await keys("Enter");
  assert.deepEqual(await answer(), { values: { amount: "80.00", cause: "271930003", reason: "Too small to chase" }, rows: [] });
});
await step("the same in French", async () => {
  const dialog = await ask(Relance.writeOffQuestion(80, french));
  assert.equal(await frame().evaluate(() => document.documentElement.lang), "fr");
  assert.deepEqual(await dialog.locator(".label").allInnerTexts(), ["Montant", "Cause", "Motif"]);
  assert.deepEqual(await dialog.locator("#cause option").allInnerTexts(), ["", "Irrécouvrable", "Insolvabilité", "Prescription acquise", "Petit solde", "Transaction", "Autre"]);
  await clean();
  await picture("ask-write-off-fr");
});
await step("leaving the dialog answers nothing", async () => {
  await page.frameLocator("iframe").locator("button.cancel").focus();
  await keys("Enter");
  assert.equal(await answer(), null);
});
await step("a choice that may stay empty, and one that begins with a value", async () => {
  const report = await ask(Relance.reportQuestion(french));
  await report.locator("#report").fill("Débiteur parti");
  await report.locator("button.ok").click();
  assert.deepEqual((await answer()).values, { report: "Débiteur parti", state: "" });

  const recovery = await ask(Relance.recoveryQuestion(french));
  assert.deepEqual(await recovery.locator("#paidTo option").allInnerTexts(), ["L’intervenant", "Nous"]);
  await recovery.locator("#amount").fill("10");
  await recovery.locator("#receivedOn").fill("2026-11-20");
  await recovery.locator("#paidTo").focus();
  await keys("ArrowDown");
  await clean();
  await recovery.locator("button.ok").click();
  assert.deepEqual((await answer()).values, { amount: "10", receivedOn: "2026-11-20", paidTo: "us", paidOutOn: "" });
});
await step("a number of instalments is a whole one from 1", async () => {
  const dialog = await ask(Relance.planQuestion("plan", english));
  await dialog.locator("#firstDueOn").fill("2026-12-03");
  for (const refused of ["0", "2.5"]) {
    await dialog.locator("#count").fill(refused);
    await dialog.locator("button.ok").click();
    assert.equal(await answer(), null);
  }

  await dialog.locator("#count").fill("3");
  await dialog.locator("button.ok").click();
  assert.equal((await answer()).values.count, "3");
});
await step("instalments of a promise are added and taken away by keyboard", async () => {
  const dialog = await ask(Relance.promiseQuestion(100, french));
  await dialog.locator("button.more").focus();
  await keys("Enter");
  assert.equal(await focused(), "dueOn.2");
  assert.equal(await dialog.locator("fieldset").count(), 2);
  await clean();
  await dialog.locator("button.less").focus();
  await keys("Enter");
  assert.equal(await dialog.locator("fieldset").count(), 1);
  await dialog.locator("[id='dueOn.1']").fill("2026-11-30");
  await dialog.locator("button.ok").click();
  assert.deepEqual((await answer()).rows, [{ dueOn: "2026-11-30", amount: "100.00" }]);
});
await step("a promise as it is typed, in both languages", async () => {
  for (const [language, tag, notes] of [[french, "fr", "Virement annoncé par Mme Besson au téléphone."], [english, "en", "Transfer announced by Ms Besson on the phone."]]) {
    const dialog = await ask(Relance.promiseQuestion(4200, language));
    await dialog.locator("#notes").fill(notes);
    await clean();
    // As a browser of a reader of French or British English writes the day; the one that draws the picture may have no such language.
    await dialog.locator("[id='dueOn.1']").evaluate((input) => Object.assign(input, { type: "text", value: "30/11/2026" }));
    await dialog.locator("button.ok").focus();
    await picture(`ask-promise-${tag}`);
  }
});
await step("narrow screen", async () => {
  await page.setViewportSize({ width: 320, height: 480 });
  await ask(Relance.noticeQuestion(french));
  assert.ok(await frame().evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth));
  await clean();
});
await browser.close();
server.close();
