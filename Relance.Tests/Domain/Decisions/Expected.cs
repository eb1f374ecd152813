using System;
using System.Collections.Generic;
using System.Linq;
using Relance.Domain;

namespace Relance.Tests.Domain.Decisions;

/// <summary>The rules said a second time, plainly and slowly, to hold the decisions against them.</summary>
internal static class Expected
{
    public static bool IsOut(Invoice invoice) =>
        invoice.Stage != InvoiceStage.Issued
        || invoice.Kind != InvoiceKind.Invoice
        || invoice.OpenBalance <= 0m
        || EInvoiceStatus.EffectOf(invoice.EInvoiceStatus) is not (EInvoiceEffect.None or EInvoiceEffect.PaymentAnnounced);

    public static bool IsPaused(DebtorSnapshot facts, Invoice invoice) => facts.Pauses.Any(pause =>
        (pause.InvoiceId is null || pause.InvoiceId == invoice.Id)
        && facts.AsOf >= pause.StartsOn
        && facts.AsOf <= pause.UntilOn
        && (pause.EndedOn is null || facts.AsOf < pause.EndedOn));

    /// <summary>A promise stands while the money due by the end of each instalment's grace has come.</summary>
    public static bool IsPromised(DebtorSnapshot facts, Invoice invoice) => facts.Promises.Any(promise =>
        promise.State == PromiseState.Open && Covers(promise, invoice) && StandingOf(facts, promise) == PromiseState.Open);

    /// <summary>A plan stands while, by the end of each tolerated period, or of the cure, the money due until then has come.</summary>
    public static bool IsInPlan(DebtorSnapshot facts, Invoice invoice) => facts.Plans.Any(plan =>
        plan.InvoiceIds.Contains(invoice.Id) && plan.State is PlanState.Accepted or PlanState.Defaulted && StandsBy(facts, plan));

    public static PromiseState StandingOf(DebtorSnapshot facts, Promise promise)
    {
        var due = 0m;
        foreach (var instalment in promise.Instalments)
        {
            due += instalment.Amount;
            var last = instalment.DueOn.PlusDays(promise.GraceDays);
            var day = last < facts.AsOf ? last : facts.AsOf;
            var received = facts.Payments
                .Where(payment => payment.Kind == PaymentKind.Payment && payment.Currency == promise.Currency && payment.BouncedOn is null)
                .Where(payment => payment.ReceivedOn >= promise.PromisedOn && payment.ReceivedOn <= day)
                .Where(payment => payment.InvoiceId is null || CoversId(facts, promise, payment.InvoiceId.Value))
                .Sum(payment => payment.Amount);
            if (received < due)
            {
                return facts.AsOf <= last
                    ? facts.Invoices.Any(invoice => invoice.OpenBalance > 0m && Covers(promise, invoice)) ? PromiseState.Open : PromiseState.Kept
                    : received > 0m ? PromiseState.PartlyKept : PromiseState.Broken;
            }
        }

        return PromiseState.Kept;
    }

    private static bool StandsBy(DebtorSnapshot facts, PaymentPlan plan)
    {
        decimal Received(NodaTime.LocalDate until) => facts.Payments
            .Where(payment => payment.Kind == PaymentKind.Payment && payment.BouncedOn is null && payment.Currency == plan.Currency)
            .Where(payment => payment.InvoiceId is { } id && plan.InvoiceIds.Contains(id))
            .Where(payment => payment.ReceivedOn >= plan.AcceptedOn && payment.ReceivedOn <= until && payment.ReceivedOn <= facts.AsOf)
            .Sum(payment => payment.Amount) - plan.PaidBefore;
        var missed = plan.Instalments.Where(instalment =>
        {
            var due = plan.Instalments.Where(one => one.DueOn <= instalment.DueOn).Sum(one => one.Amount);
            var last = instalment.DueOn.PlusDays(plan.DefaultDays);
            var cured = plan.CureDays > 0 && Received(last.PlusDays(plan.CureDays)) >= due;
            return facts.AsOf > last && Received(last) < due && !cured;
        });
        return !missed.Any() && Received(facts.AsOf) < plan.Instalments.Sum(one => one.Amount);
    }

    public static bool Covers(Promise promise, Invoice invoice) =>
        invoice.Currency == promise.Currency
        && (promise.InvoiceIds.IsEmpty ? invoice.IssuedOn <= promise.PromisedOn : promise.InvoiceIds.Contains(invoice.Id));

    public static decimal Undisputed(DebtorSnapshot facts, Invoice invoice) => Math.Max(
        0m,
        invoice.OpenBalance - facts.Disputes.Where(dispute => dispute.InvoiceId == invoice.Id).Sum(dispute => Disputed(facts, dispute, invoice)));

