using System;
using System.Linq;

namespace Relance.Domain;

/// <summary>The completeness checklist of a formal notice (design rule 26): nothing is issued while something is on this list.</summary>
public static class FormalNoticeCheck
{
    // "Mise en demeure" and its English and Dutch forms: the texts that Relance ships are French and English.
    private static readonly string[] HeadingWords = ["mise en demeure", "formal notice", "ingebrekestelling"];

    /// <returns>What is missing or wrong, in the order of the rules; empty = complete.</returns>
    public static ValueList<NoticeItem> Missing(FormalNoticeDraft draft)
    {
        Guard.NotNull(draft, nameof(draft));
        var rules = FormalNoticeRules.For(draft.Country, draft.Kind);
        return rules.Required.Where(item => !Holds(item, draft, rules)).ToValueList();
    }

    private static bool Holds(NoticeItem item, FormalNoticeDraft draft, FormalNoticeRules rules) => item switch
    {
        NoticeItem.Heading => HeadingWords.Any(words => draft.Heading.IndexOf(words, StringComparison.OrdinalIgnoreCase) >= 0),
        NoticeItem.Date => draft.DatedOn is not null,
        NoticeItem.CreditorIdentity => Given(draft.CreditorName) && Given(draft.CreditorAddress) && Given(draft.CreditorRegistration),
        NoticeItem.DebtorIdentity => Given(draft.DebtorName) && Given(draft.DebtorAddress),
        NoticeItem.Origin => !draft.Lines.IsEmpty && draft.Lines.All(line => Given(line.Number) && Given(line.Origin)),
        NoticeItem.DueDates => draft.Lines.All(line => draft.DatedOn is null || line.DueOn < draft.DatedOn),
        NoticeItem.Breakdown => draft.Total > 0m && draft.Total == draft.Lines.Sum(line => line.Asked) + draft.Interest + draft.Compensation + draft.Fees,
        NoticeItem.Deadline => draft.DeadlineDays >= rules.FewestDays && draft.DeadlineDays <= rules.MostDays,
        NoticeItem.PaymentMeans => Given(draft.PaymentMeans),
        NoticeItem.InterestAndCosts => Given(draft.InterestStatement),
        NoticeItem.Consequence => Given(draft.Consequence),
        NoticeItem.PossibleActionsOnly => draft.AnnouncedRoutes.All(route => draft.OpenRoutes.Contains(route)),
        NoticeItem.Signatory => Given(draft.Signatory),
        NoticeItem.NothingInDispute => draft.Lines.All(line => line.Asked <= Math.Max(0m, line.OpenBalance - line.Disputed)),
        NoticeItem.PaymentsDeducted => draft.Lines.All(line => line.Asked > 0m && line.Asked <= line.OpenBalance),
        NoticeItem.LimitationNotPassed => draft.Lines.All(line => draft.DatedOn is null || !(line.LastDayToClaim < draft.DatedOn)),
        NoticeItem.AddressForDelivery => Given(draft.DeliveryAddress) && (draft.Delivery != NoticeDelivery.Electronic || draft.DeliveryAddress.Contains('@')),
        NoticeItem.Consent => draft.Delivery != NoticeDelivery.Electronic || draft.ConsentOn <= draft.DatedOn,
        NoticeItem.NoChargesToConsumer => draft.Compensation == 0m && draft.Fees == 0m,
        NoticeItem.Mediator => Given(draft.Mediator),
        NoticeItem.PublicReference => Given(draft.PublicReference),
        NoticeItem.CompanyNumber => Given(draft.CreditorRegistration),
        NoticeItem.Product => draft.Lines.All(line => Given(line.Product)),
        _ => throw new ArgumentOutOfRangeException(nameof(item), item, "An item that is not checked."),
    };

    private static bool Given(string text) => !string.IsNullOrWhiteSpace(text);
}
