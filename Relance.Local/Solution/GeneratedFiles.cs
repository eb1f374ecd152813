using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using Relance.Deploy;
using Relance.Local.Configuration;

namespace Relance.Local.Solution;

/// <summary>Payloads of web resources that are not in the tree because they follow from other files of it. They are made when they are read.</summary>
internal static class GeneratedFiles
{
    /// <summary>What the Setup page registers: the step files and bindings in one JSON file.</summary>
    public const string Registration = "WebResources/relance_/setup/registration.json";

    /// <summary>What the Setup page loads: settings, texts and rates as rows.</summary>
    public const string Configuration = "WebResources/relance_/setup/configuration.json";

    /// <summary>The same web resources with nothing in them, for those who look at the customizations alone.</summary>
    public static IReadOnlyDictionary<string, Lazy<byte[]>> Empty { get; } = new Dictionary<string, Lazy<byte[]>>
    {
        [Registration] = new(Array.Empty<byte>()),
        [Configuration] = new(Array.Empty<byte>()),
    };

    /// <param name="folder">Folder that holds <c>src/</c>, <c>registration/</c> and <c>data/</c>.</param>
    /// <returns>Contents by path below <c>src/</c>; reading one throws <see cref="InvalidDataException"/> when the files behind it say what cannot be.</returns>
    public static IReadOnlyDictionary<string, Lazy<byte[]>> Of(string folder) => new Dictionary<string, Lazy<byte[]>>
    {
        [Registration] = new(() => Encoding.UTF8.GetBytes(RegistrationOf(folder))),
        [Configuration] = new(() => Encoding.UTF8.GetBytes(ConfigurationPackage.ToJson(folder))),
    };

    private static string RegistrationOf(string folder)
    {
        try
        {
            return RegistrationDefinition.Read(folder).ToJson();
        }
        catch (DeployFailure problem)
        {
            throw new InvalidDataException(problem.Message, problem);
        }
    }
}
