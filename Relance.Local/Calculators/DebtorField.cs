using System.Collections.Generic;
using System.Linq;
using Relance.Domain;

namespace Relance.Local.Calculators;

/// <summary>Reads the debtor and the policy of a case. A debtor without contacts can be reached by every channel.</summary>
internal static class DebtorField
{
    private static readonly ValueList<Contact> Anybody = ValueList.Of(new Contact(
        Replay.IdOf("contact"),
        "contact",
        RecipientRole.Accounting,
        Email: "contact@debtor.example",
        Phone: "+00",
        Mobile: "+00",
        PostalAddress: "address"));

    /// <param name="fields">Null = nothing is known of the debtor.</param>
    public static Debtor Read(Fields? fields) => new()
    {
        Id = Replay.IdOf("debtor"),
        Name = fields?.OptionalText("name") ?? "debtor",
        Kind = fields?.Choice("kind", DebtorKind.Company) ?? DebtorKind.Company,
        CreditLimit = fields?.OptionalNumber("creditLimit", 0m),
        OpenOrders = fields?.OptionalNumber("openOrders", 0m) ?? 0m,
        HasExternalAlert = fields?.Flag("externalAlert") ?? false,
        PreferredChannel = fields?.OptionalChoice<Channel>("preferredChannel"),
        LastContactOn = fields?.OptionalDay("lastContactDate"),
        ScenarioId = Replay.IdOf("scenario"),
        Contacts = fields is not null && fields.Has("contacts") ? fields.List("contacts").Select(Contact).ToValueList() : Anybody,
    };

    /// <param name="fields">Null = the usual policy.</param>
    /// <param name="currency">Base currency of minimums and holds.</param>
    public static Policy ReadPolicy(Fields? fields, string currency)
    {
        var usual = new Policy { BaseCurrency = currency, DefaultLanguage = "en" };
        if (fields is null)
        {
            return usual;
        }

        var holds = fields.OptionalObject("holds");
        var policy = usual with
        {
            QuietDays = fields.OptionalWhole("quietDays") ?? 0,
            ContactMaximum = fields.OptionalWhole("contactMaximum"),
            ContactPeriodDays = fields.OptionalWhole("contactPeriodDays") ?? usual.ContactPeriodDays,
            Reopening = fields.Choice("reopening", Reopening.NewCycle),
            Holds = holds is null ? HoldRules.Off : new HoldRules(
                holds.OptionalNumber("overdueAmount", 0m),
                holds.OptionalWhole("daysLate"),
                holds.Flag("onExposure"),
                holds.OptionalWhole("brokenPromises"),
                holds.Flag("onExternalAlert")),
        };
        SettingProblems.Tell(fields, new PolicyValidator().Check(policy), new Dictionary<string, string>());
        return policy;
    }

    private static Contact Contact(Fields fields, int index) => new(
        Replay.IdOf($"contact|{index}"),
        fields.OptionalText("name") ?? $"contact {index + 1}",
        fields.OptionalChoice<RecipientRole>("role"),
        fields.OptionalText("email"),
        fields.OptionalText("phone"),
        fields.OptionalText("mobile"),
        fields.OptionalText("postalAddress"),
        DoNotEmail: fields.Flag("doNotEmail"),
        DoNotPhone: fields.Flag("doNotPhone"),
        DoNotPost: fields.Flag("doNotPost"));
}
