using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.Serialization;
using System.Runtime.Serialization.Json;
using System.Text;
using Relance.Domain;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Reading;

/// <summary>How the fee of a step is computed, as the choice has it.</summary>
public enum FeeKind
{
    None,
    FixedSum,
    Percentage,
    BandOfAmount,
    BandsAccumulated,
}

/// <summary>The fee columns of a step as a fee of the domain.</summary>
internal static class FeeRows
{
    /// <returns>Null = the step charges nothing.</returns>
    /// <exception cref="UserMistake">The bands cannot be read, or there are none.</exception>
    public static StepFee? Of(Row step) => FormulaOf(step) is { } formula
        ? new StepFee(formula, step.Choice<FeeBase>(ScenarioStepTable.FeeBase) ?? FeeBase.OpenBalance)
        {
            Minimum = step.Amount(ScenarioStepTable.FeeMinimum),
            Maximum = step.Amount(ScenarioStepTable.FeeMaximum),
        }
        : null;

    private static FeeFormula? FormulaOf(Row step) => (step.Choice<FeeKind>(ScenarioStepTable.FeeKind) ?? FeeKind.None) switch
    {
        FeeKind.FixedSum => new FeeFormula.FixedSum(step.Amount(ScenarioStepTable.FeeAmount) ?? throw Missing(ScenarioStepTable.FeeAmount)),
        FeeKind.Percentage => new FeeFormula.Percentage(step.Number(ScenarioStepTable.FeePercent) ?? throw Missing(ScenarioStepTable.FeePercent)),
        FeeKind.BandOfAmount => new FeeFormula.BandOfAmount(Bands(step)),
        FeeKind.BandsAccumulated => new FeeFormula.BandsAccumulated(Bands(step)),
        _ => null,
    };

    private static ValueList<FeeBand> Bands(Row step)
    {
        var json = step.Text(ScenarioStepTable.FeeBands) ?? throw Missing(ScenarioStepTable.FeeBands);
        try
        {
            using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
            var bands = (List<EnteredBand>)new DataContractJsonSerializer(typeof(List<EnteredBand>)).ReadObject(stream)!;
            return bands.Select(band => new FeeBand(band.From, band.Sum, band.Rate)).ToValueList();
        }
        catch (Exception unreadable) when (unreadable is SerializationException or NullReferenceException)
        {
            throw new UserMistake(MistakeCode.InvalidParameter, ScenarioStepTable.FeeBands);
        }
    }

    private static UserMistake Missing(string column) => new(MistakeCode.MissingParameter, column);

    [DataContract]
    private sealed class EnteredBand
    {
        [DataMember(Name = "from")]
        public decimal From { get; set; }

        [DataMember(Name = "sum")]
        public decimal Sum { get; set; }

        [DataMember(Name = "rate")]
        public decimal Rate { get; set; }
    }
}
