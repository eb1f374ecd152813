/** Commands that take one row, ask for a reason or a yes, and call one custom API. */
namespace Relance {
  const first = 271930000;

  /** One API over one kind of row: what it is called with besides the row. */
  export interface Act {
    readonly api: string;
    readonly parameter: string;
    readonly said?: TextKey;
  }

  export function cancelPlan(form: Form): Promise<void> {
    return withReason(form, "cancelPlan", { api: "relance_CancelPlan", parameter: "Plan" });
  }

  export function cancelPromise(form: Form): Promise<void> {
    return withReason(form, "cancelPromise", { api: "relance_CancelPromise", parameter: "Promise" });
  }

  export function cancelDispute(form: Form): Promise<void> {
    return withReason(form, "cancelDispute", { api: "relance_CancelDispute", parameter: "Dispute" });
  }

  export function waive(form: Form): Promise<void> {
    return withReason(form, "waive", { api: "relance_WaiveClaim", parameter: "Claim" });
  }

  export function reinstate(form: Form): Promise<void> {
    return withReason(form, "reinstate", { api: "relance_ReinstateClaim", parameter: "Claim" });
  }

  export function reverseClaim(form: Form): Promise<void> {
    return withReason(form, "reverseClaim", { api: "relance_ReverseClaim", parameter: "Claim" });
  }

  export function recall(form: Form): Promise<void> {
    return withReason(form, "recall", { api: "relance_RecallHandover", parameter: "Handover" });
  }

  export function closeHandover(form: Form): Promise<void> {
    return withYes(form, "closeHandover", { api: "relance_CloseHandover", parameter: "Handover" });
  }

  /** The same reason for each claim chosen in a list. */
  export function waiveSelected(grid: Grid, ids: readonly string[]): Promise<void> {
    return attempt(async () => {
      const answer = await ask(reasonQuestion("waive", languageId()));
      if (answer !== null) {
        const why: Parameters = { Reason: { type: "text", value: answer.values.reason } };
        await forEach(grid, ids, "waived", (id) => call("relance_WaiveClaim", { Claim: row("relance_claim", id), ...why }));
      }
    });
  }

  export function copyVersion(form: Form): Promise<void> {
    return attempt(() => act(form, { api: "relance_CopyVersion", parameter: "Version", said: "copied" }, {}));
  }

  export const canAcceptPlan = (form: Form): boolean => isIn(form, 0);
  export const canReschedulePlan = (form: Form): boolean => isIn(form, 1, 3);
  export const canCancelPlan = (form: Form): boolean => isIn(form, 0, 1, 3);
  export const canCancelPromise = (form: Form): boolean => isIn(form, 0);
  export const canWaive = (form: Form): boolean => isIn(form, 0, 1);
  export const canReinstate = (form: Form): boolean => isIn(form, 2);
  export const canReverseClaim = (form: Form): boolean => isIn(form, 0, 1);
  export const isWithAgency = (form: Form): boolean => isIn(form, 0, 1);
  export const canCloseHandover = (form: Form): boolean => isIn(form, 2, 3, 4);

  export function isDraft(form: Form): boolean {
    return valueOfAttribute<number>(form, "relance_versionstate") === first;
  }

  export async function act(form: Form, { api, parameter, said }: Act, others: Parameters): Promise<void> {
    const here = thisRow(form);
    const result = await whileWaiting(() => call(api, { [parameter]: row(here.table, here.id), ...others }));
    await done(form, said === undefined ? String(result.Explanation ?? text("finished", languageId())) : text(said, languageId()));
  }

  export function withReason(form: Form, title: TextKey, what: Act): Promise<void> {
    return attempt(async () => {
      const answer = await ask(reasonQuestion(title, languageId()));
      if (answer !== null) {
        await act(form, what, { Reason: { type: "text", value: answer.values.reason } });
      }
    });
  }

  export function withYes(form: Form, words: TextKey, what: Act): Promise<void> {
    return attempt(async () => {
      if (await confirmed(text(words, languageId()))) {
        await act(form, what, {});
      }
    });
  }

  /** @param states Places in the choice of the row's state. */
  export function isIn(form: Form, ...states: readonly number[]): boolean {
    const state = valueOfAttribute<number>(form, "relance_state");
    return state !== undefined && state !== null && states.indexOf(state - first) >= 0;
  }
}
