using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Relance.Domain;
using Relance.Local.Commands;

namespace Relance.Local.Calculators;

/// <summary>Late-payment interest on one invoice, segment by segment (design rules 34 to 38).</summary>
internal static class InterestCalculator
{
    public static Calculator Calculator { get; } = new(
        "interest",
        new Wording("late-payment interest, segment by segment", "les pénalités de retard, période par période"),
        Compute);

    private enum FirstDay
    {
        DayAfterDueDate,
        DueDate,
    }

    private enum LastDay
    {
        Included,
        Excluded,
    }

    private enum RoundedWhen
    {
        AtTheEnd,
    }

    private static readonly NotSupported EachSegment = new(
        "eachSegment",
        "Relance rounds once, at the end; the segments are given unrounded.",
        "Relance arrondit une seule fois, à la fin ; les périodes sont données sans arrondi.");

    private static Answer Compute(Fields fields)
    {
        var regime = RegimeField.Read(fields);
        var facts = Facts(fields, regime);
        var rates = RateTable.Read(fields);
        fields.Choice("rounding", RoundedWhen.AtTheEnd, EachSegment);
        var currency = fields.Currency("currency", "EUR");
        fields.EndReading();
        if (facts is null)
        {
            return NothingRuns(currency, regime);
        }

        var outcome = LatePaymentInterest.Compute(facts, rates);
        if (outcome is InterestOutcome.Refused refused)
        {
            fields.RefuseField(
                "rates",
                ProblemCode.MissingRate,
                $"There is no rate {refused.Missing.Series} {refused.Missing.Period}. It is never guessed: add the row to rates.",
                $"Il n’y a pas de taux {refused.Missing.Series} {refused.Missing.Period}. Il n’est jamais deviné : ajoutez la ligne dans rates.");
            throw new RejectedCase();
        }

        var statement = (InterestOutcome.Statement)outcome;
        return new Answer(
            new
            {
                interest = statement.Total.Amount,
                currency = statement.Total.Currency,
                runs = true,
                days = statement.Segments.Sum(segment => segment.Days),
                paidInterest = statement.Paid.Amount,
                openInterest = statement.Open.Amount,
                openBalance = statement.Balance.Amount,
                law = regime.Law,
                segments = statement.Segments.Select(segment => new
                {
                    from = segment.From,
                    to = segment.To,
                    days = segment.Days,
                    balance = segment.Balance,
                    ratePercent = segment.Rate.Percent,
                    rateOf = segment.Rate.Period.ToString(),
                    branch = segment.Rate.Branch,
                    floorPercent = segment.Rate.Floor,
                    amount = segment.Amount,
                }).ToList(),
            },
            culture => Explain(culture, statement));
    }

    private static InterestCase? Facts(Fields fields, InterestRegime regime)
    {
        var principal = new Money(fields.Number("amount", 0m), fields.Currency("currency", "EUR"));
        var dueOn = fields.Day("dueDate");
        var until = fields.Day("calculationDate");
        var noticeOn = fields.OptionalDay("noticeReceivedDate");
        var firstDay = fields.Choice("firstDay", FirstDay.DayAfterDueDate);
        var graceDays = fields.OptionalWhole("graceDays") ?? 0;

        // A system that leaves the last day out counts each day as the one before it; a rate chosen by the last day would then be another.
        var shift = fields.Choice("lastDay", LastDay.Included) == LastDay.Excluded ? -1 : 0;
        if (shift != 0 && regime.Mode == RateMode.AtPayment)
        {
            fields.RefuseField("lastDay", ProblemCode.NotSupported, "With the rate of the day of payment the last day cannot be left out.", "Avec le taux du jour du paiement, le dernier jour ne peut pas être exclu.");
        }

        var facts = new InterestCase
        {
            Regime = regime,
            Principal = principal,
            RunsAfter = dueOn.PlusDays(graceDays - (firstDay == FirstDay.DueDate ? 1 : 0)),
            Until = until.PlusDays(shift),
            Reductions = fields.List("payments").Select(payment => Reduction(payment, shift)).OfType<BalanceReduction>().ToValueList(),
            Contract = RateTable.Rule(fields, "contractRate"),
            Order = fields.Choice("imputation", ImputationOrder.PrincipalFirst),
        };
        if (regime.Start == InterestStart.DayAfterDueDate)
        {
            return facts;
        }

        return noticeOn is { } received ? facts with { RunsAfter = LocalDate.Max(received, facts.RunsAfter) } : null;
    }

    // A bounced payment never was money.
    private static BalanceReduction? Reduction(Fields fields, int shift)
    {
        var reduction = new BalanceReduction(
            fields.Day("date").PlusDays(shift),
            fields.Number("amount", 0m),
            fields.Choice("kind", PaymentKind.Payment) == PaymentKind.Payment);
        return fields.OptionalDay("bouncedDate") is null ? reduction : null;
    }

    private static Answer NothingRuns(string currency, InterestRegime regime) => new(
        new { interest = 0m, currency, runs = false, law = regime.Law },
        culture =>
        [
            Answer.Say(
                culture,
                "No interest runs: the law asks for a formal notice, and none was received.",
                "Aucun intérêt ne court : la loi exige une mise en demeure, et aucune n’a été reçue."),
        ]);

    private static IEnumerable<string> Explain(TextCulture culture, InterestOutcome.Statement statement)
    {
        var currency = statement.Total.Currency;
        foreach (var segment in statement.Segments)
        {
            var (english, french) = segment.Rate.Branch switch
            {
                RateBranch.Contractual => ("contract", "contrat"),
                RateBranch.LegalFloor => ("legal floor", "minimum légal"),
                _ => ("law", "loi"),
            };
            var amounts = $"{culture.Money(segment.Balance, currency)} × {culture.Percent(segment.Rate.Percent)}";
            var amount = culture.Number(decimal.Round(segment.Amount, 4));
            yield return Answer.Say(
                culture,
                $"{culture.Date(segment.From)} to {culture.Date(segment.To)}, {Answer.Days(culture, segment.Days)}: {amounts} ({english}, {segment.Rate.Period}) = {amount}",
                $"Du {culture.Date(segment.From)} au {culture.Date(segment.To)}, {Answer.Days(culture, segment.Days)} : {amounts} ({french}, {segment.Rate.Period}) = {amount}");
        }

        yield return Answer.Say(
            culture,
            $"Interest: {culture.Money(statement.Total)}, of which {culture.Money(statement.Open)} still open.",
            $"Pénalités : {culture.Money(statement.Total)}, dont {culture.Money(statement.Open)} restant dus.");
    }
}
