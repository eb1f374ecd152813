import assert from "node:assert/strict";
import test from "node:test";
import { account, client, customer } from "./client.mjs";
import { commandsOfRibbons, privilegeOf } from "./solution.mjs";

const grid = { refresh() {} };
const debtor = [{ id: account, entityType: "account" }];

const filled = (fields) => Object.fromEntries(fields.map((field) => [field.name, { day: "2026-12-01", choice: field.options?.[0].value, amount: "1", count: "2" }[field.kind] ?? "words"]));

/** Carries a command out with an answer to all that it asks. */
async function carryOut({ function: name, table, kind }) {
  const { Relance, form, calls, opened } = client({
    table,
    answer: (question) => ({ values: filled(question.fields), rows: question.rows ? [filled(question.rows.fields)] : [] }),
    chosen: [{ id: account, entityType: "relance_agency", name: "A" }],
    rows: customer(),
    columns: { customerid: debtor, relance_accountid: debtor, relance_outcome: 271930000, relance_textname: "reminder-1", relance_language: "fr" },
  });
  await (kind === "Form" ? Relance[name](form) : name === "explainSelected" ? Relance[name]([account]) : Relance[name](grid, [account]));
  return { apis: [...new Set(calls.map((call) => call.name))], opened };
}

test("a command shows itself by the privilege that its API demands", async () => {
  const commands = commandsOfRibbons();
  assert.ok(commands.length > 50);
  for (const command of commands) {
    const { apis, opened } = await carryOut(command);
    const demanded = [...apis.map(privilegeOf), ...opened.map((table) => `Create ${table}`)];
    assert.deepEqual([...new Set(demanded)], command.privileges, command.id);
  }
});
