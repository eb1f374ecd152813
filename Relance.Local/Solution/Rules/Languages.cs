using System.Collections.Generic;

namespace Relance.Local.Solution.Rules;

/// <summary>Windows language ids in which every text of the solution exists.</summary>
internal static class Languages
{
    public const string English = "1033";
    public const string French = "1036";

    public static readonly IReadOnlyList<string> All = new[] { English, French };
}
