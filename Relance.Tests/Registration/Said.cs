using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;
using Relance.Deploy;

namespace Relance.Tests.Registration;

/// <summary>How a script ended and what it said.</summary>
internal sealed record Said(int Code, string Output, string Error)
{
    public static async Task<Said> By(ScriptVerb verb, IReadOnlyList<string> arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await verb.Run(arguments, output, error);
        return new Said(code, output.ToString(), error.ToString());
    }
}
