namespace Relance.Plugin.Reading;

/// <summary>How the creditor presents itself in messages, from the policy. Null = not given.</summary>
public sealed record Creditor(
    string Name,
    string? Address,
    string? LegalMentions,
    string? Mediator,
    string? ContactName,
    string? ContactEmail,
    string? ContactPhone,
    WaysToPay WaysToPay);

/// <summary>How the creditor can be paid (design rule 46). Null = not offered.</summary>
/// <param name="ChequeAddress">Where cheques are sent; null = to the creditor's address.</param>
public sealed record WaysToPay(string? Iban, string? Bic, string? Link, string? ChequePayee = null, string? ChequeAddress = null)
{
    /// <summary>These, with an account or a payment page of a segment's own before the creditor's: a BIC never goes with another IBAN.</summary>
    public WaysToPay With(WaysToPay? segment) => segment is null
        ? this
        : this with
        {
            Iban = segment.Iban ?? Iban,
            Bic = segment.Iban is null ? Bic : segment.Bic,
            Link = segment.Link ?? Link,
        };
}

/// <summary>What happens to an order or a quote of an account on hold.</summary>
public enum OrderPolicy
{
    Allow,
    Warn,
    Refuse,
}
