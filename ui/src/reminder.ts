/** Commands on reminders that wait for a decision. */
namespace Relance {
  export function approve(form: Form): Promise<void> {
    return attempt(async () => {
      const result = await whileWaiting(() => call("relance_ApproveReminder", { Reminder: row("relance_reminder", thisRow(form).id) }));
      await done(form, String(result.Explanation ?? text("approved", languageId(), 1)));
    });
  }

  export function approveSelected(grid: Grid, ids: readonly string[]): Promise<void> {
    return attempt(() => forEach(grid, ids, "approved", (id) => call("relance_ApproveReminder", { Reminder: row("relance_reminder", id) })));
  }

  export function reject(form: Form): Promise<void> {
    return attempt(async () => {
      const answer = await ask(reasonQuestion("reject", languageId()));
      if (answer !== null) {
        await whileWaiting(() => rejectOne(thisRow(form).id, answer));
        await done(form, text("rejected", languageId(), 1));
      }
    });
  }

  export function rejectSelected(grid: Grid, ids: readonly string[]): Promise<void> {
    return attempt(async () => {
      const answer = await ask(reasonQuestion("reject", languageId()));
      if (answer !== null) {
        await forEach(grid, ids, "rejected", (id) => rejectOne(id, answer));
      }
    });
  }

  export function canDecide(form: Form): boolean {
    return isProposed(valueOfAttribute<number>(form, "relance_state") ?? null);
  }

  function rejectOne(id: string, answer: Answer): Promise<Result> {
    return call("relance_RejectReminder", { Reminder: row("relance_reminder", id), Reason: { type: "text", value: answer.values.reason } });
  }
}
