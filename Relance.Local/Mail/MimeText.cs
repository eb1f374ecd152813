using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Relance.Local.Mail;

/// <summary>
/// Writes a mail as RFC 5322 text with MIME parts (RFC 2045, 2046), headers outside ASCII as encoded words (RFC 2047).
/// Pure ASCII with CRLF, so that it can be written and read by anything. Bcc recipients are kept out of the text.
/// </summary>
internal static partial class MimeText
{
    private const string Line = "\r\n";

    public static string Of(OutgoingMail mail)
    {
        var text = new StringBuilder();
        Header(text, "Date", mail.On.ToString("ddd, dd MMM yyyy HH:mm:ss '+0000'", CultureInfo.InvariantCulture));
        Header(text, "From", Address(mail.From));
        Header(text, "To", Addresses(mail.To));
        if (mail.Cc.Count > 0)
        {
            Header(text, "Cc", Addresses(mail.Cc));
        }

        Header(text, "Subject", Encode(mail.Subject));
        Header(text, "Message-ID", $"<{mail.EmailId:N}@relance.local>");
        Header(text, "MIME-Version", "1.0");
        string content = Alternatives(mail);
        text.Append(mail.Attachments.Count == 0 ? content : Mixed(mail, content));
        return text.ToString();
    }

    private static string Alternatives(OutgoingMail mail) => Multipart(
        "alternative",
        $"alternative-{mail.EmailId:N}",
        new[] { Text("text/plain; charset=utf-8", Plain(mail.Html)), Text("text/html; charset=utf-8", mail.Html) });

    private static string Mixed(OutgoingMail mail, string content) => Multipart(
        "mixed",
        $"mixed-{mail.EmailId:N}",
        mail.Attachments.Select(Attached).Prepend(content));

    private static string Multipart(string kind, string boundary, IEnumerable<string> parts)
    {
        var text = new StringBuilder();
        Header(text, "Content-Type", $"multipart/{kind}; boundary=\"{boundary}\"");
        text.Append(Line);
        foreach (string part in parts)
        {
            text.Append("--").Append(boundary).Append(Line).Append(part);
        }

        return text.Append("--").Append(boundary).Append("--").Append(Line).ToString();
    }

    private static string Text(string type, string content)
    {
        var text = new StringBuilder();
        Header(text, "Content-Type", type);
        return Base64(text, Encoding.UTF8.GetBytes(content));
    }

    private static string Attached(MailAttachment attachment)
    {
        var text = new StringBuilder();
        Header(text, "Content-Type", $"{attachment.MimeType}; name=\"{Encode(attachment.FileName)}\"");
        Header(text, "Content-Disposition", $"attachment; filename=\"{Encode(attachment.FileName)}\"");
        return Base64(text, attachment.Content.ToArray());
    }

    private static string Base64(StringBuilder headers, byte[] content)
    {
        Header(headers, "Content-Transfer-Encoding", "base64");
        string encoded = Convert.ToBase64String(content);
        headers.Append(Line);
        for (int at = 0; at < encoded.Length; at += 76)
        {
            headers.Append(encoded, at, Math.Min(76, encoded.Length - at)).Append(Line);
        }

        return headers.ToString();
    }

    private static void Header(StringBuilder text, string name, string value) => text.Append(name).Append(": ").Append(value).Append(Line);

    private static string Addresses(IEnumerable<MailAddress> addresses) => string.Join("," + Line + " ", addresses.Select(Address));

    private static string Address(MailAddress address) => string.IsNullOrEmpty(address.Name)
        ? address.Address
        : $"{(IsAscii(address.Name) ? $"\"{address.Name.Replace("\"", "\\\"", StringComparison.Ordinal)}\"" : Encode(address.Name))} <{address.Address}>";

    /// <summary>An encoded word holds at most 75 characters (RFC 2047, 2): 44 bytes of UTF-8 make 72 of them.</summary>
    private static string Encode(string value)
    {
        string oneLine = LineBreaks().Replace(value, " ");
        return IsAscii(oneLine)
            ? oneLine
            : string.Join(Line + " ", Words(oneLine).Select(word => $"=?utf-8?B?{Convert.ToBase64String(Encoding.UTF8.GetBytes(word))}?="));
    }

    private static IEnumerable<string> Words(string value)
    {
        var word = new StringBuilder();
        foreach (Rune rune in value.EnumerateRunes())
        {
            word.Append(rune.ToString());
            if (Encoding.UTF8.GetByteCount(word.ToString()) > 40)
            {
                yield return word.ToString();
                word.Clear();
            }
        }

        if (word.Length > 0)
        {
            yield return word.ToString();
        }
    }

    private static bool IsAscii(string value) => value.All(char.IsAscii);

    /// <summary>The plain-text alternative: block ends become line ends, tags go, entities are resolved.</summary>
    private static string Plain(string html) => WebUtility.HtmlDecode(Tags().Replace(Blocks().Replace(html, "\n"), string.Empty)).Trim();

    [GeneratedRegex(@"\s*[\r\n]+\s*")]
    private static partial Regex LineBreaks();

    [GeneratedRegex(@"<br\s*/?>|</(p|div|tr|h[1-6]|li|table)>", RegexOptions.IgnoreCase)]
    private static partial Regex Blocks();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();
}
