using System;
using System.Collections.Generic;
using System.Linq;
using Relance.Domain;

namespace Relance.Local.Calculators;

/// <summary>Reads a scenario in neutral words, and the rules by which other systems walk theirs.</summary>
internal static class ScenarioField
{
    private static readonly Dictionary<string, string> Names = new()
    {
        ["DaysFromDue"] = "daysAfterDue",
        ["IsBeforeDue"] = "daysAfterDue",
        ["RepeatDays"] = "repeat.everyDays",
        ["RepeatTimes"] = "repeat.times",
        ["SendWindow"] = "sendWeekdays",
    };

    private enum Advance
    {
        OneStep,
        JumpToAge,
        Restart,
    }

    private enum Boundary
    {
        /// <summary>The number itself is enough: 8 days late for "8 days".</summary>
        Reached,

        /// <summary>More than the number is needed: the strict grace of other systems.</summary>
        Passed,
    }

    private enum ClosedDays
    {
        RollForward,
    }

    private static readonly NotSupported JumpAlways = new(
        "jumpAlways",
        "Relance jumps to the step of the age only when an invoice enters the scenario; afterwards it goes step by step.",
        "Relance ne saute à l’étape de l’âge qu’à l’entrée de la facture dans le scénario ; ensuite elle avance étape par étape.");

    private static readonly NotSupported PerLevel = new(
        "perLevel",
        "A message holds all invoices of a debtor, each with its own step, or one invoice; it is not split by step.",
        "Un message porte toutes les factures d’un débiteur, chacune avec son étape, ou une seule ; il n’est pas scindé par étape.");

    private static readonly NotSupported[] OtherDays =
    [
        new("rollBackward", "A message never leaves before its day.", "Un message ne part jamais avant son jour."),
        new("skip", "A step whose day is closed is caught up, never lost.", "Une étape dont le jour est fermé est rattrapée, jamais perdue."),
    ];

    /// <param name="fields">Of the scenario.</param>
    /// <param name="currency">Base currency, in which minimums are given.</param>
    public static ScenarioVersion Read(Fields fields, string currency)
    {
        var name = fields.OptionalText("name") ?? "scenario";
        fields.Choice("closedDays", ClosedDays.RollForward, OtherDays);
        var repeat = fields.OptionalObject("repeat");
        var beyond = fields.Choice("minimumBoundary", Boundary.Reached) == Boundary.Passed ? Rounding.SmallestUnit(currency) : 0m;
        var version = new ScenarioVersion
        {
            Id = Replay.IdOf("version"),
            ScenarioId = Replay.IdOf("scenario"),
            ScenarioName = name,
            Version = 1,
            Steps = Steps(fields, beyond),
            CatchUp = fields.Choice("advance", Advance.OneStep, JumpAlways) switch
            {
                Advance.JumpToAge => CatchUp.JumpToAge,
                Advance.Restart => CatchUp.Restart,
                _ => CatchUp.NextStep,
            },
            Grouping = fields.Choice("grouping", Grouping.PerDebtor, PerLevel),
            MinimumGapDays = fields.OptionalWhole("minimumGapDays") ?? 1,
            MinimumInvoice = fields.OptionalNumber("minimumInvoice", 0m) + beyond,
            MinimumDebtor = fields.OptionalNumber("minimumDebtor", 0m) + beyond,
            QuietDays = fields.OptionalWhole("quietDays"),
            RepeatDays = repeat?.Whole("everyDays"),
            RepeatTimes = repeat?.Whole("times") ?? 0,
            SendWindow = fields.Has("sendWeekdays") ? new SendWindow(CalendarField.WeekdaysOf(fields.Choices<Weekday>("sendWeekdays"))) : SendWindow.Always,
        };
        SettingProblems.Tell(fields, new ScenarioVersionValidator().Check(version), Names);
        return version;
    }

    /// <summary>A minimum that must be exceeded is the next cent; converted amounts have smaller parts than cents.</summary>
    public static void RefuseStrictMinimum(Fields fields)
    {
        if (fields.Choice("minimumBoundary", Boundary.Reached) == Boundary.Passed)
        {
            fields.RefuseField("minimumBoundary", ProblemCode.NotSupported, "With invoices of other currencies a minimum can only be reached, not passed.", "Avec des factures en d’autres devises, un minimum ne peut être qu’atteint, pas dépassé.");
        }
    }

    private static ValueList<Step> Steps(Fields fields, decimal beyond)
    {
        var anchor = fields.Choice("anchor", StepAnchor.AsWritten);
        var afterDue = fields.Choice("dueBoundary", Boundary.Reached) == Boundary.Passed ? 1 : 0;
        var afterPrevious = fields.Choice("previousBoundary", Boundary.Reached) == Boundary.Passed ? 1 : 0;
        var steps = new List<Step>();
        int? daysBefore = null;
        foreach (var step in fields.List("steps"))
        {
            var days = step.OptionalWhole("daysAfterDue", -3660, 3660);
            var wait = step.OptionalWhole("daysAfterPrevious", 0, 3660);
            var (due, previous) = StepAnchors.Of(anchor, step, steps.Count == 0, days, wait, daysBefore);
            if (due < 0 && afterDue > 0)
            {
                step.RefuseField("daysAfterDue", ProblemCode.NotSupported, "Before the due date the boundary is always reached, not passed.", "Avant l’échéance, la borne est toujours atteinte, pas dépassée.");
            }

            steps.Add(StepField.Read(step, steps.Count + 1, beyond) with { DaysFromDue = due + afterDue, DaysAfterPrevious = previous + afterPrevious });
            daysBefore = days ?? daysBefore;
        }

        return steps.ToValueList();
    }
}
