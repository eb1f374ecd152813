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
}
