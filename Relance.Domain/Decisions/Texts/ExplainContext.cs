using System;
using NodaTime;

namespace Relance.Domain;

/// <summary>The names behind the ids of a reason: steps, invoices, and the day on which was decided.</summary>
public sealed class ExplainContext
{
    private readonly DebtorSnapshot snapshot;

    private ExplainContext(DebtorSnapshot snapshot) => this.snapshot = snapshot;

    public LocalDate AsOf => snapshot.AsOf;

    public string DebtorName => snapshot.Debtor.Name;

    /// <summary>ISO 4217 code of thresholds, limits and causes of holds.</summary>
    public string BaseCurrency => snapshot.Policy.BaseCurrency;

    /// <summary>The names of the snapshot on which was decided; an id that is not in it has no name and is left out of texts.</summary>
    public static ExplainContext Of(DebtorSnapshot snapshot) => new(Guard.NotNull(snapshot, nameof(snapshot)));

    public Step? Step(Guid? id)
    {
        foreach (var version in snapshot.Scenarios)
        {
            if (id is not null && version.StepById(id.Value) is { } step)
            {
                return step;
            }
        }

        return null;
    }

    public Invoice? Invoice(Guid? id)
    {
        foreach (var invoice in snapshot.Invoices)
        {
            if (invoice.Id == id)
            {
                return invoice;
            }
        }

        return null;
    }
}
