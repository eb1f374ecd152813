using System;
using System.Globalization;
using System.Text;
using Microsoft.Xrm.Sdk;

namespace Relance.Local.WebApi;

/// <summary>What the address of a next page carries: number from 1, size (0 = as the platform gives) and cookie of the page before.</summary>
internal sealed record SkipToken(int Number, int Size, string? Cookie)
{
    private const string Option = "$skiptoken";

    /// <exception cref="WebRefusal">The text was not written here.</exception>
    public static SkipToken Read(string text)
    {
        try
        {
            var parts = Encoding.UTF8.GetString(Convert.FromBase64String(text.Replace('-', '+').Replace('_', '/'))).Split('|', 3);
            return new SkipToken(int.Parse(parts[0], CultureInfo.InvariantCulture), int.Parse(parts[1], CultureInfo.InvariantCulture), parts[2].Length == 0 ? null : parts[2]);
        }
        catch (Exception problem) when (problem is FormatException or IndexOutOfRangeException or OverflowException)
        {
            throw WebRefusal.Address($"The {Option} is not one of this service: '{text}'.");
        }
    }

    public SkipToken After(EntityCollection rows) => new(Number + 1, Size, rows.PagingCookie);

    /// <summary>The absolute address of the same list from the next page on.</summary>
    public static string NextLink(WebRequest request, SkipToken next)
    {
        var question = request.Target.IndexOf('?', StringComparison.Ordinal);
        var text = new StringBuilder(request.Root).Append(request.Path).Append('?');
        foreach (var option in question < 0 ? Array.Empty<string>() : request.Target[(question + 1)..].Split('&'))
        {
            if (!Uri.UnescapeDataString(option).StartsWith(Option, StringComparison.Ordinal))
            {
                text.Append(option).Append('&');
            }
        }

        return text.Append(Option).Append('=').Append(next).ToString();
    }

    public override string ToString() =>
        Uri.EscapeDataString(Convert.ToBase64String(Encoding.UTF8.GetBytes($"{Number}|{Size}|{Cookie}")).Replace('+', '-').Replace('/', '_'));
}
