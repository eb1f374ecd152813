using System;
using System.Linq;

namespace Relance.Domain;

/// <summary>Which date of a registered letter the effects count from.</summary>
public enum NoticeCountsFrom
{
    /// <summary>The first presentation; a letter that was not claimed counts all the same.</summary>
    Presentation,

    /// <summary>The debtor had it in hand; a letter that was not claimed does not count yet.</summary>
    Reception,
}

/// <summary>What a formal notice starts, or does not.</summary>
public enum NoticeEffect
{
    /// <summary>Legal interest, where none ran before (Code civil 1231-6, 1344-1).</summary>
    StartsInterest,

    /// <summary>A penalty clause becomes due (Code civil 1231-5).</summary>
    MakesPenaltyClauseDue,

    /// <summary>A later default can be held against the debtor as bad faith.</summary>
    ProvesBadFaith,

    /// <summary>The time in which the debtor can still pay before the next route.</summary>
    StartsDeadline,

    /// <summary>Said because it is so often believed otherwise (Code civil 2240 to 2244).</summary>
    DoesNotInterruptLimitation,

    /// <summary>Against a French public body a written demand does interrupt (loi 68-1250, art. 2).</summary>
    InterruptsLimitation,
}

/// <summary>What a formal notice must hold, and what it starts, for one kind of debtor of one country.</summary>
/// <param name="Country">ISO 3166-1 alpha-2 code; empty = any other country: the contents that practice asks for everywhere.</param>
/// <param name="FewestDays">The shortest deadline to pay, inclusive.</param>
/// <param name="MostDays">The longest, inclusive.</param>
/// <param name="Required">Everything without which it is not issued.</param>
public sealed record FormalNoticeRules(
    string Country,
    DebtorKind Kind,
    int FewestDays,
    int MostDays,
    NoticeCountsFrom CountsFrom,
    ValueList<NoticeItem> Required,
    ValueList<NoticeEffect> Effects,
    string Source)
{
    /// <summary>8 to 15 days are usual; no text sets them.</summary>
    private const int UsualFewestDays = 8;
    private const int UsualMostDays = 15;
    private const string FrenchPractice = "Code civil 1231-5, 1231-6, 1344, 1344-1; usage";

    private static readonly ValueList<NoticeItem> Everywhere = ValueList.Of(
        NoticeItem.Heading, NoticeItem.Date, NoticeItem.CreditorIdentity, NoticeItem.DebtorIdentity, NoticeItem.Origin, NoticeItem.DueDates,
        NoticeItem.Breakdown, NoticeItem.Deadline, NoticeItem.PaymentMeans, NoticeItem.Consequence, NoticeItem.Signatory, NoticeItem.NothingInDispute,
        NoticeItem.PaymentsDeducted, NoticeItem.LimitationNotPassed, NoticeItem.AddressForDelivery, NoticeItem.PossibleActionsOnly);

    private static readonly ValueList<NoticeItem> FrenchProfessional = Everywhere.With(NoticeItem.InterestAndCosts);

    // No forty euros, no collection costs, no business penalties (CPCE L111-8; Code de commerce D441-5 binds professionals only).
    private static readonly ValueList<NoticeItem> FrenchConsumer = Everywhere
        .With(NoticeItem.InterestAndCosts).With(NoticeItem.NoChargesToConsumer).With(NoticeItem.Mediator).With(NoticeItem.Consent);

    private static readonly ValueList<NoticeItem> BelgianConsumer = Everywhere
        .With(NoticeItem.NoChargesToConsumer).With(NoticeItem.CompanyNumber).With(NoticeItem.Product).With(NoticeItem.Consent);

    private static readonly ValueList<NoticeEffect> Usual =
        ValueList.Of(NoticeEffect.MakesPenaltyClauseDue, NoticeEffect.ProvesBadFaith, NoticeEffect.StartsDeadline, NoticeEffect.DoesNotInterruptLimitation);

    /// <summary>
    /// Consumers: the date of reception counts. Professionals: the first presentation, since a notice that was not claimed is valid
    /// (Cass. 1re civ. 20 January 2021, 19-20.680); that the deadline runs from it is our own reading.
    /// </summary>
    public static ValueList<FormalNoticeRules> All { get; } = ValueList.Of(
        new FormalNoticeRules("FR", DebtorKind.Company, UsualFewestDays, UsualMostDays, NoticeCountsFrom.Presentation, FrenchProfessional, Usual, FrenchPractice),
        new FormalNoticeRules(
            "FR",
            DebtorKind.PublicBody,
            UsualFewestDays,
            UsualMostDays,
            NoticeCountsFrom.Presentation,
            FrenchProfessional.With(NoticeItem.PublicReference),
            ValueList.Of(NoticeEffect.ProvesBadFaith, NoticeEffect.StartsDeadline, NoticeEffect.InterruptsLimitation),
            "Code de la commande publique R2192-31 à R2192-36; loi 68-1250, art. 2; usage"),
        new FormalNoticeRules(
            "FR",
            DebtorKind.Consumer,
            UsualFewestDays,
            UsualMostDays,
            NoticeCountsFrom.Reception,
            FrenchConsumer,
            ValueList.Of(NoticeEffect.StartsInterest).With(NoticeEffect.MakesPenaltyClauseDue).With(NoticeEffect.ProvesBadFaith)
                .With(NoticeEffect.StartsDeadline).With(NoticeEffect.DoesNotInterruptLimitation),
            "Code civil 1231-6, 1344-1; CPCE L111-8; Code des postes L100"),

        // The first reminder to a Belgian consumer is free and leaves 14 calendar days before any charge.
        new FormalNoticeRules("BE", DebtorKind.Consumer, 14, 30, NoticeCountsFrom.Reception, BelgianConsumer, Usual, "Code de droit économique, livre XIX"));

    /// <summary>Whether these rules are for a country of the list, or only what practice asks for everywhere: then a lawyer of the country should see the notice.</summary>
    public bool IsGeneral => Country.Length == 0;

    public static FormalNoticeRules For(string country, DebtorKind kind) =>
        All.FirstOrDefault(rules => rules.Kind == kind && string.Equals(rules.Country, Guard.NotNull(country, nameof(country)), StringComparison.OrdinalIgnoreCase))
        ?? new FormalNoticeRules(
            "",
            kind,
            UsualFewestDays,
            UsualMostDays,
            NoticeCountsFrom.Reception,
            kind == DebtorKind.Consumer ? Everywhere.With(NoticeItem.NoChargesToConsumer).With(NoticeItem.Consent) : Everywhere,
            ValueList.Of(NoticeEffect.StartsDeadline),
            "General practice; not checked for this country");
}
