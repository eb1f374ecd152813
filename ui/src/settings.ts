/** Commands on versions of scenarios, texts, the policy and the monthly figures. */
namespace Relance {
  export function previewPublication(form: Form): Promise<void> {
    return attempt(async () => show(text("previewPublication", languageId()), await summaryOf(form)));
  }

  /** Says first what would change. */
  export function publish(form: Form): Promise<void> {
    return attempt(async () => {
      if (await confirmed(`${await summaryOf(form)}\n\n${text("publish", languageId())}`)) {
        await act(form, { api: "relance_PublishVersion", parameter: "Version", said: "published" }, {});
      }
    });
  }

  export function checkConfiguration(): Promise<void> {
    return attempt(async () => {
      const result = await whileWaiting(() => call("relance_CheckConfiguration", {}));
      const findings = JSON.parse(String(result.Findings ?? "[]")) as readonly { readonly code: string; readonly place: string; readonly text: string }[];
      const words = findings.map((finding) => `${finding.code} ${finding.place}: ${finding.text}`);
      await show(text("checkTitle", languageId()), words.length === 0 ? text("checkClean", languageId()) : words.join("\n"));
    });
  }

  export function takeSnapshot(grid: Grid): Promise<void> {
    return attempt(async () => {
      if (await confirmed(text("snapshot", languageId()))) {
        const result = await whileWaiting(() => call("relance_TakeSnapshot", {}));
        grid.refresh();
        await show("Relance", text("snapshotTaken", languageId(), Number(result.Snapshots ?? 0), Number(result.Recommendations ?? 0)));
      }
    });
  }

  export function monthlyReport(): Promise<void> {
    return attempt(async () => {
      const result = await whileWaiting(() => call("relance_MonthlyReport", {}));
      await openPage("report.html", "monthlyReport", String(result.Html ?? ""));
    });
  }

  /** The report of the month on the form. */
  export function monthlyReportOf(form: Form): Promise<void> {
    return attempt(async () => {
      const monthEnd = valueOfAttribute<Date>(form, "relance_monthendon");
      const about: Parameters = monthEnd ? { MonthEndOn: { type: "day", value: isoDay(monthEnd) } } : {};
      const result = await whileWaiting(() => call("relance_MonthlyReport", about));
      await form.data.refresh(false);
      await openPage("report.html", "monthlyReport", String(result.Html ?? ""));
    });
  }

  /** A made-up reminder with the text on the form, to the person who asks for it. */
  export function sendTest(form: Form): Promise<void> {
    return attempt(async () => {
      if (await confirmed(text("sendTest", languageId()))) {
        const channel = valueOfAttribute<number>(form, "relance_channel") ?? null;
        const result = await whileWaiting(() =>
          call("relance_SendTest", {
            TextName: { type: "text", value: valueOfAttribute<string>(form, "relance_textname") ?? "" },
            Language: { type: "text", value: valueOfAttribute<string>(form, "relance_language") ?? "" },
            ...(channel === null ? {} : { Channel: { type: "choice", value: channel } as Parameter }),
          }),
        );
        await show("Relance", text("testSent", languageId(), String(result.Subject ?? "")));
      }
    });
  }

  // A column of days holds midnight of the user's own zone.
  function isoDay(day: Date): string {
    const two = (number: number): string => String(number).padStart(2, "0");
    return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
  }

  async function summaryOf(form: Form): Promise<string> {
    const result = await whileWaiting(() => call("relance_PreviewPublication", { Version: row("relance_scenarioversion", thisRow(form).id) }));
    return String(result.Summary ?? "");
  }
}
