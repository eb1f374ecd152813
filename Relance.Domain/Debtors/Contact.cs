using System;

namespace Relance.Domain;

/// <summary>Which of the debtor's people a step is for.</summary>
public enum RecipientRole
{
    Accounting,
    Sales,

    /// <summary>The person named on the invoice.</summary>
    InvoiceContact,
    Management,
}

/// <summary>A person or desk of the debtor, or the debtor's own address (then <see cref="Id"/> is the debtor's).</summary>
/// <param name="Role">Null = no special role: used when nobody with the wanted role has a usable address.</param>
/// <param name="Language">BCP 47 tag; null = the debtor's.</param>
public sealed record Contact(
    Guid Id,
    string Name,
    RecipientRole? Role = null,
    string? Email = null,
    string? Phone = null,
    string? Mobile = null,
    string? PostalAddress = null,
    string? Language = null,
    bool DoNotEmail = false,
    bool DoNotPhone = false,
    bool DoNotPost = false)
{
    /// <summary>Where this contact is reached by the channel; null = not reachable, by lack of an address or by the contact's wish.</summary>
    public string? AddressFor(Channel channel) => channel switch
    {
        Channel.Email => DoNotEmail ? null : Given(Email),
        Channel.PhoneCall => DoNotPhone ? null : Given(Phone) ?? Given(Mobile),
        Channel.Sms => DoNotPhone ? null : Given(Mobile),
        Channel.Letter => DoNotPost ? null : Given(PostalAddress),

        // A registered letter is an act of law, not correspondence: the wish not to get post does not stop it.
        Channel.RegisteredLetter => Given(PostalAddress),
        Channel.Task => "",
        _ => null,
    };

    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text!.Trim();
}
