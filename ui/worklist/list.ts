/** Which items are shown. */
namespace Relance {
  export const filters = [
    "mine",
    "all",
    "approvals",
    "promisesDueToday",
    "brokenPromises",
    "disputesPastDeadline",
    "exhausted",
    "handOvers",
    "noContact",
    "limitationNear",
  ] as const;

  export interface Worklist {
    readonly items: readonly WorkItem[];
    /** May be more than the items that came. */
    readonly count: number;
  }

  export async function worklist(filter: string, withSnoozed: boolean): Promise<Worklist> {
    const answer = await invoke("relance_GetWorklist", { Filter: filter, WithSnoozed: withSnoozed, Language: languageTag() });
    return { items: JSON.parse(textOf(answer, "Items") || "[]") as readonly WorkItem[], count: Number(answer.Count ?? 0) };
  }

  export async function putOff(item: WorkItem, untilOn: string, reason: string): Promise<void> {
    await invoke("relance_SnoozeItem", {
      Key: item.key,
      Debtor: { "@odata.type": "Microsoft.Dynamics.CRM.account", accountid: item.debtor },
      UntilOn: `${untilOn}T00:00:00Z`,
      Reason: reason,
    });
  }
}
