using System;
using System.Collections.Generic;

namespace Relance.Local.Mail;

/// <summary>A file sent with an e-mail.</summary>
public sealed record MailAttachment(string FileName, string MimeType, ReadOnlyMemory<byte> Content);

/// <summary>An address with the name shown beside it, if any.</summary>
public sealed record MailAddress(string Address, string? Name);

/// <summary>One e-mail as it left, or failed to leave, the local host.</summary>
public sealed record OutgoingMail
{
    /// <summary>The email row it was made from.</summary>
    public required Guid EmailId { get; init; }

    public required MailAddress From { get; init; }

    public required IReadOnlyList<MailAddress> To { get; init; }

    public required IReadOnlyList<MailAddress> Cc { get; init; }

    public required IReadOnlyList<MailAddress> Bcc { get; init; }

    public required string Subject { get; init; }

    /// <summary>The body as HTML, as Dataverse stores it.</summary>
    public required string Html { get; init; }

    public required IReadOnlyList<MailAttachment> Attachments { get; init; }

    /// <summary>When it was sent or refused, UTC.</summary>
    public required DateTime On { get; init; }

    /// <summary>Why it was not delivered; null = delivered.</summary>
    public string? Failure { get; init; }
}
