// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>Standard table PhoneCall: the columns of it that Relance uses, then its own.</summary>
public static class PhoneCallTable
{
    public const string LogicalName = "phonecall";

    public const string Id = "activityid";
    public const string Subject = "subject";
    public const string Description = "description";
    public const string DirectionCode = "directioncode";
    public const string From = "from";
    public const string To = "to";
    public const string PhoneNumber = "phonenumber";
    public const string RegardingObjectId = "regardingobjectid";
    public const string ScheduledEnd = "scheduledend";
    public const string ActualEnd = "actualend";
    public const string OwnerId = "ownerid";
    public const string StateCode = "statecode";
    public const string StatusCode = "statuscode";

    public const string ReminderId = "relance_reminderid";

    /// <summary>Values of statecode of PhoneCall.</summary>
    public static class States
    {
        public const int Open = 0;
        public const int Completed = 1;
        public const int Canceled = 2;
    }

    /// <summary>Values of statuscode of PhoneCall.</summary>
    public static class Statuses
    {
        public const int Open = 1;
        public const int Made = 2;
        public const int Received = 4;
        public const int Canceled = 3;
    }
}
