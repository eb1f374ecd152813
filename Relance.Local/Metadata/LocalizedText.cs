using System.Collections.Generic;
using System.Linq;

namespace Relance.Local.Metadata;

/// <summary>A label in several languages, keyed by Windows language id (1033 English, 1036 French).</summary>
public sealed class LocalizedText
{
    public const int English = 1033;
    public const int French = 1036;

    private readonly IReadOnlyDictionary<int, string> texts;

    public LocalizedText(IReadOnlyDictionary<int, string> texts) => this.texts = texts;

    public static LocalizedText Empty { get; } = new(new Dictionary<int, string>());

    public IReadOnlyDictionary<int, string> Texts => texts;

    /// <summary>The label in a language; in English when that language has none; otherwise the first there is, or "".</summary>
    public string In(int language) =>
        texts.TryGetValue(language, out var text) || texts.TryGetValue(English, out text)
            ? text
            : texts.Values.FirstOrDefault() ?? string.Empty;

    public override string ToString() => In(English);
}
