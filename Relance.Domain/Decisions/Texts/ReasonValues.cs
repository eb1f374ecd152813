using System;
using System.Globalization;
using System.Linq;
using NodaTime;
using NodaTime.Text;

namespace Relance.Domain;

/// <summary>The values that the text of one reason may name, written in one culture. Null = there is no such value.</summary>
internal sealed class ReasonValues(Reason reason, ExplainContext context, TextCulture culture, bool isRest)
{
    private readonly bool french = culture.Language == "fr";

    public string? Of(string name) => name switch
    {
        "it" => isRest ? (french ? "le reste" : "the rest") : french ? "la facture" : "the invoice",
        "amount" => Money(reason.Amount),
        "of" => Money(reason.OfAmount),
        "asked" => Share(),
        "currency" => Given(reason.Currency),
        "on" => Day(reason.On),
        "until" => Day(reason.On?.PlusDays(-1)),
        "since" => reason.Days is { } days ? Day(context.AsOf.PlusDays(-days)) : null,
        "instalment" => reason.Days is { } ahead ? Day(context.AsOf.PlusDays(ahead)) : null,
        "days" => reason.Days is { } count ? Days(count) : null,
        "grace" => context.Step(reason.StepId)?.DaysFromDue is > 0 and var grace ? Days(grace) : null,
        "late" => reason.Days is { } late ? Late(late) : null,
        "count" => Whole(reason.Amount),
        "ofcount" => Whole(reason.OfAmount),
        "step" => context.Step(reason.StepId) is { } step ? Quoted(step.Name) : null,
        "invoice" => context.Invoice(reason.InvoiceId)?.Number,
        "detail" => Given(reason.Detail),
        "channel" => Words.Read<Channel>(reason.Detail) is { } channel ? Words.Of(channel, french) : french ? "un canal inconnu" : "an unknown channel",
        "cause" => Words.Read<DisputeCause>(reason.Detail) is { } cause ? Words.Of(cause, french) : null,
        "kind" => Words.Of(Words.Read<InvoiceKind>(reason.Detail) ?? InvoiceKind.Invoice, french),
        "task" => Words.Read<TaskKind>(reason.Detail) is { } task ? Quoted(TaskTexts.Of(task, french)) : null,
        "status" => Status(),
        "effect" => Words.Of(EInvoiceStatus.EffectOf(reason.Detail), french),
        "causes" => Causes(),
        "items" => Items(),
        "ledger" or "day" => reason.Detail is { } text && LocalDatePattern.Iso.Parse(text) is { Success: true } day ? culture.LongDate(day.Value) : null,
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "A text names a value that does not exist."),
    };

    /// <summary>"22 days late", "due today", "due in 5 days".</summary>
    public string Late(int days) => days switch
    {
        > 0 => french ? Days(days) + " de retard" : Days(days) + " late",
        0 => french ? "échéance ce jour" : "due today",
        _ => french ? "échéance dans " + Days(-days) : "due in " + Days(-days),
    };

    // Zero is plural in English and singular in French.
    private string Days(int count)
    {
        var word = french ? (Math.Abs(count) < 2 ? "jour" : "jours") : Math.Abs(count) == 1 ? "day" : "days";
        return culture.Number(count) + TextCulture.NoBreakSpace + word;
    }

    private string Share()
    {
        if (Money(reason.Amount) is not { } amount)
        {
            return french ? "le solde" : "the balance";
        }

        return reason.OfAmount is null || reason.OfAmount == reason.Amount
            ? amount
            : amount + (french ? " sur " : " of ") + Money(reason.OfAmount);
    }

    private string? Money(decimal? amount) => amount is { } value
        ? reason.Currency is { } currency ? culture.Money(value, currency) : culture.Number(value)
        : null;

    private string? Whole(decimal? count) => count is { } value ? culture.Number(value) : null;

    private string? Day(LocalDate? day) => day is { } value ? culture.LongDate(value) : null;

    private string Quoted(string name) => french ? FrenchTypography.Of("« " + name + " »") : "“" + name + "”";

    private string? Status() => Given(reason.Detail) is { } code
        ? EInvoiceStatuses.Find(code) is { } status ? code + " " + Quoted(french ? status.French : status.English) : code
        : null;

    private string? Causes() => Given(reason.Detail) is { } kinds
        ? string.Join(", ", kinds.Split(',').Select(kind => Words.Read<HoldCauseKind>(kind) is { } known ? Words.Of(known, french) : kind))
        : null;

    private string? Items() => Given(reason.Detail) is { } items
        ? string.Join(" ", items.Split(',').Select(item => Words.Read<NoticeItem>(item) is { } known ? NoticeItemTexts.Of(known, culture) : item))
        : null;

    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
