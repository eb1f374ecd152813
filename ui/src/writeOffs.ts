/** Commands on write-offs. */
namespace Relance {
  /** Proposes to give up an invoice or a part of it. */
  export function proposeWriteOff(form: Form): Promise<void> {
    return attempt(async () => {
      const answer = await ask(writeOffQuestion(valueOfAttribute<number>(form, "relance_openbalance") ?? null, languageId()));
      if (answer !== null) {
        await act(form, { api: "relance_ProposeWriteOff", parameter: "Invoice", said: "writeOffProposed" }, {
          Amount: { type: "money", value: Number(answer.values.amount) },
          Cause: { type: "choice", value: Number(answer.values.cause) },
          Reason: { type: "text", value: answer.values.reason },
        });
      }
    });
  }

  /** Whether something is left to give up; a form that does not show the balance cannot tell. */
  export function canProposeWriteOff(form: Form): boolean {
    const balance = valueOfAttribute<number>(form, "relance_openbalance");
    return balance === undefined || (balance !== null && balance > 0);
  }

  export function approveWriteOff(form: Form): Promise<void> {
    return withYes(form, "approveWriteOff", { api: "relance_ApproveWriteOff", parameter: "WriteOff" });
  }

  export function approveWriteOffsSelected(grid: Grid, ids: readonly string[]): Promise<void> {
    return attempt(async () => {
      if (await confirmed(text("approveWriteOff", languageId()))) {
        await forEach(grid, ids, "writeOffsApproved", (id) => call("relance_ApproveWriteOff", { WriteOff: row("relance_writeoff", id) }));
      }
    });
  }

  export function rejectWriteOff(form: Form): Promise<void> {
    return withReason(form, "rejectWriteOff", { api: "relance_RejectWriteOff", parameter: "WriteOff" });
  }

  export function reverseWriteOff(form: Form): Promise<void> {
    return withReason(form, "reverseWriteOff", { api: "relance_ReverseWriteOff", parameter: "WriteOff" });
  }

  export const isProposedWriteOff = (form: Form): boolean => isIn(form, 0);
  export const canReverseWriteOff = (form: Form): boolean => isIn(form, 1);
}
