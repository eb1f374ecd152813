using Microsoft.Xrm.Sdk.Query;
using Relance.Domain;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Reading;

/// <summary>The policy row as settings of the domain.</summary>
internal static class PolicyRows
{
    /// <summary>What tells whether the settings are still those that were kept, and what changes without them.</summary>
    public static QueryExpression StampQuery() => OldestActive(new ColumnSet(PolicyTable.ConfigurationStamp, PolicyTable.LedgerSyncedOn));

    public static QueryExpression Query() => OldestActive(new ColumnSet(
        PolicyTable.AccountingManagerId,
        PolicyTable.Bic,
        PolicyTable.ChequeAddress,
        PolicyTable.ChequePayee,
        PolicyTable.ConfigurationStamp,
        PolicyTable.ContactEmail,
        PolicyTable.ContactMaximum,
        PolicyTable.ContactName,
        PolicyTable.ContactPeriodDays,
        PolicyTable.ContactPhone,
        PolicyTable.ContractPercent,
        PolicyTable.CreditorAddress,
        PolicyTable.CreditorCalendarId,
        PolicyTable.CreditorCountry,
        PolicyTable.CreditorName,
        PolicyTable.CreditorRegistration,
        PolicyTable.DayCountBasis,
        PolicyTable.DefaultLanguage,
        PolicyTable.DisputeDeadlineDays,
        PolicyTable.DisputeEscalationDays,
        PolicyTable.DisputeGraceDays,
        PolicyTable.EInvoiceHoldDays,
        PolicyTable.FreshnessDays,
        PolicyTable.HoldBrokenPromises,
        PolicyTable.HoldDaysLate,
        PolicyTable.HoldOnExposure,
        PolicyTable.HoldOverdueAmount,
        PolicyTable.Iban,
        PolicyTable.ImputationOrder,
        PolicyTable.LedgerSyncedOn,
        PolicyTable.LegalMentions,
        PolicyTable.LimitationAlertDays,
        PolicyTable.LimitAlerts,
        PolicyTable.Mediator,
        PolicyTable.MinimumDebtor,
        PolicyTable.MinimumInvoice,
        PolicyTable.OrderPolicy,
        PolicyTable.PaymentLink,
        PolicyTable.PlanCureDays,
        PolicyTable.PlanDefaultDays,
        PolicyTable.PaymentTermsId,
        PolicyTable.PromiseGraceDays,
        PolicyTable.QuietDays,
        PolicyTable.RateMode,
        PolicyTable.RaisedEvents,
        PolicyTable.Reopening,
        PolicyTable.RiskSettings,
        PolicyTable.SalesManagerId,
        PolicyTable.Signatory,
        PolicyTable.TimeZone,
        PolicyTable.WriteOffSecondPersonAbove));

    public static Policy PolicyOf(Row row, string baseCurrency) => new()
    {
        CreditorName = row.Text(PolicyTable.CreditorName) ?? "",
        DefaultLanguage = row.Text(PolicyTable.DefaultLanguage) ?? "fr",
        BaseCurrency = baseCurrency,
        QuietDays = row.Integer(PolicyTable.QuietDays) ?? 0,
        ContactMaximum = row.Integer(PolicyTable.ContactMaximum),
        ContactPeriodDays = row.Integer(PolicyTable.ContactPeriodDays) ?? new Policy().ContactPeriodDays,
        MinimumInvoice = row.Amount(PolicyTable.MinimumInvoice) ?? 0m,
        MinimumDebtor = row.Amount(PolicyTable.MinimumDebtor) ?? 0m,
        Reopening = row.Choice<Reopening>(PolicyTable.Reopening) ?? Reopening.NewCycle,
        HasWayToPay = row.Text(PolicyTable.Iban) is not null || row.Text(PolicyTable.PaymentLink) is not null || row.Text(PolicyTable.ChequePayee) is not null,
        DisputeEscalationDays = row.Integer(PolicyTable.DisputeEscalationDays),
        LimitAlerts = LimitAlertList.Read(row.Text(PolicyTable.LimitAlerts)).Percentages,
        Risk = RiskSettingsJson.Read(row.Text(PolicyTable.RiskSettings)).Settings,
        FreshnessDays = row.Integer(PolicyTable.FreshnessDays),
        LimitationAlertDays = row.Integer(PolicyTable.LimitationAlertDays),
        Claims = ClaimRulesOf(row),
        Holds = new HoldRules(
            row.Amount(PolicyTable.HoldOverdueAmount),
            row.Integer(PolicyTable.HoldDaysLate),
            row.Flag(PolicyTable.HoldOnExposure),
            row.Integer(PolicyTable.HoldBrokenPromises)),
    };

    public static ArrangementDefaults DefaultsOf(Row row) => new(
        row.Integer(PolicyTable.PlanDefaultDays) ?? 0,
        row.Integer(PolicyTable.PlanCureDays) ?? 0,
        row.Integer(PolicyTable.DisputeDeadlineDays),
        row.Integer(PolicyTable.EInvoiceHoldDays) ?? EInvoiceTransition.DefaultHoldDays,
        row.Reference(PolicyTable.AccountingManagerId),
        row.Reference(PolicyTable.SalesManagerId));

    /// <summary>The legal mentions of the creditor carry its registration too (Code de commerce R123-237), where it is not given apart.</summary>
    public static NoticeCreditor NoticeCreditorOf(Row row) => new(
        row.Text(PolicyTable.CreditorName) ?? "",
        row.Text(PolicyTable.CreditorAddress) ?? "",
        row.Text(PolicyTable.CreditorRegistration) ?? row.Text(PolicyTable.LegalMentions) ?? "",
        row.Text(PolicyTable.Signatory) ?? "",
        row.Text(PolicyTable.Mediator) ?? "",
        row.Text(PolicyTable.Iban) ?? row.Text(PolicyTable.PaymentLink) ?? row.Text(PolicyTable.ChequePayee) ?? "");

    private static ClaimRules ClaimRulesOf(Row row) => new()
    {
        CreditorCountry = row.Text(PolicyTable.CreditorCountry)?.ToUpperInvariant() ?? new ClaimRules().CreditorCountry,
        ContractPercent = row.Number(PolicyTable.ContractPercent),
        Mode = row.Choice<RateMode>(PolicyTable.RateMode),
        Basis = row.Choice<DayCountBasis>(PolicyTable.DayCountBasis),
        Order = row.Choice<ImputationOrder>(PolicyTable.ImputationOrder) ?? ImputationOrder.PrincipalFirst,
    };

    public static Creditor CreditorOf(Row row) => new(
        row.Text(PolicyTable.CreditorName) ?? "",
        row.Text(PolicyTable.CreditorAddress),
        row.Text(PolicyTable.LegalMentions),
        row.Text(PolicyTable.Mediator),
        row.Text(PolicyTable.ContactName),
        row.Text(PolicyTable.ContactEmail),
        row.Text(PolicyTable.ContactPhone),
        new WaysToPay(
            row.Text(PolicyTable.Iban),
            row.Text(PolicyTable.Bic),
            row.Text(PolicyTable.PaymentLink),
            row.Text(PolicyTable.ChequePayee),
            row.Text(PolicyTable.ChequeAddress)));

    // There should be one only.
    private static QueryExpression OldestActive(ColumnSet columns)
    {
        var query = new QueryExpression(PolicyTable.LogicalName) { ColumnSet = columns };
        query.Criteria.AddCondition(PolicyTable.StateCode, ConditionOperator.Equal, 0);
        query.AddOrder(PolicyTable.CreatedOn, OrderType.Ascending);
        return query;
    }
}
