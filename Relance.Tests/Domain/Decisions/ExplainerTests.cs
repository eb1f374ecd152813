using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Relance.Domain;
using Relance.Tests.Builders;
using Xunit;

namespace Relance.Tests.Domain.Decisions;

public sealed class ExplainerTests
{
    private static readonly DebtorSnapshot Snapshot = A.Snapshot(A.Invoice());
    private static readonly ExplainContext Context = ExplainContext.Of(Snapshot);

    public static IEnumerable<object[]> CodesAndCultures() =>
        from code in Enum.GetValues<ReasonCode>()
        from culture in new[] { "fr-FR", "fr-CH", "en-GB", "en-US" }
        select new object[] { code, culture };

    [Theory]
    [MemberData(nameof(CodesAndCultures))]
    public void Explain_EveryCodeWithAllValues_IsASentence(ReasonCode code, string tag) => ReadsWell(Text(Full(code), tag), tag);

    [Theory]
    [MemberData(nameof(CodesAndCultures))]
    public void Explain_EveryCodeWithoutAnyValue_IsStillASentence(ReasonCode code, string tag) => ReadsWell(Text(new Reason(code), tag), tag);

    [Theory]
    [MemberData(nameof(CodesAndCultures))]
    public void Explain_EveryCodeBesidesADispute_NamesBoth(ReasonCode code, string tag)
    {
        var text = Text(Full(code) with { Besides = PartDisputed() }, tag);
        ReadsWell(text, tag);
        Assert.Contains(tag.StartsWith("fr", StringComparison.Ordinal) ? "en litige" : "disputed", text);
    }

    [Fact]
    public void Explain_GraceBesidesAPartialDispute_ReadsAsTheDesignPromises()
    {
        var reason = new Reason(ReasonCode.WithinGrace) { StepId = A.Id(201), On = A.Day("2026-11-27"), Days = 1, Besides = PartDisputed() };
        Assert.Equal(
            "Not reminded: €4,200.00 of €9,000.00 disputed since 3\u00A0November 2026 (wrong price); the rest is within 5\u00A0days of grace; next review 27\u00A0November 2026.",
            Text(reason, "en-GB"));
        Assert.Equal(
            "Pas de relance\u00A0: 4\u202F200,00\u00A0€ sur 9\u202F000,00\u00A0€ en litige depuis le 3\u00A0novembre 2026 (prix erroné)\u202F; le reste est dans le délai de grâce de 5\u00A0jours\u202F; prochain réexamen le 27\u00A0novembre 2026.",
            Text(reason, "fr-FR"));
    }

    [Theory]
    [InlineData("fr-FR", "Relance le 23\u00A0novembre 2026 par e-mail, étape «\u00A0Relance 1\u00A0»\u00A0: 4\u202F800,00\u00A0€ sur 9\u202F000,00\u00A0€ à régler, 30\u00A0jours de retard.")]
    [InlineData("en-GB", "Reminder on 23\u00A0November 2026 by e-mail, step “Relance 1”: €4,800.00 of €9,000.00 asked, 30\u00A0days late.")]
    public void Explain_Reminded_NamesChannelStepAmountAndDelay(string tag, string expected) =>
        Assert.Equal(expected, Text(Reminded(4800m, 30), tag));

    [Theory]
    [InlineData(-1, "échéance dans 1\u00A0jour")]
    [InlineData(0, "échéance ce jour")]
    [InlineData(1, "1\u00A0jour de retard")]
    [InlineData(2, "2\u00A0jours de retard")]
    public void Explain_DaysAroundTheDueDate_AgreeInFrench(int days, string expected) => Assert.Contains(expected, Text(Reminded(9000m, days), "fr-FR"));

    [Theory]
    [InlineData("fr-FR", "Pas de relance\u00A0: relances suspendues jusqu’au 30\u00A0novembre 2026 inclus (accord de M.\u00A0Petit)\u202F; prochain réexamen le 1er\u00A0décembre 2026.")]
    [InlineData("en-GB", "Not reminded: paused until 30\u00A0November 2026 (accord de M.\u00A0Petit); next review 1\u00A0December 2026.")]
    public void Explain_Paused_NamesTheLastDayAndTheReason(string tag, string expected) =>
        Assert.Equal(expected, Text(new Reason(ReasonCode.Paused) { On = A.Day("2026-12-01"), Detail = "accord de M.\u00A0Petit" }, tag));

    [Fact]
    public void Explain_EInvoiceStopped_NamesTheStatusAndWhatItMeans() => Assert.Equal(
        "Pas de relance\u00A0: le statut de la facture électronique l’interdit, 210 «\u00A0Refusée\u00A0»\u00A0: le débiteur a refusé la facture.",
        Text(new Reason(ReasonCode.EInvoiceStopped) { Detail = "210" }, "fr-FR"));

