// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>Standard table Task: the columns of it that Relance uses, then its own.</summary>
public static class TaskTable
{
    public const string LogicalName = "task";

    public const string Id = "activityid";
    public const string Subject = "subject";
    public const string Description = "description";
    public const string RegardingObjectId = "regardingobjectid";
    public const string ScheduledEnd = "scheduledend";
    public const string ActualEnd = "actualend";
    public const string PriorityCode = "prioritycode";
    public const string OwnerId = "ownerid";
    public const string StateCode = "statecode";
    public const string StatusCode = "statuscode";

    public const string AccountId = "relance_accountid";
    public const string InvoiceId = "relance_invoiceid";
    public const string Key = "relance_key";
    public const string ReminderId = "relance_reminderid";
    public const string TaskKind = "relance_taskkind";

    /// <summary>Longest texts, in UTF-16 characters.</summary>
    public static class Lengths
    {
        public const int Key = 200;
    }

    /// <summary>Values of statecode of Task.</summary>
    public static class States
    {
        public const int Open = 0;
        public const int Completed = 1;
        public const int Canceled = 2;
    }

    /// <summary>Values of statuscode of Task.</summary>
    public static class Statuses
    {
        public const int NotStarted = 2;
        public const int InProgress = 3;
        public const int WaitingOnSomeoneElse = 4;
        public const int Deferred = 7;
        public const int Completed = 5;
        public const int Canceled = 6;
    }
}
