using System;
using Relance.Domain;

namespace Relance.Plugin.Writing;

/// <summary>A reminder that is about to leave: it was just proposed, or it waited for its turn.</summary>
/// <param name="ContactId">Null = the account itself is written to.</param>
/// <param name="Currency">ISO 4217 code of its lines.</param>
/// <param name="Attempt">From 1; each further channel or address is one more.</param>
/// <param name="MayHaveLeft">An earlier execution may have been interrupted after it made the activity.</param>
public sealed record OutgoingReminder(
    Guid Id,
    Guid StepId,
    Channel Channel,
    Guid? ContactId,
    string Address,
    string Language,
    string Currency,
    bool IsFormalNotice,
    int Attempt,
    ValueList<ReminderLine> Lines,
    bool MayHaveLeft);
