/** Values of the solution's choices that a dialog offers, in English and French; a test compares them with the solution. */
namespace Relance {
  type Value = readonly [value: number, english: string, french: string];

  const choices = {
    relance_handoverstate: [
      [271930001, "In progress", "En cours"],
      [271930003, "Returned", "Rendu"],
    ],
    relance_letterreturn: [
      [271930000, "Unclaimed", "Non réclamée"],
      [271930001, "Refused", "Refusée"],
      [271930002, "Wrong address", "Adresse erronée"],
    ],
    relance_writeoffcause: [
      [271930000, "Irrecoverable", "Irrécouvrable"],
      [271930001, "Insolvency", "Insolvabilité"],
      [271930002, "Limitation passed", "Prescription acquise"],
      [271930003, "Small balance", "Petit solde"],
      [271930004, "Settlement", "Transaction"],
      [271930005, "Other", "Autre"],
    ],
  } as const satisfies Readonly<Record<string, readonly Value[]>>;

  export type ChoiceKey = keyof typeof choices;

  /** French for 1036, English for every other language. */
  export function optionsOf(choice: ChoiceKey, languageId: number): readonly Option[] {
    return choices[choice].map(([value, english, french]) => ({ value: String(value), label: languageId === 1036 ? french : english }));
  }

  /** Names of the choices, in order. */
  export const choiceKeys = Object.keys(choices) as readonly ChoiceKey[];
}
