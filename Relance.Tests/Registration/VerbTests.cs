using System;
using System.IO;
using System.Threading.Tasks;
using Relance.Deploy;
using Relance.Tests.Solution;
using Xunit;

namespace Relance.Tests.Registration;

/// <summary>The deployment scripts as somebody runs them, against an empty host.</summary>
public sealed class VerbTests
{
    [Fact]
    public async Task Scripts_FromEmptyToRegistered_SayWhatTheyDoAndWhatIsLeft()
    {
        using var deployment = new Deployment();
        using var folder = new ScratchFolder();
        var zip = Path.Combine(folder.Path, "relance.zip");
        await File.WriteAllBytesAsync(zip, Deployment.Zip);
        var url = deployment.Address.ToString();

        var tooEarly = await Run(new RegisterVerb(), "--url", url, "--solution", Repository.Solution, "--language", "fr");
        var lookAtImport = await Run(new ImportVerb(), "--url", url, "--zip", zip, "--dry-run", "--language", "en");
        Assert.Empty(deployment.Host.CustomApis);
        var import = await Run(new ImportVerb(), "--url", url, "--zip", zip, "--language", "en");
        var look = await Run(new RegisterVerb(), "--url", url, "--solution", Repository.Solution, "--dry-run", "--language", "en");
        Assert.Empty(deployment.Host.Steps);
        var register = await Run(new RegisterVerb(), "--url", url, "--solution", Repository.Solution, "--language", "fr");
        var again = await Run(new RegisterVerb(), "--url", url, "--solution", Repository.Solution, "--dry-run", "--language", "en");

        Assert.Equal((ExitCode.Failure, true), (tooEarly.Code, tooEarly.Error.Contains("Importez d’abord la solution", StringComparison.Ordinal)));
        Assert.Equal((ExitCode.WouldChange, true), (lookAtImport.Code, lookAtImport.Output.Contains("nothing", StringComparison.Ordinal)));
        Assert.Equal((ExitCode.Done, true), (import.Code, import.Output.Contains("Imported", StringComparison.Ordinal)));
        Assert.Equal((ExitCode.WouldChange, true), (look.Code, look.Output.Contains("create step", StringComparison.Ordinal)));
        Assert.Equal((ExitCode.Done, true), (register.Code, register.Output.Contains("Terminé", StringComparison.Ordinal)));
        Assert.Equal((ExitCode.Done, true), (again.Code, again.Output.Contains("0 to create, 0 to change, 0 to remove", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("http://contoso.crm4.dynamics.com", "https")]
    [InlineData("contoso", "https://contoso")]
    public async Task Address_ThatCannotBeUsed_IsRefused(string url, string named)
    {
        var run = await Run(new RegisterVerb(), "--url", url, "--solution", Repository.Solution, "--language", "en");

        Assert.Equal(ExitCode.Failure, run.Code);
        Assert.Contains(named, run.Error);
    }

    [Fact]
    public async Task CommandLine_WithoutAddress_IsRefusedWithItsUsage()
    {
        var run = await Run(new RegisterVerb(), "--language", "en");

        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.Contains("--url", run.Error + run.Output);
    }

    private static async Task<(int Code, string Output, string Error)> Run(ScriptVerb verb, params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await verb.Run(arguments, output, error);
        return (code, output.ToString(), error.ToString());
    }
}
