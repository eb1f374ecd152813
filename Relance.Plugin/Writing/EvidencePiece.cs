using System;
using System.Text;
using Relance.Domain;

namespace Relance.Plugin.Writing;

/// <summary>One file of the evidence with its contents.</summary>
internal sealed record EvidencePiece(EvidenceDocument Document, byte[] Content)
{
    /// <summary>A page for people.</summary>
    public static EvidencePiece Page(EvidenceKind kind, Guid source, string reference, NodaTime.LocalDate on, string html) =>
        new(new EvidenceDocument(kind, source, reference, on, "html"), Encoding.UTF8.GetBytes(html));
}
