using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;

namespace Relance.Local.Metadata;

/// <summary>Reads plug-in steps, whether part of the solution or registered after import.</summary>
internal static class StepReader
{
    private const string CommonSuffix = "-ea3e-db11-86a7-000a3a5473e8";

    // Ids the platform gives these messages in every environment.
    private static readonly Dictionary<Guid, string> Messages = new()
    {
        [Guid.Parse("9ebdbb1b" + CommonSuffix)] = "Create",
        [Guid.Parse("20bebb1b" + CommonSuffix)] = "Update",
        [Guid.Parse("a1bdbb1b" + CommonSuffix)] = "Delete",
        [Guid.Parse("f2bdbb1b" + CommonSuffix)] = "Retrieve",
        [Guid.Parse("03bebb1b" + CommonSuffix)] = "RetrieveMultiple",
    };

    public static IReadOnlyList<StepDefinition> Read(string root, params string[] folders)
    {
        var steps = folders
            .SelectMany(folder => SolutionFile.In(folder, "*.xml"))
            .Select(path => Read(SolutionFile.Read(root, path, "SdkMessageProcessingStep")))
            .ToList();
        var twice = steps.GroupBy(step => step.Id).FirstOrDefault(group => group.Count() > 1);
        return twice is null
            ? steps
            : throw new SolutionFileException(twice.Last().Name, $"the step id {twice.Key} is there twice");
    }

    private static StepDefinition Read(SolutionFile file)
    {
        var step = file.Root;
        var definition = new StepDefinition
        {
            Id = file.Id(step, AttributeOrElement(file, "SdkMessageProcessingStepId")),
            Name = AttributeOrElement(file, "Name"),
            Message = Message(file),
            Table = file.TextOr(step, "PrimaryEntity", "none") is var table && table != "none" ? table : null,
            Stage = file.Kind<StepStage>(step, "Stage"),
            Mode = file.Kind<StepMode>(step, "Mode"),
            Rank = file.NumberOrNull(step, "Rank") ?? 1,
            PluginType = file.Text(step, "PluginTypeName").Split(',')[0].Trim(),
            FilteringColumns = Columns(step, "FilteringAttributes"),
            Images = step.Descendants("SdkMessageProcessingStepImage").Select(image => Image(file, image)).ToList(),
            Description = file.TextOr(step, "Description", string.Empty),
            Configuration = file.TextOr(step, "Configuration", string.Empty) is { Length: > 0 } text ? text : null,
            DeletesJobOnSuccess = file.Flag(step, "AsyncAutoDelete"),
        };
        Check(file, definition);
        return definition;
    }

    private static void Check(SolutionFile file, StepDefinition step)
    {
        if (step.Mode == StepMode.Asynchronous && step.Stage != StepStage.PostOperation)
        {
            throw file.Wrong(file.Root, "an asynchronous step must be in stage 40");
        }

        foreach (var image in step.Images)
        {
            if (image.Type != ImageType.Pre && (step.Stage != StepStage.PostOperation || step.Message == "Delete"))
            {
                throw file.Wrong(file.Root, $"the image {image.Alias} cannot exist: after-images are for stage 40 and not for Delete");
            }

            if (image.Type != ImageType.Post && step.Message == "Create")
            {
                throw file.Wrong(file.Root, $"the image {image.Alias} cannot exist: Create has no image from before");
            }
        }
    }

    // Exports write both as attributes; hand-written registration files may write them as elements.
    private static string AttributeOrElement(SolutionFile file, string name) =>
        file.Root.Attribute(name)?.Value ?? file.Text(file.Root, name);

    private static string Message(SolutionFile file)
    {
        if (file.TextOr(file.Root, "SdkMessageName", string.Empty) is { Length: > 0 } name)
        {
            return name;
        }

        var id = file.Id(file.Root, file.Text(file.Root, "SdkMessageId"));
        return Messages.TryGetValue(id, out var message)
            ? message
            : throw file.Wrong(file.Root, $"the message id {id} is not known; name the message in <SdkMessageName>");
    }

    private static StepImage Image(SolutionFile file, XElement image) =>
        new(
            file.Text(image, "EntityAlias"),
            file.Kind<ImageType>(image, "ImageType"),
            Columns(image, "Attributes"),
            file.TextOr(image, "MessagePropertyName", "Target"))
        {
            Id = file.TextOr(image, "SdkMessageProcessingStepImageId", string.Empty) is { Length: > 0 } id ? file.Id(image, id) : Guid.Empty,
        };

    private static IReadOnlyList<string> Columns(XElement parent, string element) =>
        (parent.Element(element)?.Value ?? string.Empty)
            .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
