using Relance.Local.Solution;
using Relance.Plugin;
using Xunit;

namespace Relance.Tests.Solution;

public sealed class RegisteredTypesTests
{
    [Fact]
    public void StepsAndCustomApis_NameClassesOfThePlugin_AndEveryClassIsNamed() =>
        Assert.Empty(PluginTypeCheck.Run(Repository.Solution, typeof(PluginBase).Assembly));
}
