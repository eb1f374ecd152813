// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>Standard table AsyncOperation: the columns of it that Relance uses, then its own.</summary>
public static class AsyncOperationTable
{
    public const string LogicalName = "asyncoperation";

    public const string Id = "asyncoperationid";
    public const string Name = "name";
    public const string StateCode = "statecode";
    public const string StatusCode = "statuscode";

    /// <summary>Values of statecode of AsyncOperation.</summary>
    public static class States
    {
        public const int Ready = 0;
        public const int Suspended = 1;
        public const int Locked = 2;
        public const int Completed = 3;
    }

    /// <summary>Values of statuscode of AsyncOperation.</summary>
    public static class Statuses
    {
        public const int WaitingForResources = 0;
        public const int Waiting = 10;
        public const int InProgress = 20;
        public const int Pausing = 21;
        public const int Canceling = 22;
        public const int Succeeded = 30;
        public const int Failed = 31;
        public const int Canceled = 32;
    }
}
