using System.Collections.Generic;
using System.Linq;

namespace Relance.Domain;

/// <summary>
/// Compares what can follow after the reminders: for each route its conditions, costs, times and evidence. It advises; a person
/// decides. Not legal advice.
/// </summary>
public static class NextRoute
{
    /// <summary>EUR, inclusive (CPCE R125-1; Code de procédure civile 750-1).</summary>
    public const decimal SmallClaimsLimit = 5000m;

    /// <summary>EUR, inclusive: up to it nobody needs a lawyer (Code de procédure civile 761, 853).</summary>
    public const decimal WithoutLawyerLimit = 10000m;

    /// <summary>Orders made before September 2026 could be served for six months (decree 2026-96).</summary>
    private const int MonthsToServe = 3;

    private static readonly ValueList<EvidenceKind> OfTheDebt = ValueList.Of(EvidenceKind.Statement, EvidenceKind.Contract, EvidenceKind.Invoice);

    private static readonly ValueList<EvidenceKind> OfACourt = OfTheDebt
        .With(EvidenceKind.DeliveryProof).With(EvidenceKind.FormalNotice).With(EvidenceKind.FormalNoticeReceipt).With(EvidenceKind.InterestStatement);

    private static readonly HashSet<string> EuropeanOrderCountries = new()
    {
        "AT", "BE", "BG", "CY", "CZ", "DE", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK",
    };

    /// <summary>Every route, the open ones first, from the cheapest to the last resort. The order among open ones is our own advice.</summary>
    public static ValueList<RouteOption> Compare(RouteCase facts)
    {
        Guard.NotNull(facts, nameof(facts));
        var others = new[] { Conciliation(facts), SmallClaims(facts), Injunction(facts), EuropeanOrder(facts), ProvisionalOrder(facts), Agency(facts), Lawyer(facts) };
        var writeOff = new RouteOption(
            Route.WriteOff,
            ValueList.Of(new RouteCondition(RouteConditionCode.NothingElseOpen, !others.Any(option => option.IsOpen), false, "")),
            CostBearer.Creditor,
            ValueList<RouteDelay>.Empty,
            ValueList<EvidenceKind>.Empty,
            ValueList<EvidenceKind>.Empty,
            false,
            "");
        return others.Append(writeOff).OrderBy(option => option.IsOpen ? 0 : 1).ThenBy(option => option.Route).ToValueList();
    }

    private static RouteOption Conciliation(RouteCase facts) => Option(
        facts,
        Route.Conciliation,
        "Code de procédure civile 750-1; Code civil 2238",
        CostBearer.Nobody,
        ValueList<RouteDelay>.Empty,
        OfTheDebt,
        Small(facts, "Code de procédure civile 750-1"),
        InFrance(facts),
        Private(facts),
        new RouteCondition(RouteConditionCode.NotTriedYet, !facts.ConciliationTried && !facts.SmallClaimsTried, true, ""));

    private static RouteOption SmallClaims(RouteCase facts) => Option(
        facts,
        Route.SmallClaims,
        "CPCE L125-1, R125-1 à R125-8",
        CostBearer.Creditor,
        ValueList.Of(new RouteDelay(RouteDelayCode.DebtorAnswers, 1, true)),
        OfTheDebt,
        Small(facts, "CPCE R125-1"),
        Contractual(facts),
        InFrance(facts),
        Private(facts),
        new RouteCondition(RouteConditionCode.NotTriedYet, !facts.SmallClaimsTried, true, ""));

    // No duty to conciliate: Cass. 2e civ., opinion of 25 September 2025, 25-70.013.
    private static RouteOption Injunction(RouteCase facts) => Option(
        facts,
        Route.Injunction,
        "Code de procédure civile 1405 à 1422; décret 2026-96; Cass. avis 25-70.013",
        CostBearer.DebtorWhoLoses,
        ValueList.Of(new RouteDelay(RouteDelayCode.OrderServed, MonthsToServe, true), new RouteDelay(RouteDelayCode.Opposition, 1, true)),
        OfACourt,
        Contractual(facts),
        Undisputed(facts, "Code de procédure civile 1405"),
        InFrance(facts),
        Private(facts),
        NoticeOver(facts));

