using System;
using System.Collections.Generic;
using System.Linq;
using Relance.Domain;
using Relance.Tests.Builders;

namespace Relance.Tests.Domain.Settings;

/// <summary>A sound configuration, and for each finding the one change that brings it about.</summary>
internal static class WrongConfigurations
{
    private static readonly Segment Consumers = new() { Id = A.Id(3), Name = "Particuliers", Rank = 1, ScenarioId = A.Id(100), Kind = DebtorKind.Consumer };

    private static readonly IReadOnlyList<StoredText> Outside =
    [
        .. new[] { "promise-confirmation", "plan-offer", "plan-confirmation", "dispute-acknowledgement", "welcome", "hand-over" }.Select((name, index) => Other(30 + index, name, null)),
        Other(40, "hold-notice", Channel.Task),
    ];

    /// <summary>Without any finding.</summary>
    public static ConfigurationFacts Sound { get; } = new()
    {
        AsOf = A.Monday,
        PolicyId = A.Id(1),
        Policy = new Policy { CreditorName = "Atelier Lumen" },
        HasWayToPay = true,
        HasContactPerson = true,
        HasCreditorAddress = true,
        HasCreditorCalendar = true,
        CreditorCalendar = WorkingCalendar.With(KnownHolidays.Find("FR")!),
        Calendars = ValueList.Of(new NamedCalendar(A.Id(20), "France", WorkingCalendar.With(KnownHolidays.Find("FR")!))),
        Segments = ValueList.Of(new Segment { Id = A.Id(2), Name = "Autres", Rank = 9, ScenarioId = A.Id(100), IsCatchAll = true }),
        Scenarios = ValueList.Of(new NamedScenario(A.Id(100), "Standard", false)),
        Versions = ValueList.Of(A.Version()),
        Texts = ValueList.Of(Text(1), Text(2), Text(3)).Concat(Outside).ToValueList(),
        Terms = ValueList.Of(Terms(60, TermsRegime.FrenchBusiness)),
        Languages = ValueList.Of("fr-BE"),
        NewestRateOn = new NodaTime.LocalDate(2026, 7, 1),
    };

