/** What commands do with the client: call, ask, tell, refresh. */
namespace Relance {
  export type Form = Xrm.FormContext;
  export type Grid = Xrm.Controls.GridControl;
  export type Result = Readonly<Record<string, unknown>>;

  const notice = "relance.notice";
  const longDialog = { width: 640, height: 420 };
  const questionPage = "relance_/pages/ask.html";
  let questions = 0;

  export function languageId(): number {
    return Xrm.Utility.getGlobalContext().userSettings.languageId;
  }

  export async function call(api: string, parameters: Parameters): Promise<Result> {
    const response = await Xrm.WebApi.online.execute(apiRequest(api, parameters));
    return response.status === 204 ? {} : ((await response.json()) as Result);
  }

  /** Runs a command: a refusal of the server is shown as the server words it. */
  export async function attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (refusal) {
      await Xrm.Navigation.openErrorDialog({ message: messageOf(refusal) });
    }
  }

  export async function whileWaiting<T>(work: () => Promise<T>): Promise<T> {
    Xrm.Utility.showProgressIndicator(text("working", languageId()));
    try {
      return await work();
    } finally {
      Xrm.Utility.closeProgressIndicator();
    }
  }

  /** @returns What the user answered; null when the dialog was left. */
  export async function ask(question: Question): Promise<Answer | null> {
    questions += 1;
    const key = `relance.question.${Date.now()}.${questions}`;
    sessionStorage.setItem(key, JSON.stringify(question));
    try {
      await Xrm.Navigation.navigateTo(
        { pageType: "webresource", webresourceName: questionPage, data: key },
        { target: 2, position: 1, width: { value: 520, unit: "px" }, height: { value: question.rows || question.fields.length > 2 ? 520 : 320, unit: "px" }, title: question.title },
      );
      const answer = sessionStorage.getItem(answerKey(key));
      return answer === null ? null : (JSON.parse(answer) as Answer);
    } finally {
      sessionStorage.removeItem(key);
      sessionStorage.removeItem(answerKey(key));
    }
  }

  export async function show(title: string, words: string): Promise<void> {
    await Xrm.Navigation.openAlertDialog({ title, text: words }, longDialog);
  }

  /** @param title Where the words are long and need one. */
  export async function confirmed(words: string, title?: string): Promise<boolean> {
    const question = title === undefined ? Xrm.Navigation.openConfirmDialog({ text: words }) : Xrm.Navigation.openConfirmDialog({ title, text: words }, longDialog);
    return (await question).confirmed;
  }

  /** A question that can be answered with no as well as with yes. */
  export async function agreed(words: string): Promise<boolean> {
    const language = languageId();
    return (await Xrm.Navigation.openConfirmDialog({ text: words, confirmButtonLabel: text("yes", language), cancelButtonLabel: text("no", language) })).confirmed;
  }

  /** Hands a page to the user as a file. */
  export async function openPage(fileName: string, title: TextKey, html: string): Promise<void> {
    await openFile(fileName, "text/html", btoa(unescape(encodeURIComponent(wholePage(html, text(title, languageId()), languageId())))));
  }

  /** A part of a page becomes a whole one: a browser that opens it from a file must know its language and its letters. */
  export function wholePage(html: string, title: string, language: number): string {
    return /^\s*<!doctype/i.test(html)
      ? html
      : `<!DOCTYPE html><html lang="${language === 1036 ? "fr" : "en"}"><head><meta charset="utf-8"><title>${title}</title></head><body style="margin:24px;font-family:Segoe UI,system-ui,sans-serif">${html}</body></html>`;
  }

  /** @param content In base64. */
  export async function openFile(fileName: string, mimeType: string, content: string): Promise<void> {
    const padding = content.length - content.replace(/=+$/, "").length;
    await Xrm.Navigation.openFile({ fileContent: content, fileName, fileSize: (content.length * 3) / 4 - padding, mimeType });
  }

  /** Shows the row as it is now, and says what was done. */
  export async function done(form: Form, words: string): Promise<void> {
    await form.data.refresh(false);
    form.ui.setFormNotification(words, "INFO", notice);
  }

  /** Does the same to each row, one after the other, and says how many went through and what was refused. */
  export async function forEach(grid: Grid, ids: readonly string[], said: TextKey, work: (id: string) => Promise<unknown>): Promise<void> {
    const refusals: string[] = [];
    await whileWaiting(async () => {
      for (const id of ids) {
        try {
          await work(id);
        } catch (refusal) {
          refusals.push(messageOf(refusal));
        }
      }
    });
    grid.refresh();
    await show("Relance", outcome(said, ids.length, refusals, languageId()));
  }

  /** What is said after several rows: each refusal once. */
  export function outcome(said: TextKey, count: number, refusals: readonly string[], language: number): string {
    const lines = [text(said, language, count - refusals.length)];
    if (refusals.length > 0) {
      lines.push(text("failed", language, refusals.length), ...Array.from(new Set(refusals)));
    }

    return lines.join("\n");
  }

  export function valueOfAttribute<T>(form: Form, column: string): T | null | undefined {
    const attribute = form.getAttribute(column);
    return attribute === null || attribute === undefined ? undefined : (attribute.getValue() as T | null);
  }

  /** The row that a lookup of the form names; null when it is empty or not shown. */
  export function lookup(form: Form, column: string): Row | null {
    const values = valueOfAttribute<Xrm.LookupValue[]>(form, column);
    return values && values.length > 0 ? { table: values[0].entityType, id: plainId(values[0].id) } : null;
  }

  export function thisRow(form: Form): Row {
    return { table: form.data.entity.getEntityName(), id: plainId(form.data.entity.getId()) };
  }

  function messageOf(refusal: unknown): string {
    return refusal !== null && typeof refusal === "object" && "message" in refusal ? String((refusal as { message: unknown }).message) : String(refusal);
  }
}