    private static RouteOption EuropeanOrder(RouteCase facts) => Option(
        facts,
        Route.EuropeanOrder,
        "Règlement (CE) 1896/2006, art. 2, 3, 6, 12, 16",
        CostBearer.DebtorWhoLoses,
        ValueList.Of(new RouteDelay(RouteDelayCode.OrderIssued, 30, false), new RouteDelay(RouteDelayCode.Opposition, 30, false)),
        OfTheDebt,
        new RouteCondition(
            RouteConditionCode.CrossBorderInEurope,
            facts.Country.Length == 0
                ? null
                : facts.Country != facts.CreditorCountry && EuropeanOrderCountries.Contains(facts.Country) && EuropeanOrderCountries.Contains(facts.CreditorCountry),
            true,
            "Règlement (CE) 1896/2006, art. 2, 3"),
        Contractual(facts),
        Undisputed(facts, "Règlement (CE) 1896/2006, art. 1"),
        Private(facts),
        NoticeOver(facts));

    private static RouteOption ProvisionalOrder(RouteCase facts) => Option(
        facts,
        Route.ProvisionalOrder,
        "Code de procédure civile 835, 873",
        CostBearer.DebtorWhoLoses,
        ValueList<RouteDelay>.Empty,
        OfACourt,
        Undisputed(facts, "Code de procédure civile 835, 873"),
        InFrance(facts),
        Private(facts),
        ConciliationDone(facts),
        NoticeOver(facts));

    private static RouteOption Agency(RouteCase facts) => Option(
        facts,
        Route.Agency,
        "CPCE L111-8, R124-1 à R124-7",
        CostBearer.Creditor,
        ValueList.Of(new RouteDelay(RouteDelayCode.AgencyPaysOut, 1, true)),
        OfTheDebt,
        Private(facts),
        new RouteCondition(RouteConditionCode.Undisputed, !facts.IsDisputed, false, ""),
        NoticeOver(facts));

    private static RouteOption Lawyer(RouteCase facts) => Option(
        facts,
        Route.Lawyer,
        "Code de procédure civile 750-1, 761, 853",
        CostBearer.DebtorWhoLoses,
        ValueList<RouteDelay>.Empty,
        OfACourt,
        ConciliationDone(facts),
        NoticeOver(facts)) with
        {
            LawyerIsRequired = facts.Principal.Currency == "EUR" && facts.Country == "FR" && facts.Claimed > WithoutLawyerLimit,
        };

    // Insolvency and limitation close every route outside the house.
    private static RouteOption Option(
        RouteCase facts,
        Route route,
        string source,
        CostBearer costs,
        ValueList<RouteDelay> delays,
        ValueList<EvidenceKind> evidence,
        params RouteCondition[] conditions) => new(
        route,
        conditions
            .Append(new RouteCondition(RouteConditionCode.NoInsolvency, !facts.InInsolvency, true, "Code de commerce L622-7, L622-21, L622-24"))
            .Append(new RouteCondition(
                RouteConditionCode.LimitationNotPassed,
                facts.LastDayToClaim is { } last ? facts.AsOf <= last : null,
                true,
                "Code de commerce L110-4; Code de la consommation L218-2"))
            .ToValueList(),
        costs,
        delays,
        evidence,
        evidence.Where(kind => !facts.Evidence.Contains(kind)).ToValueList(),
        false,
        source);

    private static RouteCondition Small(RouteCase facts, string source) =>
        new(RouteConditionCode.SmallAmount, facts.Principal.Currency == "EUR" ? facts.Claimed <= SmallClaimsLimit : null, true, source);

    private static RouteCondition Contractual(RouteCase facts) => new(RouteConditionCode.Contractual, facts.IsContractual, true, "CPCE L125-1; Code de procédure civile 1405");

    private static RouteCondition InFrance(RouteCase facts) => new(RouteConditionCode.DebtorInFrance, facts.Country.Length == 0 ? null : facts.Country == "FR", true, "");

    private static RouteCondition Private(RouteCase facts) => new(RouteConditionCode.NotAPublicBody, facts.Kind != DebtorKind.PublicBody, true, "");

    private static RouteCondition Undisputed(RouteCase facts, string source) => new(RouteConditionCode.Undisputed, !facts.IsDisputed, true, source);

    private static RouteCondition NoticeOver(RouteCase facts) => new(RouteConditionCode.NoticeOver, facts.AsOf > facts.NoticeDeadlineOn, false, "Code civil 1344");

    // The duty holds before the tribunal judiciaire, so for a private person; between merchants the commercial court asks for nothing.
    private static RouteCondition ConciliationDone(RouteCase facts)
    {
        var isDuty = facts.Kind == DebtorKind.Consumer && facts.Country == "FR" && facts.Principal.Currency == "EUR" && facts.Claimed <= SmallClaimsLimit;
        return new RouteCondition(RouteConditionCode.ConciliationDone, !isDuty || facts.ConciliationTried || facts.SmallClaimsTried, true, "Code de procédure civile 750-1");
    }
}
