using System;
using System.Collections.Generic;
using NodaTime;

namespace Relance.Domain;

/// <summary>The open file of one debtor while a decision is made; it never leaves <see cref="Dunning.Decide"/>.</summary>
internal sealed class Dossier
{
    private readonly Dictionary<Guid, InvoiceCase>? byId;
    private List<string>? raised;
    private ContactTally? contacts;

    public Dossier(DebtorSnapshot snapshot)
    {
        Snapshot = snapshot;
        Cases = new InvoiceCase[snapshot.Invoices.Count];
        var today = DayCount.Number(snapshot.AsOf);
        for (var index = 0; index < Cases.Length; index++)
        {
            Cases[index] = new InvoiceCase(snapshot.Invoices[index], snapshot.AsOf, today);
        }

        Array.Sort(Cases, ByDueDate);
        if (Cases.Length > 16)
        {
            byId = new Dictionary<Guid, InvoiceCase>(Cases.Length);
            foreach (var one in Cases)
            {
                byId[one.Invoice.Id] = one;
            }
        }
    }

    public DebtorSnapshot Snapshot { get; }

    public LocalDate AsOf => Snapshot.AsOf;

    /// <summary>By due date, number and id: the order of everything that is said or done.</summary>
    public InvoiceCase[] Cases { get; }

    public List<Effect> Effects { get; } = [];

    public List<Effect.OpenTask> Tasks { get; } = [];

    public List<Reason> DebtorReasons { get; } = [];

    /// <summary>Counted when it is first asked for: most debtors get no message today.</summary>
    public ContactTally Contacts => contacts ??= new ContactTally(Snapshot);

    public LocalDate? ReviewOn { get; private set; }

    /// <summary>Remembers a day on which time alone could change the decision.</summary>
    public void ReviewNotAfter(LocalDate? day)
    {
        if (day > AsOf && (ReviewOn is null || day < ReviewOn))
        {
            ReviewOn = day;
        }
    }

    public InvoiceCase? Find(Guid invoiceId)
    {
        if (byId is not null)
        {
            return byId.TryGetValue(invoiceId, out var found) ? found : null;
        }

        foreach (var one in Cases)
        {
            if (one.Invoice.Id == invoiceId)
            {
                return one;
            }
        }

        return null;
    }

    /// <summary>The step with its version, wherever it is.</summary>
    public (ScenarioVersion Version, Step Step)? FindStep(Guid stepId)
    {
        foreach (var version in Snapshot.Scenarios)
        {
            if (version.StepById(stepId) is { } step)
            {
                return (version, step);
            }
        }

        return null;
    }

    /// <summary>The amount in base currency; null = the rate is missing (design rule 1).</summary>
    public decimal? InBase(Invoice invoice, decimal amount) =>
        invoice.Currency == Snapshot.Policy.BaseCurrency ? amount : BaseCurrency.InBase(amount, invoice.ExchangeRate);

    /// <summary>Whether this decision finds the occasion of a task again.</summary>
    public bool IsRaised(string key) => raised?.Contains(key) == true;

    /// <summary>Opens a task once for its key.</summary>
    public void Open(string key, TaskKind kind, OwnerSide owner, Reason why, Guid? reminderId = null)
    {
        if (!Snapshot.OpenTasks.IsEmpty)
        {
            (raised ??= []).Add(key);
        }

        foreach (var known in Snapshot.TaskKeys)
        {
            if (known == key)
            {
                return;
            }
        }

        foreach (var open in Snapshot.OpenTasks)
        {
            if (open.Key == key)
            {
                return;
            }
        }

        Tasks.Add(new Effect.OpenTask(key, kind, owner, why.InvoiceId, reminderId, AsOf, why));
    }

    /// <summary>The first day on or after the given one, and not before today, on which this version may write; null = never.</summary>
    public LocalDate? SendDay(ScenarioVersion version, LocalDate day) =>
        version.SendWindow.Next(day < AsOf ? AsOf : day, Snapshot.Calendar);

    private static int ByDueDate(InvoiceCase left, InvoiceCase right)
    {
        if (left.DaysLate != right.DaysLate)
        {
            return left.DaysLate > right.DaysLate ? -1 : 1;
        }

        var order = string.CompareOrdinal(left.Invoice.Number, right.Invoice.Number);
        return order != 0 ? order : left.Invoice.Id.CompareTo(right.Invoice.Id);
    }
}
