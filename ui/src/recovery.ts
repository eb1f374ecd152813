/** Commands of recovery: formal notices, agencies, evidence, routes, claims. */
namespace Relance {
  export function recordNotice(form: Form): Promise<void> {
    return attempt(async () => {
      const answer = await ask(noticeQuestion(languageId()));
      if (answer !== null) {
        const given: Record<string, Parameter> = {};
        for (const name of Object.keys(answer.values).filter((key) => answer.values[key] !== "")) {
          given[name] = { type: name === "ProofNumber" ? "text" : "day", value: answer.values[name] };
        }

        await act(form, { api: "relance_RecordNotice", parameter: "Notice" }, given);
      }
    });
  }

  /** The agency is chosen in the client's own search. */
  export function handOver(form: Form): Promise<void> {
    return attempt(async () => {
      const chosen = await Xrm.Utility.lookupObjects({ entityTypes: ["relance_agency"], defaultEntityType: "relance_agency", allowMultiSelect: false });
      if (chosen && chosen.length > 0) {
        const debtor = await debtorOf(form);
        await whileWaiting(() => call("relance_HandOver", { Debtor: row("account", debtor), Agency: row("relance_agency", chosen[0].id) }));
        await done(form, text("handedOver", languageId()));
      }
    });
  }

  export function report(form: Form): Promise<void> {
    return attempt(async () => {
      const answer = await ask(reportQuestion(languageId()));
      if (answer !== null) {
        await act(form, { api: "relance_ReportHandover", parameter: "Handover" }, { Report: { type: "text", value: answer.values.report } });
      }
    });
  }

  export function recordRecovery(form: Form): Promise<void> {
    return attempt(async () => {
      const answer = await ask(recoveryQuestion(languageId()));
      if (answer !== null) {
        await act(form, { api: "relance_RecordRecovery", parameter: "Handover" }, {
          Amount: { type: "money", value: Number(answer.values.amount) },
          ReceivedOn: { type: "day", value: answer.values.receivedOn },
        });
      }
    });
  }

  export function evidence(form: Form): Promise<void> {
    return attempt(async () => {
      const debtor = await debtorOf(form);
      const result = await whileWaiting(() => call("relance_EvidenceFile", { Debtor: row("account", debtor) }));
      await openFile(String(result.Name), "application/zip", String(result.File));
    });
  }

  export function compareRoutes(form: Form): Promise<void> {
    return attempt(async () => {
      const here = thisRow(form);
      const about: Parameters = here.table === "invoice" ? { Invoices: { type: "text", value: here.id } } : { Debtor: row("account", await debtorOf(form)) };
      const result = await whileWaiting(() => call("relance_CompareRoutes", about));
      await openPage("routes.html", String(result.Html ?? ""));
    });
  }

  export function assess(form: Form): Promise<void> {
    return attempt(async () => {
      const debtor = await debtorOf(form);
      const result = await whileWaiting(() => call("relance_AssessDebtor", { Debtor: row("account", debtor) }));
      await show(text("risk", languageId()), [result.Explanation, result.Advice].filter(Boolean).join("\n\n"));
    });
  }

  export function accrue(form: Form): Promise<void> {
    return attempt(async () => {
      const result = await whileWaiting(() => call("relance_AccrueClaims", { Invoice: row("invoice", thisRow(form).id) }));
      await done(form, String(result.Explanation ?? text("accrued", languageId())));
    });
  }

  export function interestStatement(form: Form): Promise<void> {
    return attempt(async () => {
      const result = await whileWaiting(() => call("relance_InterestStatement", { Invoice: row("invoice", thisRow(form).id) }));
      await openPage("interest.html", String(result.Html ?? ""));
    });
  }
}
