using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Relance.Domain;

namespace Relance.Local.Calculators;

/// <summary>Reads a promise: promiseDate, instalments of dueDate and amount, graceDays.</summary>
internal static class PromiseField
{
    private static readonly Dictionary<string, string> Names = new()
    {
        ["PromisedOn"] = "promiseDate",
        ["DueOn"] = "dueDate",
    };

    private enum GraceBoundary
    {
        /// <summary>The last day of grace is still in time.</summary>
        Included,

        /// <summary>The last day of grace is too late already.</summary>
        Excluded,
    }

    public static Promise Read(Fields fields, string name, string currency) => Read(fields, name, currency, fields.Day("promiseDate"));

    /// <param name="promisedOn">Known from elsewhere: the day of the happening.</param>
    public static Promise Read(Fields fields, string name, string currency, LocalDate promisedOn)
    {
        var excluded = fields.Choice("graceBoundary", GraceBoundary.Included) == GraceBoundary.Excluded;
        var promise = new Promise
        {
            Id = Replay.IdOf("promise|" + name),
            Number = name,
            PromisedOn = promisedOn,
            Instalments = fields.List("instalments").Select(one => new PromiseInstalment(one.Day("dueDate"), one.Number("amount"))).ToValueList(),
            Currency = fields.Currency("currency", currency),
            GraceDays = excluded ? fields.Whole("graceDays", 1, 366) - 1 : fields.OptionalWhole("graceDays", 0, 366) ?? 0,
        };
        SettingProblems.Tell(fields, new PromiseValidator().Check(promise), Names);
        return promise;
    }
}
