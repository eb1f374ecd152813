using Relance.Domain;

namespace Relance.Local.Demo;

/// <summary>How a debtor of the demo pays.</summary>
public enum Behaviour
{
    Punctual,
    LateAWeek,
    LateTwoWeeks,
    LateAMonth,

    /// <summary>More than half on time, the rest weeks later.</summary>
    PaysInParts,

    /// <summary>Every third direct debit comes back.</summary>
    Bounces,
    KeepsPromises,
    BreaksPromises,

    /// <summary>Contests a part of every second invoice.</summary>
    Disputes,

    /// <summary>Pays for two months, then no more.</summary>
    StopsPaying,
}

/// <summary>A debtor of the demo. People, companies and towns are invented.</summary>
/// <param name="Key">External id, as an accounting program would have it.</param>
/// <param name="Contact">First and last name of the person in accounting; for a consumer the debtor's own.</param>
/// <param name="Manager">First and last name of the person in charge; null for consumers.</param>
public sealed record DemoDebtor(
    string Key,
    string Name,
    DebtorKind Kind,
    Behaviour Behaviour,
    string Street,
    string PostalCode,
    string City,
    string Contact,
    string? Manager,
    string Domain)
{
    public bool IsLarge { get; init; }

    public string Country { get; init; } = "France";

    public string Language { get; init; } = "fr";

    /// <summary>The mail server refuses the address that the file has.</summary>
    public bool HasWrongEmail { get; init; }

    public decimal? CreditLimit { get; init; }

    public string Email => Kind == DebtorKind.Consumer ? Mailbox(Contact) : $"comptabilite@{Domain}";

    public string Mailbox(string person) => $"{Importing.FieldNames.Plain(person.Split(' ')[0])}.{Importing.FieldNames.Plain(person[(person.IndexOf(' ') + 1)..])}@{Domain}";
}
