// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>Standard table TransactionCurrency: the columns of it that Relance uses, then its own.</summary>
public static class TransactionCurrencyTable
{
    public const string LogicalName = "transactioncurrency";

    public const string Id = "transactioncurrencyid";
    public const string IsoCurrencyCode = "isocurrencycode";
    public const string CurrencyName = "currencyname";
    public const string CurrencySymbol = "currencysymbol";
    public const string CurrencyPrecision = "currencyprecision";
    public const string ExchangeRate = "exchangerate";

    /// <summary>Values of statecode of TransactionCurrency.</summary>
    public static class States
    {
        public const int Active = 0;
        public const int Inactive = 1;
    }

    /// <summary>Values of statuscode of TransactionCurrency.</summary>
    public static class Statuses
    {
        public const int Active = 1;
        public const int Inactive = 2;
    }
}
