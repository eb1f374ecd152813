using System.Collections.Generic;
using System.Linq;

namespace Relance.Tests.Sdk.Surface;

/// <summary>One type and its members, a line each.</summary>
internal sealed record SurfaceType(string Namespace, string Line, IReadOnlyList<string> Members)
{
    /// <summary>Where each line of a list says that it comes from, or empty; nothing for a type read from an assembly.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>Each line with what it belongs to, so that a member is never excused by a namesake of another type.</summary>
    public IEnumerable<string> Lines() => Members.Select(member => $"{Namespace} / {Line} / {member}").Prepend($"{Namespace} / {Line}");
}
