using System.Linq;

namespace Relance.Deploy;

/// <summary>Reads one file of <c>solution/registration/steps</c>: the element of an export, with the names of message and type in place of their ids.</summary>
internal static class StepFile
{
    public static StepRegistration Read(RegistrationFile file) => new()
    {
        Id = file.Id(file.Attribute("SdkMessageProcessingStepId")),
        Name = file.Attribute("Name"),
        Message = file.Text("SdkMessageName"),
        Table = file.TextOrEmpty("PrimaryEntity") is { Length: > 0 } table && table != "none" ? table : null,
        PluginType = file.Text("PluginTypeName"),
        Stage = file.Number("Stage"),
        Mode = file.Number("Mode"),
        Rank = file.NumberOr("Rank", 1),
        FilteringAttributes = file.Names("FilteringAttributes"),
        Configuration = file.TextOrEmpty("Configuration"),
        Description = file.TextOrEmpty("Description"),
        AsyncAutoDelete = file.NumberOr("AsyncAutoDelete", 0) == 1,
        SupportedDeployment = file.NumberOr("SupportedDeployment", 0),
        Images = file.Each("SdkMessageProcessingStepImage").Select(Image).OrderBy(image => image.EntityAlias, System.StringComparer.Ordinal).ToList(),
    };

    private static ImageRegistration Image(RegistrationFile image) => new()
    {
        Id = image.Id(image.Text("SdkMessageProcessingStepImageId")),
        Name = image.Attribute("Name"),
        EntityAlias = image.Text("EntityAlias"),
        ImageType = image.Number("ImageType"),
        Attributes = image.Names("Attributes"),
        MessagePropertyName = image.Text("MessagePropertyName"),
    };
}
