/** Commands of recovery: formal notices, agencies, evidence, routes. */
namespace Relance {
  export function recordNotice(form: Form): Promise<void> {
    return attempt(async () => {
      const answer = await ask(noticeQuestion(languageId()));
      if (answer !== null) {
        const given: Record<string, Parameter> = {};
        for (const name of Object.keys(answer.values).filter((key) => answer.values[key] !== "")) {
          given[name] = noticeParameter(name, answer.values[name]);
        }

        await act(form, { api: "relance_RecordNotice", parameter: "Notice" }, given);
      }
    });
  }

  /** Every open invoice of the debtor that no agency has. */
  export function handOver(form: Form): Promise<void> {
    return attempt(async () => {
      const agency = await chosenAgency();
      if (agency !== null) {
        const debtor = await debtorOf(form);
        await whileWaiting(() => call("relance_HandOver", { Debtor: row("account", debtor), Agency: agency }));
        await done(form, text("handedOver", languageId()));
      }
    });
  }

  /** The invoices chosen in a list. */
  export function handOverSelected(grid: Grid, ids: readonly string[]): Promise<void> {
    return attempt(async () => {
      const chosen = await chosenInvoices(ids);
      const agency = await chosenAgency();
      if (agency !== null) {
        await whileWaiting(() => call("relance_HandOver", { Debtor: row("account", chosen.debtor), Agency: agency, Invoices: { type: "text", value: chosen.invoices.join(",") } }));
        grid.refresh();
        await show("Relance", text("handedOver", languageId()));
      }
    });
  }

  export function report(form: Form): Promise<void> {
    return attempt(async () => {
      const answer = await ask(reportQuestion(languageId()));
      if (answer !== null) {
        await act(form, { api: "relance_ReportHandover", parameter: "Handover" }, {
          Report: { type: "text", value: answer.values.report },
          ...(answer.values.state ? { State: { type: "choice", value: Number(answer.values.state) } as Parameter } : {}),
        });
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
          IsDirect: { type: "flag", value: answer.values.paidTo === "us" },
          ...(answer.values.paidOutOn ? { PaidOutOn: { type: "day", value: answer.values.paidOutOn } as Parameter } : {}),
        });
      }
    });
  }

  /** Of the debtor; on an invoice, of that invoice. */
  export function evidence(form: Form): Promise<void> {
    return attempt(async () => {
      const here = thisRow(form);
      const about: Parameters = { Debtor: row("account", await debtorOf(form)), ...(here.table === "invoice" ? { Invoices: { type: "text", value: here.id } as Parameter } : {}) };
      const result = await whileWaiting(() => call("relance_EvidenceFile", about));
      await openFile(String(result.Name), "application/zip", String(result.File));
    });
  }

  export function compareRoutes(form: Form): Promise<void> {
    return attempt(async () => {
      const here = thisRow(form);
      const about: Parameters = here.table === "invoice" ? { Invoices: { type: "text", value: here.id } } : { Debtor: row("account", await debtorOf(form)) };
      const result = await whileWaiting(() => call("relance_CompareRoutes", about));
      await openPage("routes.html", "routes", String(result.Html ?? ""));
    });
  }

  /** The agency is chosen in the client's own search, and nothing happens before a yes. */
  async function chosenAgency(): Promise<Parameter | null> {
    const chosen = await Xrm.Utility.lookupObjects({ entityTypes: ["relance_agency"], defaultEntityType: "relance_agency", allowMultiSelect: false });
    return chosen && chosen.length > 0 && (await confirmed(text("handOver", languageId(), chosen[0].name ?? ""))) ? row("relance_agency", chosen[0].id) : null;
  }

  function noticeParameter(name: string, value: string): Parameter {
    switch (name) {
      case "ProofNumber":
        return { type: "text", value };
      case "ReturnReason":
        return { type: "choice", value: Number(value) };
      default:
        return { type: "day", value };
    }
  }
}
