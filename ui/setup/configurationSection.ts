/** The section that loads the starting configuration. */
namespace Relance {
  export async function configurationSection(changed: () => Promise<void>): Promise<HTMLElement> {
    const part = section("configuration", "configurationTitle", "configurationLead");
    const line = status("configuration-status");
    part.append(line);
    try {
      fill(part, line, await readConfiguration(), changed);
    } catch (refusal) {
      line.textContent = say("failed", refusalText(refusal));
    }

    return part;
  }

  function fill(part: HTMLElement, line: HTMLElement, rows: readonly ConfigurationRow[], changed: () => Promise<void>): void {
    const nameOf = (row: ConfigurationRow): string => String(row.name[languageTag()]);
    const language = choice("configuration-language", "languageOfData", [["en", say("english")], ["fr", say("french")]], languageTag());
    const calendars = choice("configuration-calendar", "calendar", rowsOf(rows, "calendar").map((row): [string, string] => [row.id, nameOf(row)]));
    const ticks = rowsOf(rows, "segment").map((row) => ({ row, ...tick(`segment-${row.id}`, nameOf(row), true) }));
    ticks.filter(({ row }) => catchesAll(row)).forEach(({ input }) => (input.disabled = true));
    const segments = node("fieldset", "group", node("legend", "legend", say("segments")), ...ticks.map(({ field }) => field));
    const result = node("div", "drift");
    const chosenNow = (): Choice => ({
      language: language.input.value as Choice["language"],
      calendar: calendars.input.value,
      segments: ticks.filter(({ input }) => input.checked).map(({ row }) => row.id),
    });
    const replaced = (): string[] => Array.from(result.querySelectorAll<HTMLInputElement>("input:checked")).map((input) => input.id.replace("replace-", ""));
    const compare = async (): Promise<readonly Comparison[]> => compareConfiguration(chosen(rows, chosenNow()), chosenNow());
    const show = button("configuration-show", "loadShow", false, () => during([show, go], line, async () => presentComparison(await compare(), line, result)));
    const go = button("configuration-go", "load", true, () =>
      during([show, go], line, async () => {
        await load(await compare(), chosenNow(), replaced(), line, result);
        await changed();
      }),
    );
    part.append(node("div", "fields", language.field, calendars.field), segments, node("div", "bar", show, go), line, result);
  }

  function presentComparison(compared: readonly Comparison[], line: HTMLElement, result: HTMLElement): void {
    const different = compared.filter((one) => one.kind === "different");
    line.textContent = say("loadSummary", compared.filter((one) => one.kind === "create").length, different.length, compared.filter((one) => one.kind === "same" || one.kind === "kept").length);
    if (different.length === 0) {
      result.replaceChildren();
      return;
    }

    const ticks = different.map((one) => tick(`replace-${one.id}`, `${one.row.name[languageTag()]} (${one.row.table})`, false).field);
    const rows = different.reduce<string[][]>(
      (all, one) => [...all, ...one.differences.map((difference) => [String(one.row.name[languageTag()]), difference.property, shown(difference.registered), shown(difference.defined)])],
      [],
    );
    result.replaceChildren(
      node("fieldset", "group", node("legend", "legend", say("differ", different.length)), ...ticks),
      table(say("loadSummary", 0, different.length, 0), [say("columnWhat"), say("columnProperty"), say("columnHere"), say("columnShipped")], rows),
    );
  }

  // A text can be a page long.
  function shown(text: string): string {
    const longest = 120;
    return text === "" ? say("emptyValue") : text.length > longest ? `${text.slice(0, longest)}…` : text;
  }

  async function load(compared: readonly Comparison[], choice: Choice, replace: readonly string[], line: HTMLElement, result: HTMLElement): Promise<void> {
    const created = compared.filter((one) => one.kind === "create").length;
    const replaced = compared.filter((one) => one.kind === "different" && replace.includes(one.id)).length;
    let made = 0;
    try {
      await loadConfiguration(compared, choice, replace, () => (line.textContent = say("working", (made += 1), created + replaced)));
    } catch (refusal) {
      line.textContent = refusal instanceof LoadFailure ? say("loadFailed", `${refusal.row.name[languageTag()]} (${refusal.row.table})`, refusal.message) : say("failed", refusalText(refusal));
      return;
    }

    presentComparison(compared.filter((one) => one.kind === "different" && !replace.includes(one.id)), line, result);
    line.textContent = say("loaded", created, replaced, compared.length - created - replaced);
  }
}
