/** The small form that puts an item off. */
namespace Relance {
  /** @param done Called once the item is put off. */
  export function laterForm(item: WorkItem, number: number, done: () => Promise<void>, leave: () => void): HTMLFormElement {
    const day = line(`until-${number}`, "untilOn", "date");
    const reason = line(`reason-${number}`, "reason", "text");
    reason.input.maxLength = 500;
    const ok = node("button", "main", "OK");
    ok.type = "submit";
    const cancel = node("button", "other", say("cancel"));
    cancel.type = "button";
    cancel.addEventListener("click", leave);
    const told = node("p", "status");
    told.setAttribute("role", "alert");
    const form = node("form", "later-form", node("div", "fields", day.field, reason.field), node("div", "bar", ok, cancel), told);
    form.setAttribute("aria-label", say("laterOf", item.title));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      void during([ok], told, async () => {
        await putOff(item, day.input.value, reason.input.value.trim());
        await done();
      });
    });
    return form;
  }

  function line(id: string, words: Word, type: string): { readonly field: HTMLElement; readonly input: HTMLInputElement } {
    const input = node("input", "input");
    input.type = type;
    input.id = id;
    input.required = true;
    const label = node("label", "label", say(words));
    label.htmlFor = id;
    return { field: node("div", "field", label, input), input };
  }
}
