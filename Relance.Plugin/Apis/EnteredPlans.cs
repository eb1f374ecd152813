using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Relance.Plugin.Writing;
using Money = Relance.Domain.Money;

namespace Relance.Plugin.Apis;

/// <summary>A payment plan as it comes in through the APIs: by a number of instalments, by their amount, or one by one.</summary>
internal static class EnteredPlans
{
    /// <param name="covered">Open invoices in one currency; what they owe is what the instalments sum to.</param>
    /// <param name="earlier">Gives its days of default and cure where none are named; null = the policy does.</param>
    /// <exception cref="UserMistake">A parameter is missing or makes no sense, or the instalments do not sum to what is owed.</exception>
    public static EnteredPlan Of(Execution execution, DebtorFile file, List<Invoice> covered, PaymentPlan? earlier)
    {
        var owed = new Money(covered.Sum(invoice => invoice.OpenBalance), covered[0].Currency);
        var listed = Parameters.Text(execution, "Instalments");
        var rhythm = Parameters.Choice<Rhythm>(execution, "Rhythm") ?? Rhythm.Monthly;
        var remainder = Parameters.Choice<Remainder>(execution, "Remainder") ?? Remainder.Last;
        var defaults = file.Configuration.Arrangements;
        var plan = new PaymentPlan
        {
            Id = Guid.Empty,
            Currency = owed.Currency,
            InvoiceIds = covered.Select(invoice => invoice.Id).ToValueList(),
            Instalments = listed is not null ? EnteredInstalments.Read(listed) : Cut(execution, owed, rhythm, remainder),
            DefaultDays = execution.Input<int?>("DefaultDays") ?? earlier?.DefaultDays ?? defaults.PlanDefaultDays,
            CureDays = execution.Input<int?>("CureDays") ?? earlier?.CureDays ?? defaults.PlanCureDays,
        };
        Entries.Accept(new PaymentPlanValidator(file.Snapshot.AsOf, owed.Rounded().Amount).Check(plan));
        return new EnteredPlan(
            plan,
            Parameters.OptionalRow(execution, "Contact", ContactTable.LogicalName),
            listed is null ? rhythm : null,
            listed is null ? remainder : null,
            Parameters.Text(execution, "Notes"));
    }

    private static ValueList<PlanInstalment> Cut(Execution execution, Money owed, Rhythm rhythm, Remainder remainder)
    {
        var amount = execution.Input<Microsoft.Xrm.Sdk.Money>("InstalmentAmount")?.Value;
        var count = execution.Input<int?>("Count");
        if (amount is null == count is null)
        {
            throw new UserMistake(MistakeCode.OneWayToCut);
        }

        var first = Parameters.RequiredDay(execution, "FirstDueOn");
        try
        {
            return amount is { } part
                ? InstalmentSchedule.ByAmount(owed, part, first, rhythm, remainder)
                : InstalmentSchedule.ByCount(owed, count!.Value, first, rhythm, remainder);
        }
        catch (ArgumentException)
        {
            throw new UserMistake(MistakeCode.CannotBeCut, owed.Amount, owed.Currency);
        }
    }
}
