using System;
using NodaTime;
using NodaTime.Text;

namespace Relance.Domain;

/// <summary>A task that an earlier decision opened and that is still to be done.</summary>
/// <param name="Key">The key under which it was opened (see <see cref="Effect.OpenTask"/>).</param>
/// <param name="InvoiceId">Null = about the debtor.</param>
public sealed record OpenTask(Guid Id, string Key, TaskKind Kind, Guid? InvoiceId)
{
    /// <summary>Topic of a message outside the scenario that came back: "returned|message|person|address".</summary>
    public const string Returned = "returned";

    /// <summary>What the key begins with: the occasion within its kind.</summary>
    internal string Topic => Part(0) ?? Key;

    /// <summary>A part of the key, the topic being 0; null = the key is shorter.</summary>
    internal string? Part(int index)
    {
        var parts = Key.Split('|');
        return index < parts.Length ? parts[index] : null;
    }

    /// <summary>Null = that part is no id.</summary>
    internal Guid? IdAt(int index) => Guid.TryParse(Part(index), out var id) ? id : null;

    /// <summary>Null = that part is no day.</summary>
    internal LocalDate? DayAt(int index) => Part(index) is { } text && LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd").Parse(text) is { Success: true, Value: var day } ? day : null;
}
