using System;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;

namespace Relance.Local.WebApi;

/// <summary>What the headers <c>Prefer</c> and <c>MSCRM.*</c> ask for. A preference the local host does not know is refused by name.</summary>
internal sealed partial class Preferences
{
    /// <summary>Header that names the solution to which a new row is added.</summary>
    public const string SolutionName = "MSCRM.SolutionUniqueName";

    private readonly string[] annotations = Array.Empty<string>();

    public Preferences(WebRequest request)
    {
        foreach (Match match in Preference().Matches(request.Header("Prefer") ?? string.Empty))
        {
            var value = match.Groups["value"].Value.Trim('"');
            switch (match.Groups["name"].Value)
            {
                case "return" when value is "representation" or "minimal":
                    ReturnsRow = value == "representation";
                    break;
                case "odata.include-annotations":
                    annotations = value.Split(',', StringSplitOptions.TrimEntries);
                    break;
                case "odata.maxpagesize":
                    PageSize = Size(value);
                    break;
                case "odata.continue-on-error":
                    ContinuesOnError = value is "" or "true";
                    break;
                default:
                    throw WebRefusal.Unsupported($"the preference '{match.Value.Trim()}'");
            }
        }

        DemandKnown(request);
    }

    public bool ReturnsRow { get; }

    /// <summary>Rows per page; null = as many as the platform gives.</summary>
    public int? PageSize { get; }

    public bool ContinuesOnError { get; }

    /// <summary>Whether values of that annotation are wanted; a name ending in * asks for all that begin so.</summary>
    public bool Includes(string annotation) => annotations.Any(pattern =>
        pattern.EndsWith('*') ? annotation.StartsWith(pattern[..^1], StringComparison.Ordinal) : annotation == pattern);

    // Two of the platform's headers ask for nothing when they say so, one is looked at elsewhere; the others would change what happens.
    private static void DemandKnown(WebRequest request)
    {
        var other = request.Headers.FirstOrDefault(header =>
            header.Key.StartsWith("MSCRM.", StringComparison.OrdinalIgnoreCase)
            && !string.Equals(header.Value, "false", StringComparison.OrdinalIgnoreCase)
            && !string.Equals(header.Key, "MSCRM.SuppressDuplicateDetection", StringComparison.OrdinalIgnoreCase)
            && !string.Equals(header.Key, SolutionName, StringComparison.OrdinalIgnoreCase));
        if (other.Key is not null)
        {
            throw WebRefusal.Unsupported($"the header {other.Key}: {other.Value}");
        }
    }

    private static int Size(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var size) && size > 0
        ? size
        : throw WebRefusal.Address($"The preference odata.maxpagesize needs a positive whole number, not '{text}'.");

    [GeneratedRegex("""(?<name>[^=,;\s]+)(?:\s*=\s*(?<value>"[^"]*"|[^,;\s]*))?""", RegexOptions.CultureInvariant)]
    private static partial Regex Preference();
}
