using System;
using Microsoft.Xrm.Sdk;
using Relance.Deploy;
using Relance.Local.Host;
using Relance.Local.Metadata;
using Relance.Local.Pipeline;

namespace Relance.Local.Registrations;

/// <summary>The platform's own steps on its registration tables. They are no rows: nobody can see, change or remove them.</summary>
internal static class PlatformSteps
{
    private static readonly string[] Writes = { "Create", "Update", "Delete" };

    public static void Register(LocalDataverse host, RowRegistration registration, StepTable steps)
    {
        var handler = new HandlerRule();
        var check = new StepCheck(host);
        Add(steps, "Create", RegistrationTables.Step, StepStage.PreOperation, handler);
        Add(steps, "Update", RegistrationTables.Step, StepStage.PreOperation, handler);
        Add(steps, "Create", RegistrationTables.Step, StepStage.PostOperation, check);
        Add(steps, "Update", RegistrationTables.Step, StepStage.PostOperation, check);
        Add(steps, "Create", RegistrationTables.Image, StepStage.PostOperation, check);
        Add(steps, "Update", RegistrationTables.Image, StepStage.PostOperation, check);
        var package = new PackageRule(host, registration);
        Add(steps, "Create", RegistrationTables.Package, StepStage.PostOperation, package);
        Add(steps, "Update", RegistrationTables.Package, StepStage.PostOperation, package);
        Add(steps, "Create", RegistrationTables.CustomApi, StepStage.PreOperation, new CustomApiRule(host));
        Add(steps, "Update", RegistrationTables.CustomApi, StepStage.PreOperation, new CustomApiRule(host));
        var watch = new RegistrationWatch(registration);
        foreach (var table in RegistrationTables.Deciding)
        {
            foreach (var message in Writes)
            {
                Add(steps, message, table, StepStage.PostOperation, watch, rank: int.MaxValue);
            }
        }
    }

    private static void Add(StepTable steps, string message, string table, StepStage stage, IPlugin rule, int rank = 0) => steps.Register(
        new StepDefinition
        {
            Id = FixedIds.Of("platform step", $"{message}/{table}/{stage}/{rule.GetType().Name}"),
            Name = $"{rule.GetType().Name}: {message} of {table}",
            Message = message,
            Table = table,
            Stage = stage,
            Mode = StepMode.Synchronous,
            Rank = rank,
            PluginType = rule.GetType().FullName!,
        },
        rule);
}
