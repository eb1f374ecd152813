using System;
using System.Collections.Generic;
using System.Linq;

namespace Relance.Domain;

/// <summary>Tells our own people by their role, once per reminder, at the step that says so (design rule 47).</summary>
internal static class InsideNotices
{
    /// <param name="group">The invoices of one reminder.</param>
    public static void Tell(Dossier dossier, List<InvoiceCase> group)
    {
        Tell(dossier, group, step => step.TellsAccounting, "accounting", TaskKind.AccountingNotice, OwnerSide.Accounting, ReasonCode.AccountingTold);
        Tell(dossier, group, step => step.WarnsSales, "sales", TaskKind.SalesWarning, OwnerSide.Sales, ReasonCode.SalesWarned);
        foreach (var project in ByProject(group))
        {
            Tell(dossier, project, step => step.TellsProject, "project", TaskKind.ProjectNotice, OwnerSide.Accounting, ReasonCode.ProjectTold);
        }

        foreach (var one in group)
        {
            Tell(dossier, [one], step => step.HandsOver, "handover", TaskKind.HandOver, OwnerSide.Accounting, ReasonCode.HandOverProposed);
        }
    }

    // One notice for each manager: nobody hears about the projects of others.
    private static IEnumerable<List<InvoiceCase>> ByProject(List<InvoiceCase> group) =>
        group.Exists(one => one.DueStep!.TellsProject)
            ? group.GroupBy(one => one.Invoice.ProjectManagerId).Select(project => project.ToList())
            : [];

    // The oldest invoice gives its name to the notice; the amount is that of all that the reminder asks for at such steps.
    private static void Tell(
        Dossier dossier, List<InvoiceCase> group, Func<Step, bool> says, string topic, TaskKind kind, OwnerSide owner, ReasonCode code)
    {
        InvoiceCase? first = null;
        var asked = 0m;
        foreach (var one in group)
        {
            if (says(one.DueStep!))
            {
                first ??= one;
                asked += one.Asked;
            }
        }

        if (first is null)
        {
            return;
        }

        var reason = new Reason(code)
        {
            InvoiceId = first.Invoice.Id,
            StepId = first.DueStep!.Id,
            Amount = asked,
            Currency = first.Invoice.Currency,
            Days = first.DaysLate,
        };
        dossier.Open($"{topic}|{first.Invoice.Id:N}|{first.DueStep.Id:N}|{first.Invoice.Cycle}", kind, owner, reason);
    }
}
