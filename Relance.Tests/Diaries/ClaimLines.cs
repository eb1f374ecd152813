using System.Linq;
using Relance.Domain;
using Relance.Tests.Domain.Interest;

namespace Relance.Tests.Diaries;

/// <summary>Lines about what is claimed beside invoices.</summary>
internal static class ClaimLines
{
    public static Wording<ClaimKind> Kinds { get; } = new(
        (ClaimKind.Interest, "interest", "intérêts"),
        (ClaimKind.FixedCompensation, "compensation", "indemnité"),
        (ClaimKind.Fee, "fee", "frais"));

    public static LineRule[] All { get; } =
    [
        new("the published rates", "les taux publiés", (facts, _) => facts.With(snapshot => snapshot with { Rates = SeededRates.Table })),
        new("contractual rate {percent:amount} %", "taux contractuel {percent:amount} %",
            (facts, line) => facts.WithPolicy(policy => policy with { Claims = policy.Claims with { ContractPercent = line.Amount("percent") } })),
        new("{kind} of {number} is waived", "{kind} de {number} : abandon", (facts, line) => Waive(facts, line)),
    ];

    private static DiaryFacts Waive(DiaryFacts facts, LineValues line)
    {
        var (invoice, kind) = (facts.Invoice(line.Text("number")).Id, Kinds.Read(line.Text("kind")));
        var claim = facts.Snapshot.Claims.LastOrDefault(one => one.InvoiceId == invoice && one.Kind == kind)
            ?? throw new DiaryMistake($"No {kind} of {line.Text("number")} could be waived.");
        return claim.Waive(Replay.IdOf("credit manager"), facts.AsOf, "goodwill") switch
        {
            ActOutcome<Claim>.Done done => facts.With(snapshot => snapshot with { Claims = snapshot.Claims.Select(one => one == claim ? done.Value : one).ToValueList() }),
            ActOutcome<Claim>.Refused refused => throw new DiaryMistake(RefusalTexts.Of(refused.Why, TextCulture.EnglishBritain)),
            _ => throw new DiaryMistake("Neither done nor refused."),
        };
    }
}
