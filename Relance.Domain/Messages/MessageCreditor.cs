namespace Relance.Domain;

/// <summary>Who asks.</summary>
/// <param name="Name">Trade or company name.</param>
/// <param name="Address">On several lines; needed in a formal notice.</param>
/// <param name="LegalMentions">Legal form, capital, registration: what letters of the company must bear. May have several lines.</param>
/// <param name="Contact">The one person to answer (design rule 46).</param>
/// <param name="Mediator">Name and address of the consumer mediator; null when the creditor has no consumers.</param>
public sealed record MessageCreditor(
    string Name, string Address, string LegalMentions, MessageContact Contact, string? Mediator = null)
{
    /// <summary>ISO 3166-1 alpha-2; its law governs interest and compensation. Empty = not known, and no article of a law is named.</summary>
    public string Country { get; init; } = "";

    /// <summary>Who signs formal notices; null = the contact.</summary>
    public string? Signatory { get; init; }
}

/// <summary>A person to answer.</summary>
/// <param name="Phone">Written as it is to be read; null when the person takes no calls.</param>
public sealed record MessageContact(string Name, string Email, string? Phone = null, string? Title = null);
