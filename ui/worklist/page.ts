/** The page of the worklist: what waits for a person, most points first. */
namespace Relance {
  export async function startWorklist(): Promise<void> {
    speak(await languageOfUser());
    document.documentElement.lang = languageTag();
    document.title = say("pageTitle");
    const filter = choice("filter", "filter", filters.map((name): [string, string] => [name, say(name)]), "mine");
    const withSnoozed = tick("with-snoozed", say("snoozed"), false);
    const line = status("status");
    const list = node("ol", "items");
    const refresh = async (): Promise<void> => {
      line.textContent = say("loading");
      const { items, count } = await worklist(filter.input.value, withSnoozed.input.checked);
      list.replaceChildren(...items.map((item, index) => entry(item, index + 1, afterwards)));
      line.textContent = summaryText(items, count);
    };
    // What had the focus is gone with the list: whoever uses the keyboard goes on from the line that says how many there are.
    line.tabIndex = -1;
    const afterwards = async (): Promise<void> => {
      await refresh();
      line.focus();
    };
    const again = button("refresh", "refresh", false, () => during([again], line, refresh));
    filter.input.addEventListener("change", () => again.click());
    withSnoozed.input.addEventListener("change", () => again.click());
    const main = node("main", "main-part", node("h1", "heading", say("pageTitle")), node("div", "filters", filter.field, withSnoozed.field, again), line, list);
    document.body.append(main);
    await during([again], line, refresh);
    main.dataset.ready = "true";
  }
}
