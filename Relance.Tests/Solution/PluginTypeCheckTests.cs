using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Relance.Local.Solution;
using Xunit;

namespace Relance.Tests.Solution;

public sealed class PluginTypeCheckTests
{
    private const string Step = "registration/steps/Counted.Create.invoice.xml";

    [Fact]
    public void PluginTypeCheck_OfAStepWhoseClassExists_FindsNothingAboutIt()
    {
        var findings = Run(typeof(Registered).FullName!);

        Assert.DoesNotContain(findings, finding => finding.File == Step || finding.Message.Contains(typeof(Registered).FullName!, StringComparison.Ordinal));
    }

    [Fact]
    public void PluginTypeCheck_OfAStepWhoseClassDoesNotExist_NamesTheFile() =>
        Assert.Contains(Run("Relance.Plugin.Steps.Nobody"), finding => finding.File == Step && finding.Message.Contains("Nobody", StringComparison.Ordinal));

    [Fact]
    public void PluginTypeCheck_OfAnAbstractClass_NamesTheFile() =>
        Assert.Contains(Run(typeof(Unfinished).FullName!), finding => finding.File == Step);

    [Fact]
    public void PluginTypeCheck_OfAClassThatIsRegisteredNowhere_NamesTheClass() =>
        Assert.Contains(Run("Relance.Plugin.Steps.Nobody"), finding => finding.File == "registration" && finding.Message.Contains(nameof(Registered), StringComparison.Ordinal));

    private static Finding[] Run(string type)
    {
        using var solution = new MutatedSolution();
        solution.Write(Step, $"<SdkMessageProcessingStep><PluginTypeName>{type}</PluginTypeName></SdkMessageProcessingStep>");
        return PluginTypeCheck.Run(solution.Path, typeof(PluginTypeCheckTests).Assembly).ToArray();
    }

    public sealed class Registered : IPlugin
    {
        public void Execute(IServiceProvider serviceProvider) => throw new InvalidOperationException("Never called.");
    }

    public abstract class Unfinished : IPlugin
    {
        public abstract void Execute(IServiceProvider serviceProvider);
    }
}
