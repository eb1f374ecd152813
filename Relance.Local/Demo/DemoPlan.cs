using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Relance.Domain;

namespace Relance.Local.Demo;

/// <summary>
/// The half-year of the demo, event by event. Made from the debtors with a fixed seed each, so that every demo is the same; what the
/// engine does with it is not in the plan.
/// </summary>
public static class DemoPlan
{
    public static readonly LocalDate FirstDay = new(2026, 1, 5);
    public static readonly LocalDate LastDay = new(2026, 6, 30);

    /// <summary>In order of day; within a day invoices before money, money before words.</summary>
    public static IReadOnlyList<DemoEvent> Events() => DemoDebtors.All
        .SelectMany((debtor, index) => new DemoPlanner(debtor, new Random(20260105 + index)).Events())
        .Concat(Single())
        .Where(one => FirstDay <= one.Day && one.Day <= LastDay)
        .OrderBy(one => one.Day)
        .ThenBy(Rank)
        .ThenBy(one => one.Debtor.Key, StringComparer.Ordinal)
        .ToList();

    private static IEnumerable<DemoEvent> Single()
    {
        DemoDebtor Of(string key) => DemoDebtors.All.First(debtor => debtor.Key == key);
        yield return new DemoEvent.EmailCorrection(new LocalDate(2026, 4, 14), Of("C205"));
        yield return new DemoEvent.Pause(new LocalDate(2026, 4, 20), Of("C403"), new LocalDate(2026, 5, 18), "Naissance dans la famille : on ne relance pas avant le 18 mai");
        yield return new DemoEvent.Order(new LocalDate(2026, 3, 17), Of("C106"), "Postes de travail, agence de Lille", 6_400m);
        yield return new DemoEvent.Order(new LocalDate(2026, 5, 12), Of("C204"), "Établis et servantes d’atelier", 2_150m);
        yield return new DemoEvent.Order(new LocalDate(2026, 6, 16), Of("C104"), "Mobilier de terrasse", 18_900m);
    }

    private static int Rank(DemoEvent one) => one switch
    {
        DemoEvent.Invoice => 0,
        DemoEvent.Payment => 1,
        DemoEvent.Bounce => 2,
        DemoEvent.Resolution => 3,
        _ => 4,
    };
}
