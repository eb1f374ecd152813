/** Commands on the claims of an invoice or a debtor: waiving and its like are in acts. */
namespace Relance {
  /** Brings the claims up to today, and asks for them on a yes. */
  export function accrue(form: Form): Promise<void> {
    return attempt(async () => {
      const here = thisRow(form);
      const about: Parameters = here.table === "invoice" ? { Invoice: row("invoice", here.id) } : { Debtor: row("account", await debtorOf(form)) };
      const demand: Parameters = (await agreed(text("demandToday", languageId()))) ? { Demand: { type: "flag", value: true } } : {};
      const result = await whileWaiting(() => call("relance_AccrueClaims", { ...about, ...demand }));
      await done(form, String(result.Explanation ?? text("accrued", languageId())));
    });
  }

  export function interestStatement(form: Form): Promise<void> {
    return attempt(async () => {
      const result = await whileWaiting(() => call("relance_InterestStatement", { Invoice: row("invoice", thisRow(form).id) }));
      await openPage("interest.html", "interest", String(result.Html ?? ""));
    });
  }
}
