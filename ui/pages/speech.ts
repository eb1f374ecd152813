/** How a page says its words: those of its own texts, in English and French. */
namespace Relance {
  export type Word = keyof typeof words;

  const frenchPrimary = 0x0c;
  let french = false;

  /** Windows language id, such as 1036; every French is French, everything else is answered in English. */
  export function speak(languageId: number): void {
    french = (languageId & 0x3ff) === frenchPrimary;
  }

  export function languageTag(): "en" | "fr" {
    return french ? "fr" : "en";
  }

  export function say(word: Word, ...values: readonly (string | number)[]): string {
    return values.reduce<string>((text, value, index) => text.replace(`{${index}}`, () => String(value)), words[word][french ? 1 : 0]);
  }

  export const allWords: Readonly<Record<string, readonly [string, string]>> = words;
}
