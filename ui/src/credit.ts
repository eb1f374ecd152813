/** Commands about the credit of a debtor. */
namespace Relance {
  export function assess(form: Form): Promise<void> {
    return attempt(async () => {
      const debtor = await debtorOf(form);
      const result = await whileWaiting(() => call("relance_AssessDebtor", { Debtor: row("account", debtor) }));
      await show(text("risk", languageId()), [result.Explanation, result.Advice].filter(Boolean).join("\n\n"));
    });
  }

  /** Shows what is proposed for the account, and writes it only on a yes. */
  export function openCustomer(form: Form): Promise<void> {
    return attempt(async () => {
      const debtor = row("account", await debtorOf(form));
      const proposal = await whileWaiting(() => call("relance_OpenCustomer", { Debtor: debtor }));
      if (await confirmed(`${String(proposal.Explanation ?? "")}\n\n${text("applyProposal", languageId())}`, text("openCustomer", languageId()))) {
        const result = await whileWaiting(() => call("relance_OpenCustomer", { Debtor: debtor, Apply: { type: "flag", value: true } }));
        await done(form, String(result.Explanation ?? text("finished", languageId())));
      }
    });
  }
}
