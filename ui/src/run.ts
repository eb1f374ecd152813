/** Commands on runs. */
namespace Relance {
  export function runDunning(grid: Grid): Promise<void> {
    return attempt(async () => {
      if (await confirmed(text("run", languageId()))) {
        const result = await whileWaiting(() => call("relance_RunDunning", {}));
        grid.refresh();
        await show("Relance", text("runStarted", languageId(), Number(result.Debtors ?? 0)));
      }
    });
  }
}
