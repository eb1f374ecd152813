import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";

const source = new URL("../../solution/src/", import.meta.url);

/** A call names only parameters that the custom API has, and all that it requires. */
export function assertFits(api, call) {
  const folder = new URL(`customapis/${api}/customapirequestparameters/`, source);
  const known = existsSync(folder) ? readdirSync(folder) : [];
  for (const name of Object.keys(call)) {
    assert.ok(known.includes(name), `${api} has no parameter ${name}`);
  }

  for (const name of known) {
    const optional = readFileSync(new URL(`${name}/customapirequestparameter.xml`, folder), "utf8").includes("<isoptional>1<");
    assert.ok(optional || name in call, `${api} needs ${name}`);
  }
}

/** Functions that ribbons and forms call, with the file that names them. */
export function functionsNamed() {
  const entities = new URL("Entities/", source);
  return readdirSync(entities, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".xml"))
    .flatMap((entry) => {
      const text = readFileSync(`${entry.parentPath ?? entry.path}/${entry.name}`, "utf8");
      return Array.from(text.matchAll(/[fF]unctionName="([^"]+)"/g), (match) => ({ file: entry.name, name: match[1] }));
    });
}

/** Labels of a choice by value. */
export function optionLabels(choice) {
  const text = readFileSync(new URL(`OptionSets/${choice}.xml`, source), "utf8");
  const label = (option, language) => option.match(new RegExp(`<label description="([^"]*)" languagecode="${language}"`))[1];
  return new Map(Array.from(text.matchAll(/<option value="(\d+)".*?<\/option>/gs), ([option, value]) => [value, { english: label(option, 1033), french: label(option, 1036) }]));
}

export function apiNames() {
  return readdirSync(new URL("customapis/", source));
}

export function readCommands() {
  return readFileSync(new URL("WebResources/relance_/scripts/commands.js", source), "utf8");
}
