using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.IO;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Relance.Local.Metadata;

namespace Relance.Local.Commands;

/// <summary>From the arguments of the process to its exit code.</summary>
public static class CommandLine
{
    public static int Run(IReadOnlyList<string> arguments, TextWriter output, TextWriter error)
    {
        var culture = CommandLanguage.Of(arguments, Environment.GetEnvironmentVariable);

        // The headings of help come from System.CommandLine, which speaks the language of the thread.
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture.Tag);
        var terminal = new Terminal(output, error, culture);
        var parsed = CommandTree.Build(terminal).Parse(arguments);
        var configuration = new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false };
        if (parsed.Errors.Count > 0)
        {
            parsed.Invoke(configuration);
            return ExitCode.Usage;
        }

        try
        {
            return parsed.Invoke(configuration);
        }
        catch (CommandFailure failure)
        {
            terminal.Fail(failure.Wording);
        }
        catch (FaultException<OrganizationServiceFault> fault)
        {
            terminal.Fail(new Wording(fault.Detail.Message, fault.Detail.Message));
        }
        catch (SolutionFileException refusal)
        {
            terminal.Fail(new Wording(refusal.Message, refusal.Message));
        }

        return ExitCode.Failure;
    }
}
