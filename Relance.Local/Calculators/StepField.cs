using System.Linq;
using Relance.Domain;

namespace Relance.Local.Calculators;

/// <summary>Reads one step of a scenario, but for its days.</summary>
internal static class StepField
{
    private enum MinimumPer
    {
        Invoice,
    }

    private static readonly NotSupported PerDebtor = new(
        "debtor",
        "A step compares its minimum per invoice; the minimum per debtor is one of the whole scenario (minimumDebtor).",
        "Une étape compare son minimum par facture ; le minimum par débiteur est celui de tout le scénario (minimumDebtor).");

    /// <param name="fields">Of the step.</param>
    /// <param name="order">From 1; it is the level that the output names.</param>
    /// <param name="beyond">Added to a minimum that must be exceeded.</param>
    public static Step Read(Fields fields, int order, decimal beyond)
    {
        var isFormalNotice = fields.Flag("formalNotice");
        var name = fields.OptionalText("name") ?? $"{order}";
        fields.Choice("minimumPer", MinimumPer.Invoice, PerDebtor);
        return new Step
        {
            Id = IdOf(order),
            Order = order,
            Name = name,
            Channels = fields.Has("channels")
                ? fields.Choices<Channel>("channels").ToValueList()
                : ValueList.Of(isFormalNotice ? Channel.RegisteredLetter : Channel.Email),
            Tone = fields.Choice("tone", Tone.Neutral),
            Recipient = fields.Choice("recipient", RecipientRole.Accounting),
            ApprovalAbove = fields.OptionalNumber("approvalAbove", 0m),
            MinimumAmount = fields.OptionalNumber("minimumAmount", 0m) + beyond,
            TextName = name,
            ClaimsInterest = fields.Flag("claimsInterest"),
            ClaimsCompensation = fields.Flag("claimsCompensation"),
            PlacesHold = fields.Flag("placesHold"),
            WarnsSales = fields.Flag("warnsSales"),
            IsFormalNotice = isFormalNotice,
            HandsOver = fields.Flag("handsOver"),
        };
    }

    public static System.Guid IdOf(int order) => Replay.IdOf($"step|{order}");
}
