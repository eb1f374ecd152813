// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>Standard table Quote: the columns of it that Relance uses, then its own.</summary>
public static class QuoteTable
{
    public const string LogicalName = "quote";

    public const string Id = "quoteid";
    public const string Name = "name";
    public const string QuoteNumber = "quotenumber";
    public const string CustomerId = "customerid";
    public const string TotalAmount = "totalamount";
    public const string TransactionCurrencyId = "transactioncurrencyid";
    public const string OwnerId = "ownerid";
    public const string StateCode = "statecode";
    public const string StatusCode = "statuscode";

    public const string HoldWarning = "relance_holdwarning";

    /// <summary>Longest texts, in UTF-16 characters.</summary>
    public static class Lengths
    {
        public const int HoldWarning = 500;
    }

    /// <summary>Values of statecode of Quote.</summary>
    public static class States
    {
        public const int Draft = 0;
        public const int Active = 1;
        public const int Won = 2;
        public const int Closed = 3;
    }

    /// <summary>Values of statuscode of Quote.</summary>
    public static class Statuses
    {
        public const int DraftInProgress = 1;
        public const int ActiveInProgress = 2;
        public const int Open = 3;
        public const int Won = 4;
        public const int Lost = 5;
        public const int Canceled = 6;
        public const int Revised = 7;
    }
}
