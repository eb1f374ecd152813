using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using NodaTime;
using Relance.Domain;
using Relance.Local.Records;
using Relance.Plugin.Tables;

namespace Relance.Local.Reports;

/// <summary>The holds in force with their causes in words.</summary>
internal sealed class HoldFiguresReader(IOrganizationService service, TextCulture culture, string baseCurrency, IReadOnlyList<ReportInvoice> invoices)
{
    public IReadOnlyList<HoldFigures> Read(LocalDate asOf)
    {
        var causes = AllRows.Of(
                service,
                CreditHoldCauseTable.LogicalName,
                CreditHoldCauseTable.CreditHoldId,
                CreditHoldCauseTable.Kind,
                CreditHoldCauseTable.InvoiceId,
                CreditHoldCauseTable.Amount,
                CreditHoldCauseTable.DaysLate,
                CreditHoldCauseTable.Detail)
            .ToLookup(row => row.Key(CreditHoldCauseTable.CreditHoldId));
        return Active()
            .Select(hold => Figures(hold, causes[hold.Id], asOf))
            .OrderByDescending(hold => hold.Overdue)
            .ThenBy(hold => hold.Debtor, System.StringComparer.Ordinal)
            .ToList();
    }

    private IReadOnlyList<Entity> Active()
    {
        var query = new QueryExpression(CreditHoldTable.LogicalName)
        {
            ColumnSet = new ColumnSet(CreditHoldTable.AccountId, CreditHoldTable.PlacedOn, CreditHoldTable.IsForced, CreditHoldTable.Reason),
        };
        query.Criteria.AddCondition(CreditHoldTable.State, ConditionOperator.Equal, HoldStateChoice.Active);
        return AllRows.Of(service, query);
    }

    private HoldFigures Figures(Entity hold, IEnumerable<Entity> causes, LocalDate asOf)
    {
        var debtor = hold.Key(CreditHoldTable.AccountId) ?? System.Guid.Empty;
        var owed = invoices.Where(invoice => invoice.DebtorId == debtor).ToList();
        var context = ExplainContext.Of(new DebtorSnapshot
        {
            AsOf = asOf,
            Debtor = new Debtor { Id = debtor, Name = hold.NameOf(CreditHoldTable.AccountId) },
            Invoices = owed.Select(invoice => invoice.Invoice).ToValueList(),
            Policy = new Policy { BaseCurrency = baseCurrency },
        });
        return new HoldFigures(
            debtor,
            hold.NameOf(CreditHoldTable.AccountId),
            hold.Day(CreditHoldTable.PlacedOn) ?? asOf,
            hold.Flag(CreditHoldTable.IsForced),
            hold.Text(CreditHoldTable.Reason) is { Length: > 0 } reason ? reason : null,
            owed.Where(invoice => invoice.IsOpen && invoice.Invoice.IsOverdue(asOf)).Sum(invoice => invoice.OpenInBase),
            causes.Select(cause => CauseOf(cause, context)).OrderBy(cause => cause.Kind).ThenByDescending(cause => cause.DaysLate).Select(cause => Explainer.Cause(cause, context, culture)).ToList());
    }

    // The days are those of the report: the row keeps those of the day on which the cause arose.
    private static HoldCause CauseOf(Entity row, ExplainContext context) => new(
        row.Choice<HoldCauseKind>(CreditHoldCauseTable.Kind) ?? HoldCauseKind.Manual,
        row.Key(CreditHoldCauseTable.InvoiceId),
        row.Amount(CreditHoldCauseTable.Amount),
        context.Invoice(row.Key(CreditHoldCauseTable.InvoiceId))?.DaysLate(context.AsOf) ?? row.Integer(CreditHoldCauseTable.DaysLate));
}
