using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Relance.Local.Metadata;

namespace Relance.Local.Pipeline;

/// <summary>A step with the plug-in instance that serves it; instances are shared and stateless, as in the platform.</summary>
internal sealed class RegisteredStep
{
    private readonly HashSet<string> filter;

    public RegisteredStep(StepDefinition definition, IPlugin plugin)
    {
        Definition = definition;
        Plugin = plugin;
        filter = new HashSet<string>(definition.FilteringColumns);
        BeforeImages = definition.Images.Where(image => image.Type is ImageType.Pre or ImageType.Both).ToList();
        AfterImages = definition.Images.Where(image => image.Type is ImageType.Post or ImageType.Both).ToList();
    }

    public StepDefinition Definition { get; }

    public IPlugin Plugin { get; }

    public IReadOnlyList<StepImage> BeforeImages { get; }

    public IReadOnlyList<StepImage> AfterImages { get; }

    /// <summary>Filtering columns count for Update only, and by presence in the request, changed or not.</summary>
    public bool Wants(Call call) =>
        filter.Count == 0 || call.Message != "Update" || call.Target.Attributes.Keys.Any(filter.Contains);
}
