using System;
using System.Linq;
using Relance.Domain;

namespace Relance.Plugin.Writing;

/// <summary>A reminder that is about to leave: it was just proposed, or it waited for its turn.</summary>
/// <param name="Number">By which it is quoted in answers.</param>
/// <param name="ContactId">Null = the account itself is written to.</param>
/// <param name="Currency">ISO 4217 code of its lines.</param>
/// <param name="Attempt">From 1; each further channel or address is one more.</param>
public sealed record OutgoingReminder(
    Guid Id,
    string Number,
    Guid StepId,
    Channel Channel,
    Guid? ContactId,
    string Address,
    string Language,
    string Currency,
    bool IsFormalNotice,
    int Attempt,
    ValueList<ReminderLine> Lines,
    ValueList<ClaimEntry> Claims)
{
    /// <summary>Any constant does: it keeps the ids of activities apart from those of reminders, and one to one with them.</summary>
    private static readonly Guid ActivityMask = new("7c1f0b5e-93d2-4a68-8e41-d5b60a27f39c");

    public OutgoingMessage Message => new(ActivityId, Number, Channel, ContactId, Address, Language, Lines.Select(line => line.InvoiceId).ToValueList());

    /// <summary>
    /// Id of the activity that carries this attempt. Two evaluations of one debtor that meet cannot both make it, so nothing is sent
    /// twice: the second one is refused by the primary key and tries again.
    /// </summary>
    public Guid ActivityId
    {
        get
        {
            var bytes = Id.ToByteArray();
            var mask = ActivityMask.ToByteArray();
            for (var index = 0; index < bytes.Length; index++)
            {
                bytes[index] ^= mask[index];
            }

            bytes[0] ^= (byte)(Attempt & 0xFF);
            bytes[1] ^= (byte)((Attempt >> 8) & 0xFF);
            return new Guid(bytes);
        }
    }
}
