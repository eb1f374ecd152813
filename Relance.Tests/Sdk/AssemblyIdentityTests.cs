using System.Linq;
using System.Reflection;
using Xunit;

namespace Relance.Tests.Sdk;

public sealed class AssemblyIdentityTests
{
    private const string Identity = "Microsoft.Xrm.Sdk, Version=9.0.0.0, Culture=neutral, PublicKeyToken=31bf3856ad364e35";

    [Theory]
    [MemberData(nameof(FacadeFile.Targets), MemberType = typeof(FacadeFile))]
    public void Facade_HasTheIdentityOfTheRealAssembly(string target) =>
        Assert.Equal(Identity, AssemblyName.GetAssemblyName(FacadeFile.Of(target)).FullName);

    [Fact]
    public void CodeCompiledAgainstTheFacade_AsksForTheRealAssembly() =>
        Assert.Equal(
            Identity,
            typeof(AssemblyIdentityTests).Assembly.GetReferencedAssemblies().Single(name => name.Name == "Microsoft.Xrm.Sdk").FullName);
}
