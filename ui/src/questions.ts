/** The questions that commands ask. */
namespace Relance {
  const instalments = 12;
  const reasonLength = 500;

  export function reasonQuestion(title: TextKey, languageId: number): Question {
    const reason: Field = { name: "reason", label: text("reason", languageId), kind: "line", required: true, maximumLength: reasonLength };
    return { ...frame(title, languageId), fields: [reason] };
  }

  /** @param amount Offered as the amount of the first instalment; the day is left empty, a promise names its own. */
  export function promiseQuestion(amount: number | null, languageId: number): Question {
    const day: Field = { name: "dueOn", label: text("day", languageId), kind: "day", required: true };
    const money: Field = {
      name: "amount",
      label: text("amount", languageId),
      kind: "amount",
      required: true,
      ...(amount !== null && amount > 0 ? { value: amount.toFixed(2) } : {}),
    };
    return {
      ...frame("promise", languageId),
      rows: {
        label: text("instalment", languageId),
        add: text("instalmentAdd", languageId),
        remove: text("instalmentRemove", languageId),
        maximum: instalments,
        fields: [day, money],
      },
      fields: [{ name: "notes", label: text("notes", languageId), kind: "lines", required: false, maximumLength: 4000 }],
    };
  }

  /** The parameter Instalments of relance_RecordPromise. */
  export function instalmentsJson(answer: Answer): string {
    return JSON.stringify(answer.rows.map((row) => ({ dueOn: row.dueOn, amount: Number(row.amount) })));
  }

  function frame(title: TextKey, languageId: number): Question {
    return {
      title: text(title, languageId),
      language: languageId === 1036 ? "fr" : "en",
      ok: text("ok", languageId),
      cancel: text("cancel", languageId),
      fields: [],
    };
  }
}
