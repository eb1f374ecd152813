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

/** Commands of every ribbon: on which table, form or list, which function, and the privileges by which they show themselves. */
export function commandsOfRibbons() {
  const entities = new URL("Entities/", source);
  return readdirSync(entities).flatMap((table) => {
    const file = new URL(`${table}/RibbonDiff.xml`, entities);
    const text = existsSync(file) ? readFileSync(file, "utf8") : "";
    const privileges = new Map(
      Array.from(text.matchAll(/<DisplayRule Id="([^"]+)">\s*<EntityPrivilegeRule EntityName="([^"]+)" PrivilegeType="([^"]+)"/g), ([, id, entity, type]) => [id, `${type} ${entity}`]),
    );
    return Array.from(text.matchAll(/<CommandDefinition Id="([^"]+)">.*?<\/CommandDefinition>/gs), ([definition, id]) => ({
      id,
      table: table.toLowerCase(),
      kind: id.split(".").at(-2),
      function: definition.match(/FunctionName="Relance\.([^"]+)"/)[1],
      privileges: Array.from(definition.matchAll(/<DisplayRule Id="([^"]+)"/g), ([, rule]) => privileges.get(rule)),
    }));
  });
}

/** What an API demands of its caller, as "Write relance_claim"; rights on activities are those on activitypointer. */
export function privilegeOf(api) {
  const name = readFileSync(new URL(`customapis/${api}/customapi.xml`, source), "utf8").match(/<executeprivilegename>prv(AppendTo|Append|Create|Read|Write|Delete|Assign|Share)(\w+)</);
  return `${name[1]} ${name[2] === "Activity" ? "activitypointer" : name[2].toLowerCase()}`;
}
