/** What forms fill in for the user. */
namespace Relance {
  const create = 1;

  /** On a new row: the day is today, and the debtor follows from the invoice. */
  export function onLoad(context: Xrm.Events.EventContext, dayColumn: string): void {
    const form = context.getFormContext();
    const day = form.getAttribute(dayColumn);
    if (form.ui.getFormType() === create && day && day.getValue() === null) {
      day.setValue(new Date());
    }

    const invoice = form.getAttribute("relance_invoiceid");
    if (invoice && form.getAttribute("relance_accountid")) {
      invoice.addOnChange(() => void fillDebtor(form));
    }
  }

  async function fillDebtor(form: Form): Promise<void> {
    const invoice = lookup(form, "relance_invoiceid");
    if (invoice === null || lookup(form, "relance_accountid") !== null) {
      return;
    }

    const customer = "_customerid_value";
    const found = await Xrm.WebApi.retrieveRecord("invoice", invoice.id, `?$select=${customer}`);
    if (found[tableOf(customer)] === "account") {
      const name = found[`${customer}@OData.Community.Display.V1.FormattedValue`];
      form.getAttribute("relance_accountid")?.setValue([{ id: String(found[customer]), entityType: "account", name: String(name ?? "") }]);
    }
  }
}
