using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Threading.Tasks;

namespace Relance.Deploy;

/// <summary>One deployment script: its options, what it does with them, and how it fails.</summary>
public abstract class ScriptVerb
{
    /// <summary>Runs the script with the arguments of the command line.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public async Task<int> Run(IReadOnlyList<string> arguments, TextWriter output, TextWriter error)
    {
        var speech = new Speech(output, error, Speech.LanguageOf(arguments));

        // The headings of help come from System.CommandLine, which speaks the language of the thread.
        CultureInfo.CurrentUICulture = speech.Culture;
        var command = Command(speech);
        command.Options.Add(Language(speech));
        var parsed = command.Parse(arguments);
        var configuration = new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false };
        if (parsed.Errors.Count > 0)
        {
            await parsed.InvokeAsync(configuration).ConfigureAwait(false);
            return ExitCode.Usage;
        }

        try
        {
            return await parsed.InvokeAsync(configuration).ConfigureAwait(false);
        }
        catch (DeployFailure failure)
        {
            speech.Fail(failure.Message, failure.French);
        }
        catch (DataverseFailure failure)
        {
            speech.Fail($"The environment refuses: {failure.Message}", $"L’environnement refuse : {failure.Message}");
        }

        return ExitCode.Failure;
    }

    /// <summary>The script for a shell: arguments in, exit code out.</summary>
    public Task<int> Run(string[] arguments) => Run(arguments, Console.Out, Console.Error);

    /// <summary>The options of the script, and its action.</summary>
    protected abstract RootCommand Command(Speech speech);

    protected static Option<string> Url(Speech speech) => new("--url")
    {
        Description = speech.Say("address of the environment, such as https://contoso.crm4.dynamics.com", "adresse de l’environnement, par exemple https://contoso.crm4.dynamics.com"),
        HelpName = "URL",
        Required = true,
    };

    protected static Option<bool> DryRun(Speech speech) => new("--dry-run")
    {
        Description = speech.Say("only say what would be done; exit code 3 when there is something", "dire seulement ce qui serait fait ; code 3 s’il y a quelque chose"),
    };

    protected static Option<string> Solution(Speech speech) => new("--solution")
    {
        Description = speech.Say("the solution folder", "le dossier de la solution"),
        HelpName = speech.Say("FOLDER", "DOSSIER"),
        DefaultValueFactory = _ => "solution",
    };

    /// <summary>The environment of that address, signed in as the machine allows.</summary>
    protected static DataverseClient Connect(string url)
    {
        var address = EnvironmentAddress.Read(url);
        return new DataverseClient(address, EnvironmentAddress.Tokens(address, Environment.GetEnvironmentVariable));
    }

    private static Option<string> Language(Speech speech)
    {
        var option = new Option<string>("--language")
        {
            Description = speech.Say("en or fr; default: the language of the machine", "en ou fr ; par défaut : la langue de la machine"),
            HelpName = "en|fr",
        };
        option.AcceptOnlyFromAmong("en", "fr");
        return option;
    }
}
