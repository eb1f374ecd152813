import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { fileURLToPath } from "node:url";
import powerApps from "@microsoft/eslint-plugin-power-apps";
import { Linter } from "eslint";

const folder = fileURLToPath(new URL("../../solution/src/WebResources/relance_/", import.meta.url));

// The rules of ESLint itself under which Microsoft's solution checker reports web-use-strict-mode and its like; the last ones stand for its web-sdl rules.
const core = {
  strict: ["error", "global"],
  eqeqeq: "error",
  "no-eval": "error",
  "no-implied-eval": "error",
  "no-new-func": "error",
  "no-alert": "error",
  "no-debugger": "error",
  "no-console": "error",
  "no-with": "error",
  "no-restricted-properties": ["error", { property: "innerHTML" }, { property: "outerHTML" }, { property: "insertAdjacentHTML" }, { object: "document", property: "write" }, { object: "document", property: "cookie" }, { object: "document", property: "domain" }],
};

const config = {
  plugins: { "@microsoft/power-apps": powerApps },
  languageOptions: { ecmaVersion: 2018, sourceType: "script" },
  linterOptions: { noInlineConfig: true },
  rules: { ...Object.fromEntries(Object.keys(powerApps.rules).map((name) => [`@microsoft/power-apps/${name}`, "error"])), ...core },
};

const findings = (source) => new Linter().verify(source, [config]).map((found) => `${found.line}: ${found.ruleId ?? "web-unsupported-syntax"}: ${found.message}`);
const shipped = (ending) => readdirSync(folder, { recursive: true }).filter((file) => file.endsWith(ending));

for (const file of shipped(".js")) {
  test(`${file} has nothing that Microsoft's checker reports`, () => {
    assert.deepEqual(findings(readFileSync(join(folder, file), "utf8")), []);
  });
}

for (const file of shipped(".html")) {
  test(`${file} has no script or handler of its own, and loads nothing from elsewhere`, () => {
    const page = readFileSync(join(folder, file), "utf8");
    assert.doesNotMatch(page, /<script(?![^>]*\ssrc=)[^>]*>/i);
    assert.doesNotMatch(page, /\son[a-z]+\s*=/i);
    assert.doesNotMatch(page, /\s(src|href)="(https?:)?\/\//i);
  });
}

for (const [what, source, rule] of [
  ["a request that blocks", "const request = new XMLHttpRequest(); request.open('GET', '/x', false);", "use-async"],
  ["the old form object", "Xrm.Page.context.getServerUrl();", "avoid-2011-api"],
  ["a look at the window above", "window.top.close();", "avoid-window-top"],
  ["code made of text", "eval('1');", "no-eval"],
  ["a comparison of different types", "if (a == 1) { b(); }", "eqeqeq"],
  ["markup made of text", "element.innerHTML = name;", "no-restricted-properties"],
  ["syntax that is too new", "const all = a?.b;", "web-unsupported-syntax"],
]) {
  test(`${what} is found`, () => assert.ok(findings(`"use strict"; ${source}`).some((line) => line.includes(rule))));
}
