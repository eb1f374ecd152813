using System.Text;

namespace Relance.Domain;

/// <summary>Says a reason to a person, in French or English. Nothing is decided here.</summary>
public static class Explainer
{
    /// <summary>One or two sentences, with the amounts, names and days of the reason.</summary>
    /// <param name="culture">French, or English for any other.</param>
    public static string Explain(Reason reason, ExplainContext context, TextCulture culture)
    {
        Guard.NotNull(reason, nameof(reason));
        Guard.NotNull(context, nameof(context));
        var french = Guard.NotNull(culture, nameof(culture)).Language == "fr";
        var text = ReasonTexts.Of(reason.Code);
        if (text.Head == ReasonHead.None)
        {
            return Sentence(text, reason, context, culture, french);
        }

        var sentence = new StringBuilder(Head(text.Head, french));
        foreach (var part in Parts(reason.Besides))
        {
            sentence.Append(Clause(part, context, culture, isRest: false)).Append(Typeset("; ", " ; ", french));
        }

        var isRest = reason.Besides is not null;
        if (isRest && !text.In(french).Contains("{it}"))
        {
            sentence.Append(french ? "pour le reste, " : "for the rest, ");
        }

        sentence.Append(Clause(reason, context, culture, isRest));
        if (reason.On is { } day)
        {
            sentence.Append(Typeset("; next review ", " ; prochain réexamen le ", french)).Append(culture.LongDate(day));
        }

        return sentence.Append('.').ToString();
    }

    /// <summary>Lines for a person: the figures, each invoice with its reason, what concerns the debtor, the tasks, the next review.</summary>
    public static ValueList<string> Summary(Decision decision, DebtorSnapshot snapshot, TextCulture culture) =>
        DecisionSummary.Of(Guard.NotNull(decision, nameof(decision)), ExplainContext.Of(snapshot), Guard.NotNull(culture, nameof(culture)));

    /// <summary>One cause of a hold with its figures, as a piece of a sentence: "invoice F-12: 62 days late".</summary>
    public static string Cause(HoldCause cause, ExplainContext context, TextCulture culture) =>
        HoldCauseTexts.Of(Guard.NotNull(cause, nameof(cause)), Guard.NotNull(context, nameof(context)), Guard.NotNull(culture, nameof(culture)));

    /// <summary>What a task asks for: the beginning of its subject, without a full stop.</summary>
    public static string Task(TaskKind kind, TextCulture culture) =>
        TaskTexts.Of(kind, Guard.NotNull(culture, nameof(culture)).Language == "fr");

    private static string Sentence(ReasonText text, Reason reason, ExplainContext context, TextCulture culture, bool french)
    {
        var sentence = SentencePattern.Fill(text.In(french), new ReasonValues(reason, context, culture, isRest: false).Of);
        foreach (var part in Parts(reason.Besides))
        {
            sentence += Typeset(" Left out: ", " Écarté : ", french) + Clause(part, context, culture, isRest: false) + ".";
        }

        return sentence;
    }

    private static string Clause(Reason reason, ExplainContext context, TextCulture culture, bool isRest) =>
        SentencePattern.Fill(ReasonTexts.Of(reason.Code).In(culture.Language == "fr"), new ReasonValues(reason, context, culture, isRest).Of);

    private static string Head(ReasonHead head, bool french) => head == ReasonHead.UnderWay
        ? Typeset("Under way: ", "En cours : ", french)
        : Typeset("Not reminded: ", "Pas de relance : ", french);

    private static string Typeset(string english, string plainFrench, bool french) => french ? FrenchTypography.Of(plainFrench) : english;

    private static ValueList<Reason> Parts(Reason? besides)
    {
        var parts = ValueList<Reason>.Empty;
        for (var part = besides; part is not null; part = part.Besides)
        {
            parts = parts.With(part);
        }

        return parts;
    }
}
