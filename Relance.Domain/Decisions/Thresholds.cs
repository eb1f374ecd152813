using System;
using System.Collections.Generic;

namespace Relance.Domain;

/// <summary>Amounts that are not worth a message, and credits that make it wrong (design rules 5 and 16).</summary>
internal static class Thresholds
{
    public static void Apply(Dossier dossier)
    {
        if (!IsAnyDue(dossier))
        {
            return;
        }

        var overdue = OverdueByCurrency(dossier);
        var credits = CreditsByCurrency(dossier);
        var debtorTotal = NetInBase(dossier, overdue, credits);
        foreach (var one in dossier.Cases)
        {
            if (one.IsDue)
            {
                Check(dossier, one, overdue, credits, debtorTotal);
            }
        }
    }

    private static bool IsAnyDue(Dossier dossier)
    {
        foreach (var one in dossier.Cases)
        {
            if (one.IsDue)
            {
                return true;
            }
        }

        return false;
    }

    private static void Check(Dossier dossier, InvoiceCase one, Dictionary<string, decimal> overdue, Dictionary<string, decimal>? credits, decimal debtorTotal)
    {
        var policy = dossier.Snapshot.Policy;
        var invoice = one.Invoice;
        if (dossier.InBase(invoice, one.Asked) is not { } asked)
        {
            var missing = new Reason(ReasonCode.MissingExchangeRate) { InvoiceId = invoice.Id, StepId = one.DueStep!.Id, Currency = invoice.Currency };
            dossier.Open($"rate|{invoice.Id:N}", TaskKind.MissingExchangeRate, OwnerSide.Accounting, missing);
            one.Decide(missing);
            return;
        }

        var minimum = Math.Max(one.Version!.MinimumInvoice ?? policy.MinimumInvoice, one.DueStep!.MinimumAmount ?? 0m);
        if (asked < minimum)
        {
            one.Decide(Below(dossier, one, ReasonCode.BelowInvoiceMinimum, asked, minimum));
            return;
        }

        if (!one.IsOverdue)
        {
            return;
        }

        var credit = 0m;
        credits?.TryGetValue(invoice.Currency, out credit);
        if (credit >= overdue[invoice.Currency])
        {
            one.Decide(new Reason(ReasonCode.CoveredByCredits)
            {
                InvoiceId = invoice.Id,
                StepId = one.DueStep.Id,
                Amount = credit,
                OfAmount = overdue[invoice.Currency],
                Currency = invoice.Currency,
            });
            return;
        }

        var debtorMinimum = one.Version.MinimumDebtor ?? policy.MinimumDebtor;
        if (debtorTotal < debtorMinimum)
        {
            one.Decide(Below(dossier, one, ReasonCode.BelowDebtorMinimum, debtorTotal, debtorMinimum));
        }
    }

    private static Reason Below(Dossier dossier, InvoiceCase one, ReasonCode code, decimal amount, decimal minimum) =>
        new(code) { InvoiceId = one.Invoice.Id, StepId = one.DueStep!.Id, Amount = amount, OfAmount = minimum, Currency = dossier.Snapshot.Policy.BaseCurrency };

    private static Dictionary<string, decimal> OverdueByCurrency(Dossier dossier)
    {
        var sums = new Dictionary<string, decimal>(1);
        foreach (var one in dossier.Cases)
        {
            if (one.IsChaseable && one.IsOverdue)
            {
                sums.TryGetValue(one.Invoice.Currency, out var sum);
                sums[one.Invoice.Currency] = sum + one.Asked;
            }
        }

        return sums;
    }

    private static Dictionary<string, decimal>? CreditsByCurrency(Dossier dossier)
    {
        Dictionary<string, decimal>? sums = null;
        foreach (var payment in dossier.Snapshot.Payments)
        {
            if (payment.InvoiceId is null && payment.Kind != PaymentKind.WriteOff && payment.StandsOn(dossier.AsOf))
            {
                sums ??= new Dictionary<string, decimal>(1);
                sums.TryGetValue(payment.Currency, out var sum);
                sums[payment.Currency] = sum + payment.Amount;
            }
        }

        return sums;
    }

    // Credits have no exchange rate of their own; they lower the overdue amount of their currency in proportion.
    private static decimal NetInBase(Dossier dossier, Dictionary<string, decimal> overdue, Dictionary<string, decimal>? credits)
    {
        var total = 0m;
        foreach (var one in dossier.Cases)
        {
            if (!one.IsChaseable || !one.IsOverdue || dossier.InBase(one.Invoice, one.Asked) is not { } amount)
            {
                continue;
            }

            var gross = overdue[one.Invoice.Currency];
            var credit = 0m;
            credits?.TryGetValue(one.Invoice.Currency, out credit);
            total += credit == 0m ? amount : amount * Math.Max(0m, gross - credit) / gross;
        }

        return total;
    }
}
