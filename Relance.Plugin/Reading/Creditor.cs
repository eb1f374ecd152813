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
    string? Iban,
    string? Bic,
    string? PaymentLink);

/// <summary>What happens to an order or a quote of an account on hold.</summary>
public enum OrderPolicy
{
    Allow,
    Warn,
    Refuse,
}
