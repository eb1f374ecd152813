using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using Relance.Local.Host;
using Relance.Local.Metadata;

namespace Relance.Tests.Builders;

/// <summary>Registers test plug-ins as steps in one line.</summary>
internal static class Steps
{
    public static Probe Before(this LocalDataverse host, string message, string table, Action<Execution> act) =>
        host.On(message, table, StepStage.PreOperation, new Probe(act));

    public static Probe After(this LocalDataverse host, string message, string table, Action<Execution> act) =>
        host.On(message, table, StepStage.PostOperation, new Probe(act));

    public static Probe Later(this LocalDataverse host, string message, string table, Action<Execution> act, bool deletesJob = false) =>
        host.On(message, table, StepStage.PostOperation, new Probe(act), step => step with { Mode = StepMode.Asynchronous, DeletesJobOnSuccess = deletesJob });

    public static Probe On(
        this LocalDataverse host,
        string message,
        string table,
        StepStage stage,
        Probe probe,
        Func<StepDefinition, StepDefinition>? with = null)
    {
        host.Register(Define(message, table, stage, with), probe);
        return probe;
    }

    public static StepDefinition Define(string message, string table, StepStage stage, Func<StepDefinition, StepDefinition>? with = null)
    {
        var step = new StepDefinition
        {
            Id = Guid.NewGuid(),
            Name = $"{message} of {table} at {stage}",
            Message = message,
            Table = table,
            Stage = stage,
            Mode = StepMode.Synchronous,
            Rank = 1,
            PluginType = typeof(Probe).FullName!,
        };
        return with is null ? step : with(step);
    }

    public static StepImage Image(string alias, ImageType type, params string[] columns) => new(alias, type, columns, "Target");
}
