namespace Relance.Domain;

/// <summary>Who asks.</summary>
/// <param name="Name">Trade or company name.</param>
/// <param name="Address">On several lines; needed in a formal notice.</param>
/// <param name="LegalMentions">Legal form, capital, registration: what letters of the company must bear. May have several lines.</param>
/// <param name="Contact">The one person to answer (design rule 46).</param>
/// <param name="Mediator">Name and address of the consumer mediator; null when the creditor has no consumers.</param>
public sealed record MessageCreditor(
    string Name, string Address, string LegalMentions, MessageContact Contact, string? Mediator = null);

/// <summary>A person to answer.</summary>
/// <param name="Phone">Written as it is to be read; null when the person takes no calls.</param>
public sealed record MessageContact(string Name, string Email, string? Phone = null, string? Title = null);
