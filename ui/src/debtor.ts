/** Commands on a debtor; on an invoice they take the debtor of the invoice. */
namespace Relance {
  export function evaluate(form: Form): Promise<void> {
    return attempt(async () => {
      const debtor = debtorOf(form);
      const result = await whileWaiting(() => call("relance_EvaluateDebtor", { Debtor: row("account", debtor) }));
      await done(form, String(result.Summary ?? ""));
    });
  }

  export function evaluateSelected(grid: Grid, ids: readonly string[]): Promise<void> {
    return attempt(() => forEach(grid, ids, "evaluated", (id) => call("relance_EvaluateDebtor", { Debtor: row("account", id) })));
  }

  export function preview(form: Form): Promise<void> {
    return attempt(async () => {
      const debtor = debtorOf(form);
      const result = await whileWaiting(() => call("relance_PreviewDebtor", { Debtor: row("account", debtor) }));
      await show(text("preview", languageId()), String(result.Summary ?? ""));
    });
  }

  export function placeHold(form: Form): Promise<void> {
    return attempt(async () => {
      const answer = await ask(reasonQuestion("hold", languageId()));
      if (answer !== null) {
        await whileWaiting(() => call("relance_PlaceHold", { Debtor: row("account", debtorOf(form)), Reason: { type: "text", value: answer.values.reason } }));
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

      const parameters: Parameters = { Debtor: row("account", debtorOf(form)), Reason: { type: "text", value: answer.values.reason } };
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
  export function debtorOf(form: Form): string {
    const here = thisRow(form);
    if (here.table === "account") {
      return here.id;
    }

    const debtor = lookup(form, here.table === "invoice" ? "customerid" : "relance_accountid");
    if (debtor === null || debtor.table !== "account") {
      throw new Error(text("noDebtor", languageId()));
    }

    return debtor.id;
  }

  function currentHold(form: Form): string | null | undefined {
    const hold = valueOfAttribute<Xrm.LookupValue[]>(form, "relance_currentholdid");
    return hold === undefined || hold === null ? hold : hold[0].id;
  }
}
