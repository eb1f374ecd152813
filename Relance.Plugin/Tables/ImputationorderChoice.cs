// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>What a partial payment pays first.</summary>
public static class ImputationorderChoice
{
    public const string LogicalName = "relance_imputationorder";

    public const int PrincipalFirst = 271930000;
    public const int InterestFirst = 271930001;
}
