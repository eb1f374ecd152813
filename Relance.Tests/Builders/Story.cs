using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Relance.Domain;

namespace Relance.Tests.Builders;

/// <summary>A made-up debtor through some weeks: where it starts, what happens, what is assumed of the post and the approvers.</summary>
internal sealed record Story(DebtorSnapshot Start, ValueList<StoryEvent> Events, ReplayRules Rules)
{
    public const int LastDay = 50;

    public IEnumerable<ReplayDay> Days() =>
        Relance.Domain.Replay.Days(Start, Start.AsOf.PlusDays(LastDay), Rules, Events.Select(one => one.At(Start.AsOf)).ToArray());

    public static Arbitrary<Story> Arbitrary { get; } = Arb.From(Stories(), Shrink);

    private static Gen<Story> Stories() =>
        from start in Snapshots()
        from count in Gen.Choose(0, 6)
        from events in Gen.ListOf(StoryEvents(), count)
        from delivery in Gen.Frequency((5, Gen.Constant(ReplayDelivery.SameDay)), (3, Gen.Constant(ReplayDelivery.NextDay)), (1, Gen.Constant(ReplayDelivery.Unknown)), (2, Gen.Constant(ReplayDelivery.Fails)))
        from approval in Gen.Elements(ReplayApproval.Never, ReplayApproval.NextDay, ReplayApproval.NextDay, ReplayApproval.RejectedNextDay)
        select new Story(start, events.ToValueList(), new ReplayRules(delivery, approval));

    private static Gen<StoryEvent> StoryEvents() =>
        from day in Gen.Choose(0, LastDay - 5)
        from kind in Gen.Elements(System.Enum.GetValues<StoryEventKind>())
        from place in Gen.Choose(0, 5)
        from number in Gen.Choose(1, 12)
        select new StoryEvent(day, kind, place, number);

    private static Gen<DebtorSnapshot> Snapshots() =>
        from asOf in Gen.Choose(0, 13)
        from count in Gen.Choose(1, 5)
        from invoices in Gen.CollectToArray(Enumerable.Range(1, count).Select(number => Invoices(number, A.Monday.PlusDays(asOf))))
        from versions in ScenarioGens.Versions()
        from policy in Policies()
        from debtor in Debtors()
        select new DebtorSnapshot
        {
            AsOf = A.Monday.PlusDays(asOf),
            Debtor = debtor,
            Invoices = ValueList.Of(invoices),
            Scenarios = versions,
            Policy = policy,
            Calendar = WorkingCalendar.With(KnownHolidays.Find("FR")!),
        };

    private static Gen<Invoice> Invoices(int number, LocalDate asOf) =>
        from due in Gen.Choose(-45, 25)
        from total in Gen.Elements(80m, 500m, 1000m, 9000m)
        from currency in Gen.Frequency((8, Gen.Constant("EUR")), (2, Gen.Constant("CHF")), (1, Gen.Constant("USD")))
        from stage in Gen.Frequency((12, Gen.Constant(InvoiceStage.Issued)), (1, Gen.Constant(InvoiceStage.Draft)), (1, Gen.Constant(InvoiceStage.Cancelled)))
        from kind in Gen.Frequency((12, Gen.Constant(InvoiceKind.Invoice)), (1, Gen.Elements(InvoiceKind.CreditNote, InvoiceKind.SelfBilled)))
        from status in Gen.Frequency((10, Gen.Constant<string?>(null)), (2, Gen.Elements<string?>("203", "210", "211")))
        from other in Gen.Frequency((8, Gen.Constant(false)), (1, Gen.Constant(true)))
        select A.Invoice(number) with
        {
            IssuedOn = asOf.PlusDays(due - 30),
            DueOn = asOf.PlusDays(due),
            Total = total,
            Currency = currency,
            ExchangeRate = currency == "CHF" ? 0.95m : null,
            Stage = stage,
            Kind = kind,
            EInvoiceStatus = status,
            ScenarioId = other ? A.Id(110) : null,
        };

    private static Gen<Policy> Policies() =>
        from quiet in Gen.Frequency((3, Gen.Constant(0)), (2, Gen.Choose(1, 5)))
        from maximum in Gen.Frequency((3, Gen.Constant<int?>(null)), (1, Gen.Elements<int?>(1, 2, 3)))
        from period in Gen.Choose(5, 20)
        from perInvoice in Gen.Elements(0m, 0m, 100m)
        from perDebtor in Gen.Elements(0m, 0m, 600m)
        from reopening in Gen.Elements(Reopening.NewCycle, Reopening.Continue)
        from overdue in Gen.Elements<decimal?>(null, 1000m)
        from late in Gen.Elements<int?>(null, 1, 20)
        from flags in Gen.Choose(0, 3)
        from broken in Gen.Elements<int?>(null, 1)
        select new Policy
        {
            QuietDays = quiet,
            ContactMaximum = maximum,
            ContactPeriodDays = period,
            MinimumInvoice = perInvoice,
            MinimumDebtor = perDebtor,
            Reopening = reopening,
            Holds = new HoldRules(overdue, late, (flags & 1) != 0, broken, (flags & 2) != 0),
        };

    private static Gen<Debtor> Debtors() =>
        from email in Gen.Frequency((6, Gen.Constant(true)), (1, Gen.Constant(false)))
        from post in Gen.Frequency((6, Gen.Constant(true)), (1, Gen.Constant(false)))
        from preferred in Gen.Elements<Channel?>(null, null, Channel.Letter, Channel.PhoneCall)
        from limit in Gen.Elements<decimal?>(null, 0m, 5000m)
        select A.Debtor() with
        {
            PreferredChannel = preferred,
            CreditLimit = limit,
            OpenOrders = 200m,
            Contacts = ValueList.Of(
                A.Accountant() with { Email = email ? "compta@durand.example" : null, PostalAddress = post ? "3, rue des Lilas, 69003 Lyon" : null },
                new Contact(A.Id(12), "Luc Petit", RecipientRole.Sales, Email: email ? "luc@durand.example" : null)),
        };

    private static IEnumerable<Story> Shrink(Story story)
    {
        foreach (var one in story.Events)
        {
            yield return story with { Events = story.Events.Where(other => other != one).ToValueList() };
        }

        foreach (var invoice in story.Start.Invoices)
        {
            yield return story with { Start = story.Start with { Invoices = story.Start.Invoices.Where(other => other != invoice).ToValueList() } };
        }

        foreach (var start in ScenarioGens.Simpler(story.Start))
        {
            yield return story with { Start = start };
        }
    }
}
