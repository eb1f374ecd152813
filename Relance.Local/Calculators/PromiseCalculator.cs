using System.Linq;
using Relance.Domain;
using Relance.Local.Commands;

namespace Relance.Local.Calculators;

/// <summary>A promise judged on a day from the payments received by then (design rule 22).</summary>
internal static class PromiseCalculator
{
    public static Calculator Calculator { get; } = new(
        "promise",
        new Wording("whether a promise is kept on a day", "si une promesse est tenue à une date"),
        Compute);

    private static Answer Compute(Fields fields)
    {
        var currency = fields.Currency("currency", "EUR");
        var asOf = fields.Day("asOf");
        var promise = PromiseField.Read(fields, "promise", currency);
        var payments = fields.List("payments")
            .Select(Settlement.Read)
            .Select((one, index) => new Payment(Replay.IdOf($"payment|{index}"), null, one.Kind, one.Amount, currency, one.On, one.BouncedOn <= asOf ? one.BouncedOn : null))
            .ToValueList();
        var settled = fields.Flag("coveredAreSettled");
        fields.EndReading();
        var standing = promise.On(asOf, payments, _ => true, settled);
        var total = promise.Instalments.Sum(instalment => instalment.Amount);
        return new Answer(
            new { state = standing.State, suspendsUntil = standing.SuspendsUntil, paid = standing.Paid, promised = total, currency },
            culture => [Explain(culture, standing, total, currency)]);
    }

    private static string Explain(TextCulture culture, PromiseStanding standing, decimal total, string currency)
    {
        var paid = culture.Money(standing.Paid, currency);
        var of = culture.Money(total, currency);
        return standing.State switch
        {
            PromiseState.Open => Answer.Say(
                culture,
                $"The promise is open: {paid} of {of} received; it suspends until {culture.LongDate(standing.SuspendsUntil!.Value)}, that day included.",
                $"La promesse court : {paid} reçus sur {of} ; elle suspend jusqu’au {culture.LongDate(standing.SuspendsUntil!.Value)} inclus."),
            PromiseState.Kept => Answer.Say(culture, $"The promise is kept: {paid} of {of} received.", $"La promesse est tenue : {paid} reçus sur {of}."),
            PromiseState.PartlyKept => Answer.Say(culture, $"The promise is partly kept: {paid} of {of} received.", $"La promesse est tenue en partie : {paid} reçus sur {of}."),
            _ => Answer.Say(culture, $"The promise is broken: {paid} of {of} received.", $"La promesse n’est pas tenue : {paid} reçus sur {of}."),
        };
    }
}
