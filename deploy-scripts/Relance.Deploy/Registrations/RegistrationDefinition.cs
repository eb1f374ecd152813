using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Relance.Deploy;

/// <summary>
/// Everything that is registered after the import of the solution: the steps with their images and the classes of the custom APIs. Read from the
/// step files of <c>solution/registration</c>; the Setup page of the app reads the same as JSON (web resource <c>relance_/setup/registration.json</c>).
/// </summary>
public sealed record RegistrationDefinition
{
    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Unique name of the solution.</summary>
    public required string Solution { get; init; }

    /// <summary>Unique name of the plug-in package whose types the steps and custom APIs name.</summary>
    public required string Package { get; init; }

    /// <summary>In order of name.</summary>
    public required IReadOnlyList<StepRegistration> Steps { get; init; }

    /// <summary>In order of unique name.</summary>
    public required IReadOnlyList<ApiRegistration> CustomApis { get; init; }

    /// <param name="solutionFolder">Folder that holds <c>src/</c> and <c>registration/</c>.</param>
    /// <exception cref="DeployFailure">A file is missing or says something that cannot be registered.</exception>
    public static RegistrationDefinition Read(string solutionFolder)
    {
        var registration = Path.Combine(solutionFolder, "registration");
        var steps = RegistrationFile.In(Path.Combine(registration, "steps")).Select(StepFile.Read).OrderBy(step => step.Name, StringComparer.Ordinal).ToList();
        var twice = steps.Select(step => step.Id).Concat(steps.SelectMany(step => step.Images).Select(image => image.Id)).GroupBy(id => id).FirstOrDefault(group => group.Count() > 1);
        if (twice is not null)
        {
            throw new DeployFailure($"The id {twice.Key} is there twice among the steps and images.", $"L’identifiant {twice.Key} figure deux fois parmi les étapes et les images.");
        }

        return new RegistrationDefinition
        {
            Solution = RegistrationFile.Read(Path.Combine(solutionFolder, "src", "Other", "Solution.xml")).Text("SolutionManifest", "UniqueName"),
            Package = PackageName(Path.Combine(solutionFolder, "src", "pluginpackages")),
            Steps = steps,
            CustomApis = RegistrationFile.Read(Path.Combine(registration, "customapis.xml")).Each("customapi")
                .Select(api => new ApiRegistration(api.Attribute("uniquename"), api.Attribute("plugintypename")))
                .OrderBy(api => api.UniqueName, StringComparer.Ordinal)
                .ToList(),
        };
    }

    /// <exception cref="JsonException">The text is no registration.</exception>
    public static RegistrationDefinition FromJson(string json) => JsonSerializer.Deserialize<RegistrationDefinition>(json, Json) ?? throw new JsonException("The text is null.");

    /// <summary>The same definition always gives the same text, with line feeds only.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Json) + "\n";

    private static string PackageName(string folder)
    {
        var files = Directory.Exists(folder) ? Directory.GetFiles(folder, "pluginpackage.xml", SearchOption.AllDirectories) : Array.Empty<string>();
        return files.Length == 1
            ? RegistrationFile.Read(files[0]).Attribute("uniquename")
            : throw new DeployFailure($"{folder} must hold one pluginpackage.xml; there are {files.Length}.", $"{folder} doit contenir un seul pluginpackage.xml ; il y en a {files.Length}.");
    }
}
