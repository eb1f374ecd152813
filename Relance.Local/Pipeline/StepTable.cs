using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Relance.Local.Metadata;

namespace Relance.Local.Pipeline;

/// <summary>The registered steps, looked up by message and table.</summary>
internal sealed class StepTable
{
    /// <summary>Steps on these run through the merged pipeline in the product; here only their single-row forms are served.</summary>
    private static readonly string[] BulkMessages = { "CreateMultiple", "UpdateMultiple" };

    private readonly List<RegisteredStep> steps = new();
    private readonly List<RegisteredStep> replaceable = new();
    private readonly Dictionary<(string Message, string Table), StepPlan?> plans = new();

    /// <exception cref="ArgumentException">The registration is one the platform would refuse, or one the local host does not serve.</exception>
    public void Register(StepDefinition definition, IPlugin plugin)
    {
        if (Objection(definition) is { } objection)
        {
            throw new ArgumentException($"Step {definition.Name}: {objection}", nameof(definition));
        }

        steps.Add(new RegisteredStep(definition, plugin));
        plans.Clear();
    }

    /// <summary>Puts these in the place of those given so before; steps registered one by one stay.</summary>
    public void Replace(IEnumerable<RegisteredStep> registered)
    {
        replaceable.Clear();
        replaceable.AddRange(registered);
        plans.Clear();
    }

    /// <summary>All of them, in no order.</summary>
    public IEnumerable<RegisteredStep> All => steps.Concat(replaceable);

    /// <summary>The steps for this message on this table, those for every table included; null = none.</summary>
    public StepPlan? For(string message, string table)
    {
        if (!plans.TryGetValue((message, table), out StepPlan? plan))
        {
            var matching = All
                .Where(step => step.Definition.Message == message && (step.Definition.Table is null || step.Definition.Table == table))
                .ToList();
            plan = matching.Count == 0 ? null : new StepPlan(matching);
            plans[(message, table)] = plan;
        }

        return plan;
    }

    /// <summary>The step of that id; null = it is not registered.</summary>
    public RegisteredStep? Find(Guid id) => All.FirstOrDefault(step => step.Definition.Id == id);

    /// <summary>Why the platform would refuse such a step; null = it would not.</summary>
    public static string? Objection(StepDefinition step) => step switch
    {
        { Mode: StepMode.Asynchronous, Stage: not StepStage.PostOperation } => "an asynchronous step is possible in post-operation only.",
        { Stage: StepStage.MainOperation } => "the main stage belongs to the platform.",
        { Message: "Create" } when step.Images.Any(image => image.Type != ImageType.Post) => "Create has no pre-image.",
        { Message: "Delete" } when step.Images.Any(image => image.Type != ImageType.Pre) => "Delete has no post-image.",
        { Stage: not StepStage.PostOperation } when step.Images.Any(image => image.Type != ImageType.Pre) => "a post-image exists in post-operation only.",
        _ when BulkMessages.Contains(step.Message) => $"register it on {step.Message.Replace("Multiple", string.Empty, StringComparison.Ordinal)}: it runs once per row there.",
        _ => null,
    };
}
