/** Commands on a debtor; on an invoice they take the debtor of the invoice. */
namespace Relance {
  export function evaluate(form: Form): Promise<void> {
    return attempt(async () => {
      const debtor = await debtorOf(form);
      const result = await whileWaiting(() => call("relance_EvaluateDebtor", { Debtor: row("account", debtor) }));
      await done(form, String(result.Summary ?? ""));
    });
  }

  export function evaluateSelected(grid: Grid, ids: readonly string[]): Promise<void> {
    return attempt(() => forEach(grid, ids, "evaluated", (id) => call("relance_EvaluateDebtor", { Debtor: row("account", id) })));
  }

  export function preview(form: Form): Promise<void> {
    return attempt(async () => {
      const debtor = await debtorOf(form);
      const result = await whileWaiting(() => call("relance_PreviewDebtor", { Debtor: row("account", debtor) }));
      await show(text("preview", languageId()), String(result.Summary ?? ""));
    });
  }

  export function placeHold(form: Form): Promise<void> {
    return attempt(async () => {
      const answer = await ask(reasonQuestion("hold", languageId()));
      if (answer !== null) {
        const debtor = await debtorOf(form);
        await whileWaiting(() => call("relance_PlaceHold", { Debtor: row("account", debtor), Reason: { type: "text", value: answer.values.reason } }));
        await done(form, text("holdPlaced", languageId()));
      }
    });
  }

  /** Says first what would happen, and releases only then. */
  export function releaseHold(form: Form): Promise<void> {
    return attempt(async () => {
      const answer = await ask(reasonQuestion("release", languageId()));
      if (answer === null) {
        return;
      }

      const parameters: Parameters = { Debtor: row("account", await debtorOf(form)), Reason: { type: "text", value: answer.values.reason } };
      const rehearsal = await whileWaiting(() => call("relance_ReleaseHold", { ...parameters, Rehearse: { type: "flag", value: true } }));
      if (await confirmed(String(rehearsal.Explanation ?? ""))) {
        const result = await whileWaiting(() => call("relance_ReleaseHold", parameters));
        await done(form, result.Released === true ? text("holdReleased", languageId()) : String(result.Explanation ?? ""));
      }
    });
  }

  export function canPlaceHold(form: Form): boolean {
    return mayPlaceHold(currentHold(form));
  }

  export function canReleaseHold(form: Form): boolean {
    return form.data.entity.getEntityName() === "relance_credithold"
      ? isActiveHold(valueOfAttribute<number>(form, "relance_state") ?? null)
      : mayReleaseHold(currentHold(form));
  }

  /** @returns Id of the account that the form is about. */
  export async function debtorOf(form: Form): Promise<string> {
    const here = thisRow(form);
    return here.table === "account" ? here.id : debtorAbove(lookup(form, here.table === "invoice" ? "customerid" : "relance_accountid"));
  }

  /** The customer itself, or the account above a contact, as the engine has it; a contact without an account is no debtor. */
  export async function debtorAbove(customer: Row | null): Promise<string> {
    if (customer !== null && customer.table === "account") {
      return customer.id;
    }

    const parent = "_parentcustomerid_value";
    const contact = customer === null ? {} : await Xrm.WebApi.retrieveRecord("contact", customer.id, `?$select=${parent}`);
    if (contact[tableOf(parent)] !== "account") {
      throw new Error(text("noDebtor", languageId()));
    }

    return plainId(String(contact[parent]));
  }

  /** Name of the annotation with the table that a lookup's value belongs to. */
  export function tableOf(lookupValue: string): string {
    return `${lookupValue}@Microsoft.Dynamics.CRM.lookuplogicalname`;
  }

  function currentHold(form: Form): string | null | undefined {
    const hold = valueOfAttribute<Xrm.LookupValue[]>(form, "relance_currentholdid");
    return hold === undefined || hold === null ? hold : hold[0].id;
  }
}
