/** From what was typed to an answer. */
namespace Relance {
  export type Typed = Readonly<Record<string, string>>;

  /** White space around a text is no part of it; a row in which nothing is typed is none. */
  export function answerOf(values: Typed, rows: readonly Typed[]): Answer {
    return { values: trimmed(values), rows: rows.map(trimmed).filter((row) => Object.keys(row).some((name) => row[name] !== "")) };
  }

  function trimmed(typed: Typed): Typed {
    const result: Record<string, string> = {};
    for (const name of Object.keys(typed)) {
      result[name] = typed[name].trim();
    }

    return result;
  }
}
