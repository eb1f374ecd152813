/** Commands on promises, disputes and pauses. */
namespace Relance {
  /** A promise of the debtor; from an invoice it covers that invoice only. */
  export function promise(form: Form): Promise<void> {
    return attempt(async () => {
      const here = thisRow(form);
      const amount = valueOfAttribute<number>(form, here.table === "invoice" ? "relance_openbalance" : "relance_overdueamount") ?? null;
      if (await recordPromise(await debtorOf(form), here.table === "invoice" ? [here.id] : [], amount)) {
        await done(form, text("promiseRecorded", languageId()));
      }
    });
  }

  /** A promise that covers the invoices chosen in a list. */
  export function promiseSelected(grid: Grid, ids: readonly string[]): Promise<void> {
    return attempt(async () => {
      const chosen = await chosenInvoices(ids);
      if (await recordPromise(chosen.debtor, chosen.invoices, chosen.amount)) {
        grid.refresh();
        await show("Relance", text("promiseRecorded", languageId()));
      }
    });
  }

  /** Takes outcome and accepted amount from the form, saved or not. */
  export function resolve(form: Form): Promise<void> {
    return attempt(async () => {
      const outcome = valueOfAttribute<number>(form, "relance_outcome") ?? null;
      if (outcome === null) {
        form.getControl<Xrm.Controls.OptionSetControl>("relance_outcome")?.setFocus();
        throw new Error(text("chooseOutcome", languageId()));
      }

      const accepted = valueOfAttribute<number>(form, "relance_acceptedamount") ?? null;
      const parameters: Parameters = {
        Dispute: row("relance_dispute", thisRow(form).id),
        Outcome: { type: "choice", value: outcome },
        ...(accepted === null ? {} : { AcceptedAmount: { type: "money", value: accepted } as Parameter }),
      };
      const result = await whileWaiting(() => call("relance_ResolveDispute", parameters));
      await done(form, String(result.Explanation ?? text("resolved", languageId())));
    });
  }

  export function canResolve(form: Form): boolean {
    return isOpenDispute(valueOfAttribute<number>(form, "relance_state") ?? null);
  }

  /** Opens the quick create of a pause of this debtor or invoice. */
  export function pause(form: Form): Promise<void> {
    return attempt(() => quickCreate(form, "relance_pause"));
  }

  /** Leaves each of the chosen invoices alone until a day. */
  export function pauseSelected(grid: Grid, ids: readonly string[]): Promise<void> {
    return attempt(async () => {
      const answer = await ask(pauseQuestion(languageId()));
      if (answer !== null) {
        const how: Parameters = { UntilOn: { type: "day", value: answer.values.untilOn }, Reason: { type: "text", value: answer.values.reason } };
        await forEach(grid, ids, "paused", (id) => call("relance_Pause", { Invoice: row("invoice", id), ...how }));
      }
    });
  }

  export function resume(form: Form): Promise<void> {
    return attempt(async () => {
      if (await confirmed(text("resume", languageId()))) {
        await whileWaiting(() => call("relance_Resume", { Pause: row("relance_pause", thisRow(form).id) }));
        await done(form, text("resumed", languageId(), 1));
      }
    });
  }

  export function resumeSelected(grid: Grid, ids: readonly string[]): Promise<void> {
    return attempt(() => forEach(grid, ids, "resumed", (id) => call("relance_Resume", { Pause: row("relance_pause", id) })));
  }

  export function canResume(form: Form): boolean {
    return (valueOfAttribute<Date>(form, "relance_endedon") ?? null) === null;
  }

  /** Opens a quick create that already names the debtor and, from an invoice, the invoice. */
  export async function quickCreate(form: Form, table: string): Promise<void> {
    const here = thisRow(form);
    const name = form.data.entity.getPrimaryAttributeValue();
    const column = here.table === "invoice" ? "relance_invoiceid" : "relance_accountid";
    const values: Record<string, string> = { [column]: here.id, [`${column}name`]: name };
    const customer = here.table === "invoice" ? valueOfAttribute<Xrm.LookupValue[]>(form, "customerid") : null;
    if (customer && customer.length > 0 && customer[0].entityType === "account") {
      values.relance_accountid = plainId(customer[0].id);
      values.relance_accountidname = customer[0].name ?? "";
    }

    await Xrm.Navigation.openForm({ entityName: table, useQuickCreateForm: true }, values);
    await form.data.refresh(false);
  }

  async function recordPromise(debtor: string, invoices: readonly string[], amount: number | null): Promise<boolean> {
    const answer = await ask(promiseQuestion(amount, languageId()));
    if (answer === null) {
      return false;
    }

    const told = await tell();
    await whileWaiting(() =>
      call("relance_RecordPromise", {
        ...told,
        Debtor: row("account", debtor),
        Instalments: { type: "text", value: instalmentsJson(answer) },
        ...(invoices.length === 0 ? {} : { Invoices: { type: "text", value: invoices.join(",") } as Parameter }),
        ...(answer.values.notes ? { Notes: { type: "text", value: answer.values.notes } as Parameter } : {}),
      }),
    );
    return true;
  }
}
