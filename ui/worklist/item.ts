/** An item of the worklist, as relance_GetWorklist gives it, and how it is said. */
namespace Relance {
  export interface WorkReason {
    readonly text: string;
    readonly points: number;
  }

  export interface WorkItem {
    readonly key: string;
    readonly kind: string;
    readonly title: string;
    readonly debtor: string;
    readonly debtorName: string;
    readonly source: string;
    readonly amount: number;
    readonly currency: string;
    /** ISO date. */
    readonly on?: string;
    /** From the day of the item to the day of the list; negative before it. */
    readonly days?: number;
    readonly oldestDaysLate: number;
    readonly owner: "Accounting" | "Sales";
    readonly points: number;
    readonly reasons: readonly WorkReason[];
    readonly actionText: string;
    readonly snoozedUntil?: string;
  }

  export interface RowAddress {
    readonly table: string;
    readonly id: string;
  }

  // An occasion comes from a row of its own kind; every other one is a task that Relance opened.
  const tables: Readonly<Record<string, string>> = {
    ApprovalWaiting: "relance_reminder",
    CallToMake: "relance_reminder",
    LetterToPost: "relance_reminder",
    PromiseDueToday: "relance_promise",
    PromiseBroken: "relance_promise",
    DisputePastDeadline: "relance_dispute",
    LimitationNear: "invoice",
    LaterThanUsual: "invoice",
    LimitAlert: "account",
    HighBalance: "account",
  };

  export function sourceOf(item: WorkItem): RowAddress {
    return { table: tables[item.kind] ?? "task", id: item.source };
  }

  export function addressOf({ table, id }: RowAddress): string {
    return `/main.aspx?appname=relance_Relance&pagetype=entityrecord&etn=${table}&id=${id}`;
  }

  export function money(amount: number, currency: string): string {
    return new Intl.NumberFormat(languageTag(), { style: "currency", currency }).format(amount);
  }

  /** @param iso A day, which no time zone may move. */
  export function dayText(iso: string): string {
    const [year, month, day] = iso.slice(0, 10).split("-").map(Number);
    return new Intl.DateTimeFormat(languageTag(), { day: "numeric", month: "short", year: "numeric" }).format(new Date(year, month - 1, day));
  }

  /** The day of the item with its distance from today; empty for an item without a day. */
  export function whenText(item: WorkItem): string {
    if (!item.on || item.days === undefined || item.days === null) {
      return "";
    }

    const day = dayText(item.on);
    return item.days === 0 ? say("today", day) : item.days > 0 ? say("daysAgo", day, item.days) : say("inDays", day, -item.days);
  }

  /** How many items there are and what is at stake in them, each invoice or debtor counted as often as it is listed. */
  export function summaryText(items: readonly WorkItem[], count: number): string {
    if (items.length === 0) {
      return say("nothing");
    }

    const number = count === 1 ? say("one") : say("many", count);
    return `${number}, ${say("atStake", money(items.reduce((sum, item) => sum + item.amount, 0), items[0].currency))}`;
  }
}
