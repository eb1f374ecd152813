/** Commands on payment plans, and the messages that tell the debtor of them. */
namespace Relance {
  export function plan(form: Form): Promise<void> {
    return attempt(async () => {
      const answer = await ask(planQuestion("plan", languageId()));
      if (answer !== null) {
        const parameters = { Debtor: row("account", await debtorOf(form)), ...schedule(answer), ...(await tell()) };
        await whileWaiting(() => call("relance_ProposePlan", parameters));
        await done(form, text("planProposed", languageId()));
      }
    });
  }

  /** A plan for the invoices chosen in a list. */
  export function planSelected(grid: Grid, ids: readonly string[]): Promise<void> {
    return attempt(async () => {
      const chosen = await chosenInvoices(ids);
      const answer = await ask(planQuestion("plan", languageId()));
      if (answer !== null) {
        const parameters: Parameters = { Debtor: row("account", chosen.debtor), Invoices: { type: "text", value: chosen.invoices.join(",") }, ...schedule(answer), ...(await tell()) };
        await whileWaiting(() => call("relance_ProposePlan", parameters));
        grid.refresh();
        await show("Relance", text("planProposed", languageId()));
      }
    });
  }

  export function acceptPlan(form: Form): Promise<void> {
    return attempt(async () => {
      if (await confirmed(text("acceptPlan", languageId()))) {
        await act(form, { api: "relance_AcceptPlan", parameter: "Plan" }, await tell());
      }
    });
  }

  export function reschedulePlan(form: Form): Promise<void> {
    return attempt(async () => {
      const answer = await ask(planQuestion("reschedule", languageId()));
      if (answer !== null) {
        await act(form, { api: "relance_ReschedulePlan", parameter: "Plan" }, { ...schedule(answer), ...(await tell()) });
      }
    });
  }

  export function sendTerms(form: Form): Promise<void> {
    return attempt(async () => {
      if (await confirmed(text("sendTerms", languageId()))) {
        const debtor = await debtorOf(form);
        const result = await whileWaiting(() => call("relance_SendTerms", { Debtor: row("account", debtor) }));
        await done(form, text(result.Channel === "Letter" ? "writtenLetter" : "written", languageId()));
      }
    });
  }

  /** Asks whether the debtor is told in writing. */
  export async function tell(): Promise<Parameters> {
    return (await agreed(text("tellDebtor", languageId()))) ? { Confirm: { type: "flag", value: true } } : {};
  }

  function schedule(answer: Answer): Parameters {
    return {
      Count: { type: "integer", value: Number(answer.values.count) },
      FirstDueOn: { type: "day", value: answer.values.firstDueOn },
      ...(answer.values.notes ? { Notes: { type: "text", value: answer.values.notes } as Parameter } : {}),
    };
  }
}
