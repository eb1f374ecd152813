using System;

namespace Relance.Domain;

/// <summary>A task that an earlier decision opened and that is still to be done.</summary>
/// <param name="Key">The key under which it was opened (see <see cref="Effect.OpenTask"/>).</param>
/// <param name="InvoiceId">Null = about the debtor.</param>
public sealed record OpenTask(Guid Id, string Key, TaskKind Kind, Guid? InvoiceId);
