using System.Collections.Generic;
using System.Linq;
using Relance.Tests.Sdk.Surface;
using Xunit;

namespace Relance.Tests.Sdk;

/// <summary>
/// A plug-in compiled against the facade binds to the real assembly by name, so whatever the facade shows must be there, exactly so:
/// names, parameter types, bases, interfaces, enum numbers, wire contracts.
/// </summary>
public sealed class SurfaceTests
{
    [Theory]
    [MemberData(nameof(FacadeFile.Targets), MemberType = typeof(FacadeFile))]
    public void Facade_ShowsOnlyWhatIsPublished(string target)
    {
        var unpublished = Facade(target).Except(Published(target)).ToList();

        Assert.True(unpublished.Count == 0, string.Join("\n", unpublished));
    }

    [Theory]
    [MemberData(nameof(FacadeFile.Targets), MemberType = typeof(FacadeFile))]
    public void PublishedLists_HoldOnlyWhatTheFacadeShows(string target)
    {
        var unused = Published(target).Except(Facade(target)).ToList();

        Assert.True(unused.Count == 0, string.Join("\n", unused));
    }

    [Fact]
    public void BothTargets_ShowTheSameSdk()
    {
        Assert.Equal(Sdk("net462"), Sdk("net10.0"));

        static IEnumerable<string> Sdk(string target) => Facade(target).Where(line => line.StartsWith("Microsoft.Xrm.Sdk")).Order();
    }

    [Theory]
    [InlineData("NewerMembers.txt")]
    [InlineData("FrameworkMembers.txt")]
    public void EveryMemberOutsideThePublishedList_CitesItsPage(string list)
    {
        var types = SurfaceList.Read(list);

        Assert.NotEmpty(types);
        Assert.All(types.SelectMany(type => type.Sources), source => Assert.StartsWith("https://learn.microsoft.com/", source));
    }

    private static List<string> Facade(string target) =>
        [.. AssemblySurface.Read(FacadeFile.Of(target)).SelectMany(type => type.Lines())];

    private static List<string> Published(string target) =>
    [
        .. SurfaceList.Read("PublishedSurface.txt")
            .Concat(SurfaceList.Read("NewerMembers.txt"))
            .Concat(target == "net462" ? [] : SurfaceList.Read("FrameworkMembers.txt"))
            .SelectMany(type => type.Lines()),
    ];
}
