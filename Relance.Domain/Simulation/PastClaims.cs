using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace Relance.Domain;

/// <summary>Compensation and interest that the steps of a back-test claim from one debtor (design rules 34 to 37).</summary>
internal sealed class PastClaims(ScenarioVersion scenario, PastDebtor? debtor, ReferenceRates rates)
{
    private readonly Dictionary<Guid, Money> compensation = new();
    private readonly Dictionary<Guid, Money> interest = new();
    private readonly Dictionary<Guid, LocalDate> notices = new();
    private readonly HashSet<Guid> refused = new();

    public ValueList<Money> Compensation => BackTestFigures.Sum(compensation.Values);

    public ValueList<Money> Interest => BackTestFigures.Sum(interest.Values);

    public int WithoutRate => refused.Count;

    public void Note(ReplayDay day, Reminder reminder, ReminderLine line)
    {
        if (debtor?.Regime is not { } regime || scenario.StepById(line.StepId) is not { } step)
        {
            return;
        }

        var invoice = day.Before.Invoices.First(one => one.Id == line.InvoiceId);
        if (step.IsFormalNotice && !notices.ContainsKey(invoice.Id))
        {
            notices.Add(invoice.Id, reminder.AnchorOn);
        }

        if (step.ClaimsCompensation)
        {
            Compensate(regime, invoice, line);
        }

        if (step.ClaimsInterest)
        {
            Accrue(regime, invoice, day.Before);
        }
    }

    private void Compensate(InterestRegime regime, Invoice invoice, ReminderLine line)
    {
        var isConsumer = debtor!.Debtor.Kind == DebtorKind.Consumer;
        var facts = new CompensationCase(regime, new Money(line.OpenBalance, invoice.Currency), line.DaysLate, isConsumer, compensation.ContainsKey(invoice.Id));
        if (FixedCompensation.For(facts) is CompensationOutcome.Owed owed)
        {
            compensation.Add(invoice.Id, owed.Amount);
        }
    }

    // Each statement runs from the first day, so the last one holds all that was claimed before it.
    private void Accrue(InterestRegime regime, Invoice invoice, DebtorSnapshot facts)
    {
        var noticeOn = notices.TryGetValue(invoice.Id, out var day) ? day : (LocalDate?)null;
        if (InterestCase.For(regime, invoice, facts.Payments, noticeOn, facts.AsOf) is not { } accrual)
        {
            return;
        }

        switch (LatePaymentInterest.Compute(accrual, rates))
        {
            case InterestOutcome.Statement statement:
                interest[invoice.Id] = statement.Total;
                break;
            case InterestOutcome.Refused:
                refused.Add(invoice.Id);
                break;
        }
    }
}
