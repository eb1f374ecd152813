// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>Standard table SalesOrder: the columns of it that Relance uses, then its own.</summary>
public static class SalesOrderTable
{
    public const string LogicalName = "salesorder";

    public const string Id = "salesorderid";
    public const string Name = "name";
    public const string OrderNumber = "ordernumber";
    public const string CustomerId = "customerid";
    public const string TotalAmount = "totalamount";
    public const string TotalAmountBase = "totalamount_base";
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

    /// <summary>Values of statecode of SalesOrder.</summary>
    public static class States
    {
        public const int Active = 0;
        public const int Submitted = 1;
        public const int Canceled = 2;
        public const int Fulfilled = 3;
        public const int Invoiced = 4;
    }

    /// <summary>Values of statuscode of SalesOrder.</summary>
    public static class Statuses
    {
        public const int New = 1;
        public const int Pending = 2;
        public const int InProgress = 3;
        public const int NoMoney = 4;
        public const int Complete = 100001;
        public const int Partial = 100002;
        public const int Invoiced = 100003;
    }
}
