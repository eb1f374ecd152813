using System;
using System.Collections.Generic;
using System.Linq;
using Relance.Domain;

namespace Relance.Tests.Diaries;

/// <summary>The end of a line about a step: its day, its channels, and what else it does, parted by commas.</summary>
internal static class StepLine
{
    private static readonly (LinePattern English, LinePattern French, Func<Step, LineValues, Step> Change)[] Parts =
    [
        Part("{days:count} days after due[ and {wait:count} days after the previous step] by {channels:text}",
            "{days:count} jours après l'échéance[ et {wait:count} jours après l'étape précédente] par {channels:text}",
            (step, line) => By(step, line) with { DaysFromDue = line.Count("days"), DaysAfterPrevious = line.Has("wait") ? line.Count("wait") : null }),
        Part("{days:count} days before due by {channels:text}", "{days:count} jours avant l'échéance par {channels:text}",
            (step, line) => By(step, line) with { DaysFromDue = -line.Count("days") }),
        Part("on the due date by {channels:text}", "le jour de l'échéance par {channels:text}", (step, line) => By(step, line) with { DaysFromDue = 0 }),
        Part("{days:count} days after the previous step by {channels:text}", "{days:count} jours après l'étape précédente par {channels:text}",
            (step, line) => By(step, line) with { DaysAfterPrevious = line.Count("days") }),
        Part("to {role:text}", "à {role:text}", (step, line) => step with { Recipient = DiaryWords.Roles.Read(line.Text("role")) }),
        Part("approved above {amount:amount}", "validée au-delà de {amount:amount}", (step, line) => step with { ApprovalAbove = line.Amount("amount") }),
        Part("always approved", "toujours validée", (step, _) => step with { ApprovalAbove = 0m }),
        Part("from {amount:amount}", "à partir de {amount:amount}", (step, line) => step with { MinimumAmount = line.Amount("amount") }),
        Part("formal notice", "mise en demeure", (step, _) => step with { IsFormalNotice = true }),
        Part("claims interest", "réclame les intérêts", (step, _) => step with { ClaimsInterest = true }),
        Part("claims compensation", "réclame l'indemnité", (step, _) => step with { ClaimsCompensation = true }),
        Part("charges {amount:amount}", "facture {amount:amount} de frais", (step, line) => step with { Fee = new StepFee(new FeeFormula.FixedSum(line.Amount("amount")), FeeBase.OpenBalance) }),
        Part("holds credit", "bloque le crédit", (step, _) => step with { PlacesHold = true }),
        Part("warns sales", "avertit le commercial", (step, _) => step with { WarnsSales = true }),
        Part("tells accounting", "prévient la comptabilité", (step, _) => step with { TellsAccounting = true }),
        Part("tells the project", "prévient le chef de projet", (step, _) => step with { TellsProject = true }),
        Part("hands over", "passe au contentieux", (step, _) => step with { HandsOver = true }),
    ];

    /// <summary>English and French, for the one place "rest" in the line about a step.</summary>
    public static IReadOnlyList<(string English, string French)> Forms => [.. Parts.Select(part => (part.English.Form, part.French.Form))];

    public static Step Read(string text, Step step)
    {
        foreach (var part in text.Split(','))
        {
            step = ReadPart(part.Trim(), step);
        }

        return step;
    }

    private static Step ReadPart(string text, Step step)
    {
        foreach (var (english, french, change) in Parts)
        {
            if ((english.Read(text) ?? french.Read(text)) is { } values)
            {
                return change(step, values);
            }
        }

        throw new DiaryMistake($"\"{text}\" says nothing about a step. Possible: {string.Join("; ", Parts.Select(part => part.English.Form))}.");
    }

    private static Step By(Step step, LineValues line) => step with
    {
        Channels = line.Text("channels").Split([" then ", " puis "], StringSplitOptions.None).Select(DiaryWords.Channels.Read).ToValueList(),
    };

    private static (LinePattern, LinePattern, Func<Step, LineValues, Step>) Part(string english, string french, Func<Step, LineValues, Step> change) =>
        (new LinePattern(english), new LinePattern(french), change);
}
