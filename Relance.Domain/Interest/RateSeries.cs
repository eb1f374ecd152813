namespace Relance.Domain;

/// <summary>Codes of the published rates that laws refer to. They are keys of configuration data: never renamed.</summary>
public static class RateSeries
{
    /// <summary>European Central Bank, main refinancing operations, in force on the first day of the half-year.</summary>
    public const string EcbMainRefinancing = "ECB-MRO";

    /// <summary>Germany, Basiszinssatz (BGB 247).</summary>
    public const string GermanBase = "DE-BASE";

    /// <summary>Bank of England, Bank Rate on 31 December or 30 June, the day before the half-year (SI 2002/1675).</summary>
    public const string BankOfEngland = "GB-BANK";

    /// <summary>France, legal interest, claims of everyone but private individuals: the one for a business, whoever the debtor is.</summary>
    public const string FrenchLegalBusiness = "FR-LEGAL-BUSINESS";

    /// <summary>France, legal interest, claims of private individuals.</summary>
    public const string FrenchLegalIndividual = "FR-LEGAL-INDIVIDUAL";
}
