using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

namespace Relance.Local.Mail;

/// <summary>
/// Where SendEmail delivers: a folder of .eml files (or memory only), with addresses and domains that can be told to refuse mail,
/// so that failed deliveries can be rehearsed. Nothing ever leaves the machine.
/// </summary>
public sealed class Outbox
{
    private readonly string? folder;
    private readonly List<OutgoingMail> delivered = new();
    private readonly List<OutgoingMail> failed = new();
    private readonly HashSet<string> refusedAddresses = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> refusedDomains = new(StringComparer.OrdinalIgnoreCase);

    internal Outbox(string? folder) => this.folder = folder;

    /// <summary>Delivered mails, oldest first.</summary>
    public IReadOnlyList<OutgoingMail> Delivered => delivered;

    /// <summary>Mails that could not be delivered, oldest first, each with its reason.</summary>
    public IReadOnlyList<OutgoingMail> Failed => failed;

    /// <summary>From now on every mail to this address fails.</summary>
    public void FailAddress(string address) => refusedAddresses.Add(address);

    /// <summary>From now on every mail to this domain (the part after @) fails.</summary>
    public void FailDomain(string domain) => refusedDomains.Add(domain);

    /// <summary>Empties both lists; refused addresses stay refused.</summary>
    public void Clear()
    {
        delivered.Clear();
        failed.Clear();
    }

    /// <summary>Why this mail cannot be delivered; null = it can.</summary>
    internal string? Refusal(OutgoingMail mail)
    {
        var recipients = mail.To.Concat(mail.Cc).Concat(mail.Bcc).Select(recipient => recipient.Address).ToList();
        if (recipients.Count == 0)
        {
            return "The e-mail has no recipient with an address.";
        }

        string? refused = recipients.Find(address => refusedAddresses.Contains(address) || refusedDomains.Contains(Domain(address)));
        return refused is null ? null : $"The mail server of the recipient refused {refused}.";
    }

    internal void Fail(OutgoingMail mail, string reason) => failed.Add(mail with { Failure = reason });

    internal void Deliver(OutgoingMail mail)
    {
        if (folder is not null)
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(Path.Combine(folder, $"{mail.On:yyyyMMdd-HHmmss}-{mail.EmailId:N}.eml"), MimeText.Of(mail), Encoding.ASCII);
        }

        delivered.Add(mail);
    }

    private static string Domain(string address) => address[(address.LastIndexOf('@') + 1)..];
}
