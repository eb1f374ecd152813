using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Relance.Deploy;
using Relance.Plugin.Tables;
using Relance.Tests.Solution;
using Xunit;

namespace Relance.Tests.Registration.Configuration;

/// <summary>There and back: what configure loads, export-config writes.</summary>
public sealed class ExportConfigVerbTests
{
    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task Export_AfterConfigure_EqualsTheSourceByteForByte(string language)
    {
        using var deployment = await Deployment.Registered();
        string[] common = ["--url", deployment.Address.ToString(), "--solution", Repository.Solution, "--language", language];
        await Said.By(new ConfigureVerb(), common);

        var export = await Said.By(new ExportConfigVerb(), [.. common, "--dry-run"]);

        Assert.Equal((ExitCode.Done, string.Empty), (export.Code, export.Error));
        Assert.DoesNotContain("diffère :", export.Output);
        Assert.DoesNotContain("differs:", export.Output);
    }

    [Fact]
    public async Task Export_OfAChangedEnvironment_WritesWhatChangedAndNamesWhatNoFileHolds()
    {
        using var deployment = await Deployment.Registered();
        using var folder = new ScratchFolder();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Solution, "data"), "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(folder.Path, "data", Path.GetRelativePath(Path.Combine(Repository.Solution, "data"), file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        string[] common = ["--url", deployment.Address.ToString(), "--solution", folder.Path, "--language", "fr"];
        await Said.By(new ConfigureVerb(), common);
        var service = deployment.Host.System;
        var policy = service.RetrieveMultiple(new QueryExpression(PolicyTable.LogicalName)).Entities.Single();
        service.Update(new Entity(PolicyTable.LogicalName, policy.Id) { [PolicyTable.QuietDays] = 4, [PolicyTable.Signatory] = "Anne Petit" });

        var export = await Said.By(new ExportConfigVerb(), common);

        Assert.Contains("1 fichiers sur", export.Output);
        Assert.Contains(PolicyTable.Signatory, export.Output);
        Assert.Equal(4, ConfigurationFile.Read(folder.Path).Policy.QuietDays);
    }
}
