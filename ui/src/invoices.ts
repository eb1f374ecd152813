/** Invoices chosen in a list. */
namespace Relance {
  export interface ChosenInvoices {
    readonly debtor: string;
    readonly invoices: readonly string[];
    /** Sum of their open balances, in their currency. */
    readonly amount: number;
  }

  /** The chosen invoices and their one debtor; invoices of several debtors are refused. */
  export async function chosenInvoices(ids: readonly string[]): Promise<ChosenInvoices> {
    const rows = await whileWaiting(() => Promise.all(ids.map((id) => Xrm.WebApi.retrieveRecord("invoice", plainId(id), "?$select=_customerid_value,relance_openbalance"))));
    const debtors = new Set(await Promise.all(rows.map((invoice) => debtorAbove(customerOf(invoice)))));
    if (debtors.size !== 1) {
      throw new Error(text("oneDebtor", languageId()));
    }

    const amount = rows.reduce((sum, invoice) => sum + Number(invoice.relance_openbalance ?? 0), 0);
    return { debtor: Array.from(debtors)[0], invoices: ids.map(plainId), amount };
  }

  function customerOf(invoice: Result): Row {
    const customer = "_customerid_value";
    return { table: String(invoice[tableOf(customer)]), id: plainId(String(invoice[customer])) };
  }
}
