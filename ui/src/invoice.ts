/** Commands on invoices. */
namespace Relance {
  export function explain(form: Form): Promise<void> {
    return explainInvoice(thisRow(form).id);
  }

  export function explainSelected(ids: readonly string[]): Promise<void> {
    return explainInvoice(ids[0]);
  }

  /** Opens the quick create of a dispute of this invoice. */
  export function dispute(form: Form): Promise<void> {
    return attempt(() => quickCreate(form, "relance_dispute"));
  }

  function explainInvoice(id: string): Promise<void> {
    return attempt(async () => {
      const language: Parameter = { type: "text", value: languageId() === 1036 ? "fr" : "en" };
      const result = await whileWaiting(() => call("relance_ExplainInvoice", { Invoice: row("invoice", id), Language: language }));
      await show(text("why", languageId()), String(result.Explanation ?? ""));
    });
  }
}
