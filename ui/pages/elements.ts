/** The parts that the sections of the page are made of. */
namespace Relance {
  export function node<K extends keyof HTMLElementTagNameMap>(tag: K, className: string, ...content: readonly (Node | string)[]): HTMLElementTagNameMap[K] {
    const element = document.createElement(tag);
    element.className = className;
    element.append(...content);
    return element;
  }

  export function section(id: string, title: Word, lead: Word | null): HTMLElement {
    const heading = node("h2", "title", say(title));
    heading.id = `${id}-title`;
    const part = node("section", "section", heading, ...(lead === null ? [] : [node("p", "lead", say(lead))]));
    part.id = id;
    part.setAttribute("aria-labelledby", heading.id);
    return part;
  }

  export function button(id: string, words: Word, isMain: boolean, work: () => Promise<void>): HTMLButtonElement {
    const element = node("button", isMain ? "main" : "other", say(words));
    element.id = id;
    element.type = "button";
    element.addEventListener("click", () => void work());
    return element;
  }

  /** A place where the page says what it is doing; screen readers are told. */
  export function status(id: string): HTMLParagraphElement {
    const element = node("p", "status");
    element.id = id;
    element.setAttribute("role", "status");
    return element;
  }

  export function choice(id: string, words: Word, options: readonly (readonly [string, string])[], value?: string): { readonly field: HTMLElement; readonly input: HTMLSelectElement } {
    const input = node("select", "input", ...options.map(([key, text]) => option(key, text)));
    input.id = id;
    if (value !== undefined) {
      input.value = value;
    }

    const label = node("label", "label", say(words));
    label.htmlFor = id;
    return { field: node("div", "field", label, input), input };
  }

  export function option(value: string, text: string): HTMLOptionElement {
    const element = node("option", "option", text);
    element.value = value;
    return element;
  }

  export function tick(id: string, text: string, checked: boolean): { readonly field: HTMLElement; readonly input: HTMLInputElement } {
    const input = node("input", "tick");
    input.type = "checkbox";
    input.id = id;
    input.checked = checked;
    const label = node("label", "tick-label", text);
    label.htmlFor = id;
    return { field: node("div", "tick-field", input, label), input };
  }

  /** A table that scrolls by itself where it is wider than the page, by keyboard too. */
  export function table(caption: string, heads: readonly string[], rows: readonly (readonly string[])[]): HTMLElement {
    const head = node("tr", "row", ...heads.map((text) => Object.assign(node("th", "head", text), { scope: "col" })));
    const body = rows.map((row) => node("tr", "row", ...row.map((text) => node("td", "cell", text))));
    const frame = node("div", "frame", node("table", "table", node("caption", "caption", caption), node("thead", "heads", head), node("tbody", "rows", ...body)));
    frame.tabIndex = 0;
    frame.setAttribute("role", "region");
    frame.setAttribute("aria-label", caption);
    return frame;
  }

  /** Runs with the button out of use; a refusal is said in its place. */
  export async function during(buttons: readonly HTMLButtonElement[], line: HTMLElement, work: () => Promise<void>): Promise<void> {
    buttons.forEach((one) => (one.disabled = true));
    try {
      await work();
    } catch (refusal) {
      line.textContent = say("failed", refusalText(refusal));
    } finally {
      buttons.forEach((one) => (one.disabled = false));
    }
  }
}
