// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>Standard table Email: the columns of it that Relance uses, then its own.</summary>
public static class EmailTable
{
    public const string LogicalName = "email";

    public const string Id = "activityid";
    public const string Subject = "subject";
    public const string Description = "description";
    public const string DirectionCode = "directioncode";
    public const string From = "from";
    public const string To = "to";
    public const string Cc = "cc";
    public const string Bcc = "bcc";
    public const string RegardingObjectId = "regardingobjectid";
    public const string ScheduledEnd = "scheduledend";
    public const string ActualEnd = "actualend";
    public const string OwnerId = "ownerid";
    public const string StateCode = "statecode";
    public const string StatusCode = "statuscode";

    public const string ReminderId = "relance_reminderid";
    public const string TextName = "relance_textname";

    /// <summary>Longest texts, in UTF-16 characters.</summary>
    public static class Lengths
    {
        public const int TextName = 100;
    }

    /// <summary>Values of statecode of Email.</summary>
    public static class States
    {
        public const int Open = 0;
        public const int Completed = 1;
        public const int Canceled = 2;
    }

    /// <summary>Values of statuscode of Email.</summary>
    public static class Statuses
    {
        public const int Draft = 1;
        public const int Failed = 8;
        public const int Completed = 2;
        public const int Sent = 3;
        public const int Received = 4;
        public const int PendingSend = 6;
        public const int Sending = 7;
        public const int Canceled = 5;
    }
}
