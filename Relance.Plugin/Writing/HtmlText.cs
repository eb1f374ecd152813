namespace Relance.Plugin.Writing;

/// <summary>Text in HTML: what has a meaning there is written as an entity.</summary>
internal static class HtmlText
{
    public static string Of(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\"", "&quot;").Replace("\n", "<br>");
}
