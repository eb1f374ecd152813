using System;
using System.Linq;
using NodaTime;
using Relance.Domain;

namespace Relance.Benchmarks.Samples;

/// <summary>Settings of a made-up company: three scenarios, four segments, holidays of France, holds and minima in force.</summary>
internal static class SampleSettings
{
    /// <summary>A Wednesday that is worked, so that messages may leave.</summary>
    public static LocalDate AsOf { get; } = new(2026, 11, 18);

    public static Policy Policy { get; } = new()
    {
        CreditorName = "Ateliers Morel",
        QuietDays = 3,
        ContactMaximum = 6,
        MinimumInvoice = 15m,
        MinimumDebtor = 30m,
        Holds = new HoldRules(OverdueAmount: 40_000m, DaysLate: 75, OnExposure: true, BrokenPromises: 2),
    };

    public static WorkingCalendar Calendar { get; } = WorkingCalendar.With(KnownHolidays.Find("FR")!);

    public static ValueList<ScenarioVersion> Scenarios { get; } = ValueList.Of(
        Version(1, "Standard", -5, 3, 12, 25, 45),
        Version(2, "Large accounts", 7, 20, 40),
        Version(3, "Strict", 1, 8, 15, 30, 60));

    public static ValueList<Segment> Segments { get; } = ValueList.Of(
        new Segment { Id = Id(21), Name = "Large", Rank = 1, ScenarioId = Id(2), MinimumBalance = 25_000m },
        new Segment { Id = Id(22), Name = "Risky", Rank = 2, ScenarioId = Id(3), RiskClasses = ValueList.Of("D", "E") },
        new Segment { Id = Id(23), Name = "Public bodies", Rank = 3, ScenarioId = Id(2), Kind = DebtorKind.PublicBody },
        new Segment { Id = Id(24), Name = "All others", Rank = 4, ScenarioId = Id(1), IsCatchAll = true });

    private static Guid Id(int number) => new(number, 0, 0, new byte[8]);

    private static ScenarioVersion Version(int number, string name, params int[] days) => new()
    {
        Id = Id(100 + number),
        ScenarioId = Id(number),
        ScenarioName = name,
        Version = 1,
        MinimumGapDays = 5,
        Steps = days.Select((day, index) => StepOf(number, index + 1, day, index + 1 == days.Length)).ToValueList(),
    };

    private static Step StepOf(int scenario, int order, int day, bool isLast) => new()
    {
        Id = Id((1000 * scenario) + order),
        Order = order,
        Name = $"Reminder {order}",
        DaysFromDue = day,
        DaysAfterPrevious = order > 1 ? 7 : null,
        Channels = isLast ? ValueList.Of(Channel.RegisteredLetter, Channel.Letter) : ValueList.Of(Channel.Email, Channel.Letter),
        ApprovalAbove = 20_000m,
        PlacesHold = isLast,
        IsFormalNotice = isLast,
        WarnsSales = isLast,
    };
}
