using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Relance.Local.Solution;

/// <summary>E-mail templates: the texts lie in four files each and go into the package as text of the template's nodes.</summary>
internal static partial class EmailTemplates
{
    private static readonly string[] Documents = { "subject.xsl", "subjectpresentationxml.xml", "body.xsl", "presentationxml.xml" };

    public static void Add(string source, Func<string, XElement> nodeFor)
    {
        const string index = "Templates/EmailTemplates.xml";
        if (!File.Exists(Path.Combine(source, index)))
        {
            return;
        }

        var templates = SourceFile.Load(source, index).Elements().ToList();
        foreach (var template in templates)
        {
            var folder = Path.Combine(source, "Templates", "EmailDocuments", (string)template.Element("languagecode")!, (string)template.Element("templateid")!);
            foreach (var document in Documents)
            {
                var text = File.ReadAllText(Path.Combine(folder, document));
                template.SetElementValue(Path.GetFileNameWithoutExtension(document), document.EndsWith(".xml", StringComparison.Ordinal) ? Minified(text) : text);
            }
        }

        nodeFor(index).Add(new XElement("EmailTemplates", templates));
    }

    // Real exports keep presentation documents without declaration and without white space between elements.
    private static string Minified(string xml) =>
        string.Concat(CharacterData().Split(Declaration().Replace(xml, string.Empty))
            .Select(piece => piece.StartsWith("<![CDATA[", StringComparison.Ordinal) ? piece : LineBreak().Replace(piece, string.Empty))).Trim();

    [GeneratedRegex(@"^\s*<\?xml[^>]*\?>\s*")]
    private static partial Regex Declaration();

    [GeneratedRegex(@"(<!\[CDATA\[.*?\]\]>)", RegexOptions.Singleline)]
    private static partial Regex CharacterData();

    [GeneratedRegex(@"\s*\n\s*")]
    private static partial Regex LineBreak();
}
