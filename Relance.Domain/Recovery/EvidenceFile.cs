using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using NodaTime;

namespace Relance.Domain;

/// <summary>One thing that can prove something. The file itself stays where it is; whoever writes the archive fetches it.</summary>
/// <param name="SourceId">The row or attachment that it comes from.</param>
/// <param name="Reference">The number people know: of the invoice, the reminder, the promise.</param>
/// <param name="Extension">Of the file, without the dot: "pdf".</param>
/// <param name="About">The invoice it belongs to; null = the account as a whole.</param>
public sealed record EvidenceDocument(EvidenceKind Kind, Guid SourceId, string Reference, LocalDate On, string Extension, Guid? About = null);

/// <summary>One line of the index.</summary>
/// <param name="Number">"03-02": the second piece of the third chapter.</param>
/// <param name="Path">Inside the archive, with forward slashes, plain ASCII: every unpacker reads it.</param>
public sealed record EvidenceEntry(string Number, EvidenceDocument Document, string Path);

/// <summary>
/// The contents of an evidence file (design rule 27) and where each piece lies in its archive. It is a plan: nothing is read or
/// written here, and equal pieces give an equal plan in whatever order they come.
/// </summary>
/// <param name="Entries">By chapter, then day, reference and source.</param>
/// <param name="Missing">Chapters that the route needs and that have no piece.</param>
public sealed record EvidenceFile(string ArchiveName, ValueList<EvidenceEntry> Entries, ValueList<EvidenceKind> Missing)
{
    /// <summary>The index lies at the top, so that it is read first.</summary>
    public const string IndexPath = "00-index.html";

    private const int LongestReference = 60;

    /// <param name="debtor">Name or number for the archive's name.</param>
    /// <param name="needed">What the route asks for; see <see cref="RouteOption.Evidence"/>.</param>
    public static EvidenceFile Compose(string debtor, LocalDate asOf, IEnumerable<EvidenceDocument> documents, ValueList<EvidenceKind> needed)
    {
        Guard.NotBlank(debtor, nameof(debtor));
        Guard.NotNull(needed, nameof(needed));
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { IndexPath };
        var ordered = Guard.NotNull(documents, nameof(documents))
            .OrderBy(document => document.Kind)
            .ThenBy(document => document.On)
            .ThenBy(document => document.Reference, StringComparer.Ordinal)
            .ThenBy(document => document.SourceId);
        var entries = new List<EvidenceEntry>();
        foreach (var chapter in ordered.GroupBy(document => document.Kind))
        {
            var place = 0;
            foreach (var document in chapter)
            {
                place++;
                var number = Chapter(document.Kind) + "-" + place.ToString("00", CultureInfo.InvariantCulture);
                entries.Add(new EvidenceEntry(number, document, Free(taken, Folder(document.Kind), number, document)));
            }
        }

        var present = new HashSet<EvidenceKind>(entries.Select(entry => entry.Document.Kind));
        return new EvidenceFile(
            "evidence-" + Plain(debtor) + "-" + asOf.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture) + ".zip",
            entries.ToValueList(),
            needed.Where(kind => !present.Contains(kind)).Distinct().ToValueList());
    }

    private static string Free(HashSet<string> taken, string folder, string number, EvidenceDocument document)
    {
        var extension = Plain(document.Extension);
        var path = folder + "/" + number + "-" + Plain(document.Reference) + (extension.Length == 0 ? "" : "." + extension);
        Guard.Argument(taken.Add(path), nameof(document), "Two pieces have the same place.");
        return path;
    }

    private static string Chapter(EvidenceKind kind) => ((int)kind + 1).ToString("00", CultureInfo.InvariantCulture);

    private static string Folder(EvidenceKind kind) => Chapter(kind) + "-" + kind switch
    {
        EvidenceKind.Statement => "statement",
        EvidenceKind.Contract => "contract",
        EvidenceKind.Invoice => "invoices",
        EvidenceKind.DeliveryProof => "delivery",
        EvidenceKind.Message => "messages",
        EvidenceKind.MessageProof => "message-proofs",
        EvidenceKind.FormalNotice => "formal-notice",
        EvidenceKind.FormalNoticeReceipt => "formal-notice-receipt",
        EvidenceKind.Promise => "promises",
        EvidenceKind.Dispute => "disputes",
        EvidenceKind.InterestStatement => "interest",
        EvidenceKind.ClaimStatement => "claims",
        EvidenceKind.PaymentPlan => "plans",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A kind without a folder."),
    };

    // Letters and digits of ASCII; accents fall away, everything else (slashes, dots, spaces) becomes one hyphen: no path can climb out.
    private static string Plain(string text)
    {
        var plain = new StringBuilder();
        foreach (var letter in text.Normalize(NormalizationForm.FormD))
        {
            if (letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9'))
            {
                plain.Append(letter);
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark && plain.Length > 0 && plain[plain.Length - 1] != '-')
            {
                plain.Append('-');
            }
        }

        var trimmed = plain.ToString().Trim('-');
        return trimmed.Length <= LongestReference ? trimmed : trimmed.Substring(0, LongestReference).TrimEnd('-');
    }
}
