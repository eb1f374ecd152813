using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;

namespace Relance.Local.Solution.Rules;

internal sealed class StepShapeRule : SolutionRule
{
    public StepShapeRule()
        : base("step-shape", "A step is one that the platform would register: stage and mode fit, the table exists, images exist at that moment.")
    {
    }

    public override IEnumerable<Finding> Check(SolutionTree tree) =>
        tree.Steps.SelectMany(step => Faults(tree, step.Root).Select(fault => Found(step.Path, fault)));

    private static IEnumerable<string> Faults(SolutionTree tree, XElement step)
    {
        var message = (string?)step.Element("SdkMessageName");
        var stage = (string?)step.Element("Stage");
        var mode = (string?)step.Element("Mode");
        var table = (string?)step.Element("PrimaryEntity") ?? string.Empty;
        if (mode is not ("0" or "1") || (mode == "1" && stage != "40"))
        {
            yield return $"mode {mode} does not exist in stage {stage}: asynchronous steps (1) run in stage 40";
        }

        if ((string?)step.Element("AsyncAutoDelete") == "1" && mode != "1")
        {
            yield return "AsyncAutoDelete is for asynchronous steps";
        }

        if (table != "none" && !tree.Directory.Has(table))
        {
            yield return $"there is no table {table}";
        }

        foreach (var image in step.Descendants("SdkMessageProcessingStepImage"))
        {
            var alias = (string?)image.Element("EntityAlias");
            var type = (string?)image.Element("ImageType");
            if (type is "0" or "2" && message == "Create")
            {
                yield return $"{alias}: there is no row before Create";
            }

            if (type is "1" or "2" && (message == "Delete" || stage != "40"))
            {
                yield return $"{alias}: a row after the operation exists in stage 40 only, and never after Delete";
            }

            if ((string?)image.Element("MessagePropertyName") != (message == "Create" ? "Id" : "Target"))
            {
                yield return $"{alias}: MessagePropertyName must be Id for Create and Target otherwise";
            }

            if (string.IsNullOrEmpty((string?)image.Element("Attributes")))
            {
                yield return $"{alias}: names no columns, so it would carry all of them";
            }
        }
    }
}
