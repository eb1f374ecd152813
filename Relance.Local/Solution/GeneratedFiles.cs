using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using Relance.Deploy;
using Relance.Local.Configuration;

namespace Relance.Local.Solution;

/// <summary>Payloads of web resources that are not in the tree because they follow from other files of it.</summary>
internal static class GeneratedFiles
{
    /// <summary>What the Setup page registers: the step files and bindings in one JSON file.</summary>
    public const string Registration = "WebResources/relance_/setup/registration.json";

    /// <summary>What the Setup page loads: settings, texts and rates as rows.</summary>
    public const string Configuration = "WebResources/relance_/setup/configuration.json";

    /// <param name="folder">Folder that holds <c>src/</c>, <c>registration/</c> and <c>data/</c>.</param>
    /// <returns>Contents by path below <c>src/</c>; only of web resources that the tree has.</returns>
    /// <exception cref="InvalidDataException">The files behind one of them cannot be read.</exception>
    public static IReadOnlyDictionary<string, byte[]> Of(string folder)
    {
        var contents = new Dictionary<string, byte[]>();
        try
        {
            Add(contents, folder, Registration, () => RegistrationDefinition.Read(folder).ToJson());
            Add(contents, folder, Configuration, () => ConfigurationPackage.ToJson(folder));
            return contents;
        }
        catch (DeployFailure problem)
        {
            throw new InvalidDataException(problem.Message, problem);
        }
    }

    /// <summary>The same web resources with nothing in them, for those who look at the customizations alone.</summary>
    public static IReadOnlyDictionary<string, byte[]> Empty { get; } = new Dictionary<string, byte[]>
    {
        [Registration] = Array.Empty<byte>(),
        [Configuration] = Array.Empty<byte>(),
    };

    private static void Add(Dictionary<string, byte[]> contents, string folder, string path, Func<string> content)
    {
        if (File.Exists(Path.Combine(folder, "src", path + ".data.xml")))
        {
            contents[path] = Encoding.UTF8.GetBytes(content());
        }
    }
}
