using System.Collections.Generic;
using System.IO;
using System.Text;
using Relance.Deploy;

namespace Relance.Local.Solution;

/// <summary>Payloads of web resources that are not in the tree because they follow from other files of it.</summary>
internal static class GeneratedFiles
{
    /// <summary>What the Setup page registers: the step files and bindings in one JSON file.</summary>
    public const string Registration = "WebResources/relance_/setup/registration.json";

    /// <param name="folder">Folder that holds <c>src/</c> and <c>registration/</c>.</param>
    /// <returns>Contents by path below <c>src/</c>; none when the tree has no such web resource.</returns>
    /// <exception cref="InvalidDataException">The registration files cannot be read.</exception>
    public static IReadOnlyDictionary<string, byte[]> Of(string folder)
    {
        if (!File.Exists(Path.Combine(folder, "src", Registration + ".data.xml")))
        {
            return new Dictionary<string, byte[]>();
        }

        try
        {
            return new Dictionary<string, byte[]> { [Registration] = Encoding.UTF8.GetBytes(RegistrationDefinition.Read(folder).ToJson()) };
        }
        catch (DeployFailure problem)
        {
            throw new InvalidDataException(problem.Message, problem);
        }
    }
}
