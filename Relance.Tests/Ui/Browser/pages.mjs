// Opens pages in Chromium: no finding of axe, no script error, nothing wider than a narrow screen.
// Usage: node pages.mjs PAGES.json CHROMIUM [FOLDER]   With a folder, pictures are left there.
// Prints one line per page that is as expected; the first that is not ends the run with its error.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const [subject, executablePath, pictures] = process.argv.slice(2);
const pages = JSON.parse(readFileSync(subject, "utf8"));
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-proxy-server"] });
const narrow = 320;
// Asked of a page, not of a message inside that of a mail reader.
const pageRules = ["landmark-one-main", "page-has-heading-one", "region"];
const mistakes = [];
const context = await browser.newContext();
const open = async (width) => {
  const page = await context.newPage();
  page.on("pageerror", (error) => mistakes.push(String(error)));
  await page.setViewportSize({ width, height: 700 });
  return page;
};
const check = async (page, name, height, isMail) => {
  await page.evaluate(axe);
  const rules = Object.fromEntries(pageRules.map((rule) => [rule, { enabled: !isMail }]));
  const { violations } = await page.evaluate((chosen) => globalThis.axe.run({ rules: chosen }), rules);
  assert.deepEqual(violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.target).join(" ")}`), [], name);
  if (pictures && height) {
    const whole = await page.evaluate(() => document.documentElement.scrollHeight);
    const { width } = page.viewportSize();
    await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true, clip: { x: 0, y: 0, width, height: Math.min(height, whole) } });
  }

  if (!isMail) {
    await page.setViewportSize({ width: narrow, height: 640 });
    assert.ok(await page.evaluate((most) => document.documentElement.scrollWidth <= most, narrow), `${name} is wider than ${narrow} px`);
  }

  assert.deepEqual(mistakes, [], name);
  await page.close();
};

for (const { name, file, width, height, isMail } of pages) {
  const page = await open(width);
  await page.goto(pathToFileURL(file).href);
  await check(page, name, height, isMail);
  console.log(name);
}

await browser.close();
