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
      ...offered(amount),
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

  /** A plan by its number of instalments; the engine cuts what is owed to the cent. */
  export function planQuestion(title: TextKey, languageId: number): Question {
    return {
      ...frame(title, languageId),
      fields: [
        { name: "count", label: text("instalmentCount", languageId), kind: "count", required: true },
        { name: "firstDueOn", label: text("firstDueOn", languageId), kind: "day", required: true },
        { name: "notes", label: text("notes", languageId), kind: "lines", required: false, maximumLength: 4000 },
      ],
    };
  }

  /** The days on which a registered letter was seen, as far as they are known. */
  export function noticeQuestion(languageId: number): Question {
    const day = (name: string, label: TextKey): Field => ({ name, label: text(label, languageId), kind: "day", required: false });
    return {
      ...frame("noticeDates", languageId),
      fields: [
        day("SentOn", "sentOn"),
        { name: "ProofNumber", label: text("proofNumber", languageId), kind: "line", required: false, maximumLength: 100 },
        day("PresentedOn", "presentedOn"),
        day("ReceivedOn", "receivedOn"),
        day("ReturnedOn", "returnedOn"),
        { name: "ReturnReason", label: text("returnReason", languageId), kind: "choice", required: false, options: optionsOf("relance_letterreturn", languageId) },
      ],
    };
  }

  export function reportQuestion(languageId: number): Question {
    return {
      ...frame("report", languageId),
      fields: [
        { name: "report", label: text("reportText", languageId), kind: "lines", required: true, maximumLength: 4000 },
        { name: "state", label: text("reportState", languageId), kind: "choice", required: false, options: optionsOf("relance_handoverstate", languageId) },
      ],
    };
  }

  /** @param openBalance Offered as the amount: the whole of what is still owed. */
  export function writeOffQuestion(openBalance: number | null, languageId: number): Question {
    return {
      ...frame("writeOff", languageId),
      fields: [
        { name: "amount", label: text("amount", languageId), kind: "amount", required: true, ...offered(openBalance) },
        { name: "cause", label: text("cause", languageId), kind: "choice", required: true, options: optionsOf("relance_writeoffcause", languageId) },
        { name: "reason", label: text("reason", languageId), kind: "lines", required: true, maximumLength: reasonLength },
      ],
    };
  }

  export function pauseQuestion(languageId: number): Question {
    return {
      ...frame("pause", languageId),
      fields: [
        { name: "untilOn", label: text("untilOn", languageId), kind: "day", required: true },
        { name: "reason", label: text("reason", languageId), kind: "line", required: true, maximumLength: reasonLength },
      ],
    };
  }

  export function recoveryQuestion(languageId: number): Question {
    return {
      ...frame("recovery", languageId),
      fields: [
        { name: "amount", label: text("amount", languageId), kind: "amount", required: true },
        { name: "receivedOn", label: text("receivedOn", languageId), kind: "day", required: true },
        {
          name: "paidTo",
          label: text("paidTo", languageId),
          kind: "choice",
          required: true,
          value: "agency",
          options: [
            { value: "agency", label: text("paidToAgency", languageId) },
            { value: "us", label: text("paidToUs", languageId) },
          ],
        },
        { name: "paidOutOn", label: text("paidOutOn", languageId), kind: "day", required: false },
      ],
    };
  }

  /** The parameter Instalments of relance_RecordPromise. */
  export function instalmentsJson(answer: Answer): string {
    return JSON.stringify(answer.rows.map((row) => ({ dueOn: row.dueOn, amount: Number(row.amount) })));
  }

  function offered(amount: number | null): { readonly value?: string } {
    return amount !== null && amount > 0 ? { value: amount.toFixed(2) } : {};
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
