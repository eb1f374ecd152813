/** What a command asks the user, and what comes back: the contract between the commands and the page that asks. */
namespace Relance {
  export interface Option {
    readonly value: string;
    readonly label: string;
  }

  export interface Field {
    readonly name: string;
    readonly label: string;
    /** A day is an ISO date; an amount is a positive number with at most two decimals; a count is a whole number from 1; a choice has options. */
    readonly kind: "line" | "lines" | "day" | "amount" | "count" | "choice";
    readonly required: boolean;
    readonly value?: string;
    readonly maximumLength?: number;
    /** Of a choice: what can be chosen. Without a value nothing is chosen at first. */
    readonly options?: readonly Option[];
  }

  /** Fields that may be filled in several times, at least once. */
  export interface Rows {
    readonly label: string;
    readonly add: string;
    readonly remove: string;
    readonly maximum: number;
    readonly fields: readonly Field[];
  }

  export interface Question {
    readonly title: string;
    /** ISO 639 code of the texts. */
    readonly language: string;
    readonly ok: string;
    readonly cancel: string;
    readonly rows?: Rows;
    readonly fields: readonly Field[];
  }

  export interface Answer {
    readonly values: Readonly<Record<string, string>>;
    readonly rows: readonly Readonly<Record<string, string>>[];
  }

  /** Where the answer to the question of a key lies in the session's storage, which the dialog shares with the app. */
  export function answerKey(questionKey: string): string {
    return `${questionKey}.answer`;
  }
}