    [Fact]
    public void Explain_HoldPlaced_TranslatesTheCauses() => Assert.Equal(
        "Crédit bloqué\u00A0: montant échu, promesses non tenues.",
        Text(new Reason(ReasonCode.HoldPlaced) { Detail = "OverdueAmount,BrokenPromises" }, "fr-FR"));

    [Fact]
    public void Explain_EveryEnumWord_ExistsInBothLanguages()
    {
        foreach (var tag in new[] { "fr-FR", "en-GB" })
        {
            var texts = Enum.GetNames<Channel>().Select(name => Text(new Reason(ReasonCode.AwaitingDelivery) { Detail = name }, tag))
                .Concat(Enum.GetNames<DisputeCause>().Select(name => Text(new Reason(ReasonCode.Disputed) { Detail = name }, tag)))
                .Concat(Enum.GetNames<InvoiceKind>().Select(name => Text(new Reason(ReasonCode.NotChased) { Detail = name }, tag)))
                .Concat(Enum.GetValues<HoldCauseKind>().Select(kind => Explainer.Cause(new HoldCause(kind), Context, Culture(tag))))
                .Concat(Enum.GetValues<TaskKind>().Select(kind => Explainer.Task(kind, Culture(tag))))
                .ToList();
            Assert.Equal(texts.Count, texts.Distinct().Count());
        }
    }

    [Fact]
    public void Cause_DaysLate_NamesTheInvoice() => Assert.Equal(
        "facture F-001\u00A0: 62\u00A0jours de retard",
        Explainer.Cause(new HoldCause(HoldCauseKind.DaysLate, A.Id(1001), DaysLate: 62), Context, TextCulture.FrenchFrance));

    [Fact]
    public void Summary_OneReminder_IsReadFromFiguresToReview()
    {
        var lines = Explainer.Summary(Dunning.Decide(Snapshot), Snapshot, TextCulture.EnglishBritain);
        Assert.Equal("Ets Durand, 23\u00A0November 2026: €9,000.00 open, of which €9,000.00 overdue, at most 30\u00A0days late.", lines[0]);
        Assert.Equal("F-001 – Reminder on 23\u00A0November 2026 by e-mail, step “Relance 1”: €9,000.00 asked, 30\u00A0days late.", lines[1]);
        Assert.StartsWith("N", lines[lines.Count - 1], StringComparison.Ordinal);
    }

    private static Reason Reminded(decimal asked, int days) => new(ReasonCode.Reminded)
    {
        StepId = A.Id(201), On = A.Monday, Amount = asked, OfAmount = 9000m, Currency = "EUR", Days = days, Detail = "Email",
    };

    private static Reason PartDisputed() => new(ReasonCode.Disputed)
    {
        Amount = 4200m, OfAmount = 9000m, Currency = "EUR", Days = 20, Detail = "Price",
    };

    private static Reason Full(ReasonCode code) => new(code)
    {
        InvoiceId = A.Id(1001),
        StepId = A.Id(201),
        On = new LocalDate(2026, 12, 1),
        Amount = 4200m,
        OfAmount = 9000m,
        Currency = "EUR",
        Days = 20,
        Detail = code switch
        {
            ReasonCode.Reminded or ReasonCode.AwaitingDelivery => "Letter",
            ReasonCode.Disputed or ReasonCode.CreditNoteExpected => "Quality",
            ReasonCode.NotChased => "SelfBilled",
            ReasonCode.EInvoiceStopped => "207",
            ReasonCode.StaleLedger => "2026-11-01",
            ReasonCode.HoldPlaced or ReasonCode.HoldChanged or ReasonCode.HoldKept => "Exposure,Manual",
            _ => "PRO-000012",
        },
    };

    private static string Text(Reason reason, string tag) => Explainer.Explain(reason, Context, Culture(tag));

    private static TextCulture Culture(string tag) => TextCulture.Find(tag)!;

    private static void ReadsWell(string text, string tag)
    {
        Assert.DoesNotContain(text, sign => sign is '{' or '}' or '[' or ']' or '|' or '…');
        Assert.DoesNotContain("  ", text);
        Assert.DoesNotContain(" .", text);
        Assert.DoesNotContain(" ,", text);
        Assert.EndsWith(".", text);
        Assert.True(char.IsUpper(text[0]), text);
        if (tag.StartsWith("fr", StringComparison.Ordinal))
        {
            Assert.DoesNotContain(" :", text);
            Assert.DoesNotContain(" ;", text);
            Assert.DoesNotContain("'", text);
        }
    }
}
