/** The page of the dialog: shows a question, leaves the answer in the session's storage, closes. It knows nothing of Dataverse. */
namespace Relance {
  type Input = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

  export function start(): void {
    const key = new URLSearchParams(location.search).get("data");
    const stored = key === null ? null : sessionStorage.getItem(key);
    if (key !== null && stored !== null) {
      present(JSON.parse(stored) as Question, key);
    }
  }

  function present(question: Question, key: string): void {
    document.documentElement.lang = question.language;
    document.title = question.title;
    const form = element("form", "form");
    const lines: (() => Typed)[] = [];
    if (question.rows) {
      form.append(rowsOf(question.rows, lines));
    }

    const read = fieldsOf(form, question.fields, "");
    form.append(buttons(question));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      sessionStorage.setItem(answerKey(key), JSON.stringify(answerOf(read(), lines.map((line) => line()))));
      window.close();
    });
    // The app writes the title above the frame; inside it only those who listen need it.
    const title = element("h1", "spoken");
    title.textContent = question.title;
    const main = element("main", "main");
    main.append(title, form);
    document.body.append(main);
    form.querySelector<HTMLElement>("input, textarea, select")?.focus();
  }

  function rowsOf(rows: Rows, lines: (() => Typed)[]): HTMLElement {
    const list = element("div", "rows");
    const more = element("button", "more");
    more.type = "button";
    more.textContent = rows.add;
    let number = 0;
    const addRow = (): void => {
      number += 1;
      const group = element("fieldset", "row");
      const legend = element("legend", "legend");
      legend.textContent = `${rows.label} ${number}`;
      group.append(legend);
      // Only the first instalment is offered an amount.
      const fields = number === 1 ? rows.fields : rows.fields.map((field) => ({ ...field, value: undefined }));
      const read = fieldsOf(group, fields, `.${number}`);
      lines.push(read);
      if (number > 1) {
        const less = element("button", "less");
        less.type = "button";
        less.textContent = rows.remove;
        less.setAttribute("aria-label", `${rows.remove}: ${legend.textContent}`);
        less.addEventListener("click", () => {
          lines.splice(lines.indexOf(read), 1);
          group.remove();
          more.disabled = false;
          more.focus();
        });
        group.append(less);
      }

      list.append(group);
      more.disabled = lines.length >= rows.maximum;
      group.querySelector<HTMLElement>("input")?.focus();
    };
    more.addEventListener("click", addRow);
    addRow();
    const section = element("div", "section");
    section.append(list, more);
    return section;
  }

  function fieldsOf(into: HTMLElement, fields: readonly Field[], suffix: string): () => Typed {
    const inputs = fields.map((field) => {
      const label = element("label", "label");
      const input = inputOf(field);
      input.id = field.name + suffix;
      label.htmlFor = input.id;
      label.textContent = field.label;
      const line = element("div", "field");
      line.append(label, input);
      into.append(line);
      return { name: field.name, input };
    });
    return () => inputs.reduce<Typed>((typed, { name, input }) => ({ ...typed, [name]: input.value }), {});
  }

  function inputOf(field: Field): Input {
    if (field.kind === "choice") {
      return choiceOf(field);
    }

    const input = field.kind === "lines" ? element("textarea", "input") : lineOf(field.kind);
    input.required = field.required;
    input.value = field.value ?? "";
    if (field.maximumLength !== undefined) {
      input.maxLength = field.maximumLength;
    }

    return input;
  }

  function lineOf(kind: Field["kind"]): HTMLInputElement {
    const input = element("input", "input");
    input.type = kind === "day" ? "date" : kind === "amount" || kind === "count" ? "number" : "text";
    if (input.type === "number") {
      input.min = input.step = kind === "amount" ? "0.01" : "1";
    }

    return input;
  }

  // Nothing is chosen for the user: a choice without a value begins with an empty option, which a required one refuses.
  function choiceOf(field: Field): HTMLSelectElement {
    const input = element("select", "input");
    const empty: Option = { value: "", label: "" };
    for (const { value, label } of [...(field.required && field.value ? [] : [empty]), ...(field.options ?? [])]) {
      const option = element("option", "option");
      option.value = value;
      option.textContent = label;
      input.append(option);
    }

    input.required = field.required;
    input.value = field.value ?? "";
    return input;
  }

  function buttons(question: Question): HTMLElement {
    const bar = element("div", "bar");
    const ok = element("button", "ok");
    ok.type = "submit";
    ok.textContent = question.ok;
    const cancel = element("button", "cancel");
    cancel.type = "button";
    cancel.textContent = question.cancel;
    cancel.addEventListener("click", () => window.close());
    bar.append(ok, cancel);
    return bar;
  }

  function element<K extends keyof HTMLElementTagNameMap>(tag: K, className: string): HTMLElementTagNameMap[K] {
    const node = document.createElement(tag);
    node.className = className;
    return node;
  }
}

Relance.start();
