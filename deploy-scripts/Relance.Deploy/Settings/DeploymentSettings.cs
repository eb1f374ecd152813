using System.Collections.Generic;
using System.IO;
using System.Text.Json;

namespace Relance.Deploy;

/// <summary>What differs from one environment to the next (docs/deployment.md). Holds no secret.</summary>
/// <param name="Policy">Values of the settings of the house by the name of their column without its prefix, such as "creditorName".</param>
/// <param name="Roles">Roles and who gets them.</param>
/// <param name="ColumnProfiles">Column security profiles and who gets them.</param>
public sealed record DeploymentSettings(
    IReadOnlyDictionary<string, JsonElement>? Policy = null,
    IReadOnlyList<GrantSetting>? Roles = null,
    IReadOnlyList<GrantSetting>? ColumnProfiles = null)
{
    /// <exception cref="DeployFailure">The file is missing or not as it should be.</exception>
    public static DeploymentSettings Read(string path)
    {
        try
        {
            return JsonSerializer.Deserialize<DeploymentSettings>(File.ReadAllText(path), ConfigurationFile.Options) ?? new DeploymentSettings();
        }
        catch (System.Exception problem) when (problem is IOException or JsonException)
        {
            throw new DeployFailure($"{path} cannot be read: {problem.Message}", $"{path} est illisible : {problem.Message}", problem);
        }
    }
}

/// <summary>A role or a profile, with the teams (by name) and users (by sign-in name, e-mail address or full name) that get it.</summary>
public sealed record GrantSetting(string Name, IReadOnlyList<string>? Teams = null, IReadOnlyList<string>? Users = null);
