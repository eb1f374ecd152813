using System;
using NodaTime;

namespace Relance.Domain;

/// <summary>A scenario by name, whatever its versions.</summary>
/// <param name="IsAssigned">A debtor or an invoice was given it by hand.</param>
public sealed record NamedScenario(Guid Id, string Name, bool IsAssigned);

/// <summary>A calendar by name.</summary>
public sealed record NamedCalendar(Guid Id, string Name, WorkingCalendar Days);

/// <summary>The whole configuration, and what must be known of the debtors to judge it.</summary>
public sealed record ConfigurationFacts
{
    public required LocalDate AsOf { get; init; }

    public required Guid PolicyId { get; init; }

    public required Policy Policy { get; init; }

    /// <summary>The policy names a bank account, a link or a payee of cheques.</summary>
    public bool HasWayToPay { get; init; }

    /// <summary>The policy names the person who answers, with an e-mail address or a telephone number.</summary>
    public bool HasContactPerson { get; init; }

    public bool HasCreditorAddress { get; init; }

    /// <summary>False = Monday to Friday, without holidays.</summary>
    public bool HasCreditorCalendar { get; init; }

    public WorkingCalendar CreditorCalendar { get; init; } = WorkingCalendar.MondayToFriday;

    public ValueList<NamedCalendar> Calendars { get; init; } = ValueList<NamedCalendar>.Empty;

    public ValueList<Segment> Segments { get; init; } = ValueList<Segment>.Empty;

    public ValueList<NamedScenario> Scenarios { get; init; } = ValueList<NamedScenario>.Empty;

    /// <summary>Published ones; others are passed over.</summary>
    public ValueList<ScenarioVersion> Versions { get; init; } = ValueList<ScenarioVersion>.Empty;

    public ValueList<StoredText> Texts { get; init; } = ValueList<StoredText>.Empty;

    /// <summary>Active ones.</summary>
    public ValueList<AgreedTerms> Terms { get; init; } = ValueList<AgreedTerms>.Empty;

    /// <summary>BCP 47 tags of the debtors with open invoices.</summary>
    public ValueList<string> Languages { get; init; } = ValueList<string>.Empty;

    /// <summary>Debtors with open invoices whom no segment takes and who have no scenario by hand.</summary>
    public int DebtorsWithoutScenario { get; init; }

    /// <summary>First day of the newest half-year with a published rate; null = there is none.</summary>
    public LocalDate? NewestRateOn { get; init; }
}