    public static Dictionary<string, Func<ConfigurationFacts>> Cases { get; } = new()
    {
        ["CFG001"] = () => Sound with { Texts = ValueList.Of(Text(1), Text(2)).Concat(Outside).ToValueList() },
        ["CFG002"] = () => WithText("{{#if asked}}<p>{{asked}}</p>"),
        ["CFG003"] = () => WithText("<p>{{#each lines}}{{line.dueOn}}{{/each}} {{contact.name}} {{#if payment.iban}}{{payment.iban}}{{/if}}</p>"),
        ["CFG004"] = () => WithText("<p>{{#each lines}}{{line.asked}}{{/each}} {{contact.name}} {{#if payment.iban}}{{payment.iban}}{{/if}}</p>"),
        ["CFG005"] = () => WithText(Body + "<form></form>"),
        ["CFG006"] = () => WithText(Body + "<img src=\"https://example.org/logo.png\" />"),
        ["CFG007"] = () => Sound with { Versions = ValueList.Of(A.Version() with { SendWindow = new SendWindow(Weekdays.Of(NodaTime.IsoDayOfWeek.Sunday)) }) },
        ["CFG008"] = () => Sound with { Segments = Sound.Segments.With(Consumers).With(Consumers with { Id = A.Id(4), Name = "Belges", Rank = 2, Countries = ValueList.Of("BE") }) },
        ["CFG009"] = () => Sound with { DebtorsWithoutScenario = 3 },
        ["CFG010"] = () => WithStep(step => step with { ClaimsCompensation = true }) with { Segments = Sound.Segments.With(Consumers) },
        ["CFG011"] = () => WithStep(step => step with { IsFormalNotice = true, Channels = ValueList.Of(Channel.Letter) }) with { HasCreditorAddress = false },
        ["CFG101"] = () => Sound with { Languages = ValueList.Of("en") },
        ["CFG102"] = () => WithText("<p>{{#each lines}}{{line.dueOn}} {{line.asked}}{{/each}} {{#if payment.iban}}{{payment.iban}}{{/if}}</p>"),
        ["CFG103"] = () => WithText("<p>{{#each lines}}{{line.dueOn}} {{line.asked}}{{/each}} {{contact.name}}</p>"),
        ["CFG104"] = () => WithText(Body + "<p>{{payment.iban}}</p>"),
        ["CFG105"] = () => WithStep(step => step with { ClaimsCompensation = true }),
        ["CFG106"] = () => WithStep(step => step with { PlacesHold = true }),
        ["CFG107"] = () => WithStep(step => step with { MinimumAmount = 9m }) with { Policy = Sound.Policy with { MinimumInvoice = 9.01m } },
        ["CFG108"] = () => Sound with { Versions = ValueList.Of(A.Version() with { MinimumGapDays = 11 }) },
        ["CFG109"] = () => Sound with { Policy = Sound.Policy with { QuietDays = 11 } },
        ["CFG110"] = () => WithStep(step => step with { HandsOver = true }),
        ["CFG111"] = () => Sound with { Versions = ValueList.Of(A.Version(A.Step(1, 5), A.Step(2) with { DaysFromDue = null, DaysAfterPrevious = 8 }) with { CatchUp = CatchUp.JumpToAge }) },
        ["CFG112"] = () => Sound with
        {
            Scenarios = Sound.Scenarios.With(new NamedScenario(A.Id(110), "Export", false)),
            Versions = Sound.Versions.With(A.Version() with { Id = A.Id(111), ScenarioId = A.Id(110), ScenarioName = "Export" }),
        },
        ["CFG113"] = () => Sound with { Versions = Sound.Versions.With(A.Version() with { Id = A.Id(102), Version = 2 }) },
        ["CFG114"] = () => Sound with { HasWayToPay = false },
        ["CFG115"] = () => Sound with { HasContactPerson = false },
        ["CFG116"] = () => Sound with { HasCreditorCalendar = false },
        ["CFG117"] = () => Sound with { Calendars = ValueList.Of(new NamedCalendar(A.Id(20), "Vide", WorkingCalendar.MondayToFriday)) },
        ["CFG118"] = () => WithStep(step => step with { ClaimsInterest = true }) with { NewestRateOn = new NodaTime.LocalDate(2026, 1, 1) },
        ["CFG120"] = () => Sound with { Texts = Sound.Texts.Where(text => text.Name != "hand-over").ToValueList() },
        ["CFG121"] = () => Sound with { Terms = ValueList.Of(Terms(61, TermsRegime.FrenchBusiness)) },
        ["CFG122"] = () => Sound with { Terms = ValueList.Of(Terms(30, TermsRegime.None) with { HostCode = 1 }, Terms(45, TermsRegime.None) with { Id = A.Id(51), HostCode = 1 }) },
        ["CFG123"] = () => Sound with { Terms = ValueList.Of(new AgreedTerms(A.Id(50), "x", "X", PaymentTerms.Net(30) with { Discount = new EarlyPaymentDiscount(2m, 31, DiscountVat.Included) }, TermsRegime.None)) },
        ["CFG124"] = () => Sound with { Terms = ValueList.Of(Terms(30, TermsRegime.None) with { Name = " " }) },
        ["CFG119"] = () => WithStep(step => step with { MinimumAmount = 500m }) with
        {
            Segments = ValueList.Of(Consumers with { MaximumBalance = 500m }, Sound.Segments[0] with { ScenarioId = A.Id(110) }),
            Scenarios = Sound.Scenarios.With(new NamedScenario(A.Id(110), "Export", false)),
            Versions = ValueList.Of(WithStep(step => step with { MinimumAmount = 500m }).Versions[0], A.Version() with { Id = A.Id(111), ScenarioId = A.Id(110), ScenarioName = "Export" }),
        },
    };

    private const string Body = "<p>{{#each lines}}{{line.dueOn}} {{line.asked}}{{/each}} {{contact.name}} {{#if payment.iban}}{{payment.iban}}{{/if}}</p>";

    private static StoredText Text(int order) => new(A.Id(30 + order), $"reminder-{order}.fr.any", $"reminder-{order}", "fr", null, null, "Rappel", Body);

    private static ConfigurationFacts WithText(string body) => Sound with { Texts = ValueList.Of(Text(1) with { Body = body }, Text(2), Text(3)).Concat(Outside).ToValueList() };

    private static StoredText Other(int id, string name, Channel? channel) => new(A.Id(id), $"{name}.fr", name, "fr", channel, null, null, "{{contact.name}}");

    private static AgreedTerms Terms(int days, TermsRegime regime) => new(A.Id(50), "net", "Net", PaymentTerms.Net(days), regime);

    // The middle step, so that there is one before it.
    private static ConfigurationFacts WithStep(Func<Step, Step> change) =>
        Sound with { Versions = Sound.Versions.Select(version => version with { Steps = version.Steps.Select(step => step.Order == 2 ? change(step) : step).ToValueList() }).ToValueList() };
}
