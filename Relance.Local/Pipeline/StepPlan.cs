using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk.Query;
using Relance.Local.Metadata;

namespace Relance.Local.Pipeline;

/// <summary>All steps for one message on one table, by stage, each stage in order of rank.</summary>
internal sealed class StepPlan
{
    public StepPlan(IReadOnlyCollection<RegisteredStep> steps)
    {
        PreValidation = At(steps, StepStage.PreValidation, StepMode.Synchronous);
        PreOperation = At(steps, StepStage.PreOperation, StepMode.Synchronous);
        PostOperation = At(steps, StepStage.PostOperation, StepMode.Synchronous);
        Asynchronous = At(steps, StepStage.PostOperation, StepMode.Asynchronous);
        WithBeforeImage = steps.Where(step => step.BeforeImages.Count > 0).ToList();
        WithAfterImage = steps.Where(step => step.AfterImages.Count > 0).ToList();
        BeforeColumns = Union(WithBeforeImage.SelectMany(step => step.BeforeImages));
        AfterColumns = Union(WithAfterImage.SelectMany(step => step.AfterImages));
    }

    public IReadOnlyList<RegisteredStep> PreValidation { get; }

    public IReadOnlyList<RegisteredStep> PreOperation { get; }

    public IReadOnlyList<RegisteredStep> PostOperation { get; }

    public IReadOnlyList<RegisteredStep> Asynchronous { get; }

    public IReadOnlyList<RegisteredStep> WithBeforeImage { get; }

    public IReadOnlyList<RegisteredStep> WithAfterImage { get; }

    /// <summary>What one read must bring for the pre-images of all steps.</summary>
    public ColumnSet BeforeColumns { get; }

    /// <summary>What one read must bring for the post-images of all steps.</summary>
    public ColumnSet AfterColumns { get; }

    private static List<RegisteredStep> At(IEnumerable<RegisteredStep> steps, StepStage stage, StepMode mode) => steps
        .Where(step => step.Definition.Stage == stage && step.Definition.Mode == mode)
        .OrderBy(step => step.Definition.Rank)
        .ToList();

    private static ColumnSet Union(IEnumerable<StepImage> images)
    {
        var all = images.ToList();
        return all.Any(image => image.Columns.Count == 0)
            ? new ColumnSet(true)
            : new ColumnSet(all.SelectMany(image => image.Columns).Distinct().ToArray());
    }
}
