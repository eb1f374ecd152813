using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Relance.Domain;

/// <summary>Makes messages of the steps that are due today (design rules 11, 17, 20 and 26).</summary>
internal static class Proposals
{
    public static void Make(Dossier dossier)
    {
        foreach (var group in InOrder(Groups(dossier)))
        {
            foreach (var one in group)
            {
                Courtesy.Restrain(dossier, one);
            }

            Propose(dossier, group);
        }
    }

    // What leaves today before what waits for an open day, formal notices first, the highest step next: that is who writes when only
    // one may.
    private static IEnumerable<List<InvoiceCase>> InOrder(List<List<InvoiceCase>> groups) => groups.Count < 2 ? groups : groups
        .OrderBy(group => group[0].SendOn)
        .ThenByDescending(group => group[0].DueStep!.IsFormalNotice)
        .ThenByDescending(group => Lead(group).DueStep!.Order);

    private static List<List<InvoiceCase>> Groups(Dossier dossier)
    {
        var groups = new List<List<InvoiceCase>>();
        foreach (var one in dossier.Cases)
        {
            if (one.IsDue)
            {
                GroupOf(one, groups).Add(one);
            }
        }

        return groups;
    }

    private static List<InvoiceCase> GroupOf(InvoiceCase one, List<List<InvoiceCase>> groups)
    {
        foreach (var group in groups)
        {
            if (Belongs(one, group[0]))
            {
                return group;
            }
        }

        groups.Add([]);
        return groups[groups.Count - 1];
    }

    private static bool Belongs(InvoiceCase one, InvoiceCase first) =>
        one.Version!.Grouping == Grouping.PerDebtor
        && first.Version!.Grouping == Grouping.PerDebtor
        && one.SendOn == first.SendOn
        && one.Invoice.Currency == first.Invoice.Currency
        && one.DueStep!.IsFormalNotice == first.DueStep!.IsFormalNotice;

    private static void Propose(Dossier dossier, List<InvoiceCase> group)
    {
        group.RemoveAll(one => !one.IsDue);
        if (group.Count == 0)
        {
            return;
        }

        var lead = Lead(group);
        var step = lead.DueStep!;
        if (ContactChoice.Of(dossier.Snapshot, step, lead.Invoice) is not { } way)
        {
            NobodyToWriteTo(dossier, group, lead);
            Propose(dossier, group);
            return;
        }

        if (lead.SendOn > dossier.AsOf)
        {
            WaitForOpenDay(group);
            return;
        }

        var language = ContactChoice.Language(dossier.Snapshot, way.Contact);
        var lines = new List<ReminderLine>(group.Count);
        var amount = 0m;
        foreach (var one in group)
        {
            var invoice = one.Invoice;
            lines.Add(new ReminderLine(invoice.Id, one.DueStep!.Id, invoice.Cycle, one.DueOccurrence, one.OpenBalance, one.Asked, one.DaysLate));
            amount += one.Asked;
        }

        var requiresApproval = RequiresApproval(dossier, group);
        if (!requiresApproval && way.Channel != Channel.Task)
        {
            dossier.Contacts.Add(dossier.AsOf);
        }

        dossier.Effects.Add(new Effect.ProposeReminder(
            Key(dossier, lead, language),
            step.Id,
            way.Channel,
            way.Contact.Id,
            way.Address,
            language,
            lead.Invoice.Currency,
            amount,
            requiresApproval,
            step.IsFormalNotice,
            lines.ToValueList())
        {
            Notice = step.IsFormalNotice ? Notices.Propose(dossier, step, way.Address, lines.ToValueList()) : null,
        });
        InsideNotices.Tell(dossier, group);
        foreach (var one in group)
        {
            one.Decide(new Reason(ReasonCode.Reminded)
            {
                InvoiceId = one.Invoice.Id,
                StepId = one.DueStep!.Id,
                On = dossier.AsOf,
                Amount = one.Asked,
                OfAmount = one.OpenBalance,
                Currency = one.Invoice.Currency,
                Days = one.DaysLate,
                Detail = way.Channel.ToString(),
            });
        }
    }

    private static void WaitForOpenDay(List<InvoiceCase> group)
    {
        foreach (var one in group)
        {
            one.Decide(new Reason(ReasonCode.ClosedDay) { InvoiceId = one.Invoice.Id, StepId = one.DueStep!.Id, On = one.SendOn });
        }
    }

    // The highest step speaks for all; among equals the oldest invoice, which comes first.
    private static InvoiceCase Lead(List<InvoiceCase> group)
    {
        var lead = group[0];
        foreach (var one in group)
        {
            if (one.DueStep!.Order > lead.DueStep!.Order)
            {
                lead = one;
            }
        }

        return lead;
    }

    // The invoice that leads is part of it: another invoice that reaches the same step later on the same day has a message of its own.
    private static string Key(Dossier dossier, InvoiceCase lead, string language) => string.Join(
        "|",
        dossier.Snapshot.Debtor.Id.ToString("N"),
        dossier.AsOf.ToString("uuuuMMdd", CultureInfo.InvariantCulture),
        lead.DueStep!.Id.ToString("N"),
        lead.Invoice.Currency,
        language,
        lead.Invoice.Id.ToString("N"),
        lead.Invoice.Cycle.ToString(CultureInfo.InvariantCulture),
        lead.DueOccurrence.ToString(CultureInfo.InvariantCulture));

    private static bool RequiresApproval(Dossier dossier, List<InvoiceCase> group)
    {
        var asked = 0m;
        decimal? limit = null;
        foreach (var one in group)
        {
            if (one.DueStep!.IsFormalNotice || one.NeedsApproval)
            {
                return true;
            }

            asked += dossier.InBase(one.Invoice, one.Asked) ?? 0m;
            if (one.DueStep.ApprovalAbove is { } above && (limit is null || above < limit))
            {
                limit = above;
            }
        }

        return asked > limit;
    }

    // Nobody can be reached for the step that leads. The others, with other steps or people, go on (design rule 20, complaint 42).
    private static void NobodyToWriteTo(Dossier dossier, List<InvoiceCase> group, InvoiceCase lead)
    {
        var reason = new Reason(ReasonCode.NoUsableContact) { InvoiceId = lead.Invoice.Id, StepId = lead.DueStep!.Id };
        dossier.Open($"contact|{lead.Invoice.Id:N}|{lead.DueStep.Id:N}|{lead.Invoice.Cycle}", TaskKind.NoContact, OwnerSide.Accounting, reason);
        foreach (var one in group)
        {
            if (one == lead || (one.DueStep == lead.DueStep && ContactChoice.Of(dossier.Snapshot, one.DueStep!, one.Invoice) is null))
            {
                one.Decide(reason);
            }
        }
    }
}
