using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Relance.Domain;
using Relance.Local.Commands;
using Relance.Local.Desks;

namespace Relance.Local.Demo;

/// <summary>What a demo has shown beside what the database holds.</summary>
public sealed record DemoOutcome(int Days, int Invoices, int Approved, IReadOnlyList<string> RefusedOrders);

/// <summary>Six months of Ateliers Marcillac, day by day: the nightly run, then what happens in the day, then the work at the desks.</summary>
public static class DemoRun
{
    // The last days stay on the desks: a worklist that is empty shows nothing.
    private static readonly LocalDate LastOfficeDay = DemoPlan.LastDay.PlusDays(-12);

    public static DemoOutcome Execute(Workspace workspace, TextCulture culture, Action<LocalDate> beforeDay)
    {
        var people = new DemoPeople(workspace.Host, Workspace.LanguageId(culture));
        foreach (var debtor in DemoDebtors.All.Where(debtor => debtor.HasWrongEmail))
        {
            workspace.Host.Outbox.FailAddress(debtor.Email);
        }

        var player = new DemoPlayer(workspace, people, new DemoCompany(workspace, people).Found());
        workspace.RunJobs();
        var office = new OfficeDay(workspace, people.CreditManager, new OfficePace(Carry: 1, Approve: 3, Do: 7));
        var events = DemoPlan.Events().ToLookup(one => one.Day);
        var days = 0;
        for (var day = DemoPlan.FirstDay; day <= DemoPlan.LastDay; day = day.PlusDays(1), days++)
        {
            beforeDay(day);
            NightlyRun.Execute(workspace, day);
            foreach (var one in events[day])
            {
                player.Play(one);
            }

            workspace.RunJobs();
            if (Weekdays.MondayToFriday.Contains(day.DayOfWeek) && day <= LastOfficeDay)
            {
                office.Work(day);
            }
        }

        return new DemoOutcome(days, player.Invoices, office.Approved, player.RefusedOrders);
    }
}