    public static bool IsChaseable(DebtorSnapshot facts, Invoice invoice) =>
        !IsOut(invoice) && !IsInPlan(facts, invoice) && !IsPromised(facts, invoice) && !IsPaused(facts, invoice) && Undisputed(facts, invoice) > 0m;

    /// <summary>Kinds of causes with their invoices, from the facts alone.</summary>
    public static HashSet<(HoldCauseKind Kind, Guid? Invoice)> HoldCauses(DebtorSnapshot facts)
    {
        var causes = new HashSet<(HoldCauseKind, Guid?)>();
        if (facts.Hold is { IsForced: true })
        {
            causes.Add((HoldCauseKind.Manual, null));
        }

        if (facts.Pauses.Any(pause => pause.InvoiceId is null && pause.HoldsOn(facts.AsOf)))
        {
            return causes;
        }

        var rules = facts.Policy.Holds;
        var chased = facts.Invoices.Where(invoice => IsChaseable(facts, invoice)).ToList();
        var late = chased.Where(invoice => facts.AsOf > invoice.DueOn).ToList();
        var total = late.Sum(invoice => InBase(invoice, Undisputed(facts, invoice)) ?? 0m);
        causes.UnionWith(late.Where(invoice => invoice.DaysLate(facts.AsOf) >= rules.DaysLate).Select(invoice => (HoldCauseKind.DaysLate, (Guid?)invoice.Id)));
        causes.UnionWith(late.Where(_ => total >= rules.OverdueAmount).Select(invoice => (HoldCauseKind.OverdueAmount, (Guid?)invoice.Id)));
        causes.UnionWith(chased.Where(invoice => ReachedHoldingStep(facts, invoice)).Select(invoice => (HoldCauseKind.StepEffect, (Guid?)invoice.Id)));
        var exposure = facts.Debtor.OpenOrders + facts.Invoices
            .Where(invoice => invoice.OpenBalance > 0m && invoice.Stage == InvoiceStage.Issued && invoice.Kind == InvoiceKind.Invoice)
            .Sum(invoice => InBase(invoice, invoice.OpenBalance) ?? 0m);
        Add(rules.OnExposure && exposure > facts.Debtor.CreditLimit, HoldCauseKind.Exposure);
        Add(rules.OnExternalAlert && facts.Debtor.HasExternalAlert, HoldCauseKind.ExternalAlert);
        var broken = facts.Promises.Count(promise =>
            (promise.State == PromiseState.Broken || (promise.State == PromiseState.Open && StandingOf(facts, promise) == PromiseState.Broken))
            && chased.Exists(invoice => Covers(promise, invoice)));
        Add(broken > 0 && broken >= rules.BrokenPromises, HoldCauseKind.BrokenPromises);
        return causes;

        void Add(bool applies, HoldCauseKind kind)
        {
            if (applies)
            {
                causes.Add((kind, null));
            }
        }
    }

    private static decimal? InBase(Invoice invoice, decimal amount) =>
        invoice.Currency == "EUR" ? amount : invoice.ExchangeRate is { } rate ? amount / rate : null;

    private static bool CoversId(DebtorSnapshot facts, Promise promise, Guid id) =>
        facts.Invoices.FirstOrDefault(invoice => invoice.Id == id) is { } known ? Covers(promise, known) : promise.InvoiceIds.IsEmpty || promise.InvoiceIds.Contains(id);

    private static bool ReachedHoldingStep(DebtorSnapshot facts, Invoice invoice)
    {
        var version = facts.Scenarios.Single(one => one.ScenarioId == (invoice.ScenarioId ?? facts.Debtor.ScenarioId));
        var furthest = facts.History
            .Where(reminder => reminder.State is ReminderState.Delivered or ReminderState.Rejected)
            .SelectMany(reminder => reminder.Lines)
            .Where(line => line.InvoiceId == invoice.Id && line.Cycle == invoice.Cycle)
            .Max(line => version.StepById(line.StepId)?.Order);
        return version.Steps.Any(step => step.PlacesHold && step.Order <= furthest);
    }

    private static decimal Disputed(DebtorSnapshot facts, Dispute dispute, Invoice invoice)
    {
        var claimed = dispute.Amount ?? invoice.OpenBalance;
        if (facts.AsOf < dispute.OpenedOn || dispute.State == DisputeState.Cancelled)
        {
            return 0m;
        }

        if (dispute.State == DisputeState.Open || facts.AsOf < dispute.ResolvedOn)
        {
            return claimed;
        }

        var isGrace = facts.AsOf <= dispute.ResolvedOn!.Value.PlusDays(dispute.GraceDays);
        return dispute.Outcome switch
        {
            DisputeOutcome.Founded => claimed,
            DisputeOutcome.Split => isGrace ? claimed : dispute.AcceptedAmount ?? 0m,
            _ => isGrace ? claimed : 0m,
        };
    }
}
