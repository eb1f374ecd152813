// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>A scenario version is prepared as a draft, used once published and kept once retired.</summary>
public static class VersionStateChoice
{
    public const string LogicalName = "relance_versionstate";

    public const int Draft = 271930000;
    public const int Published = 271930001;
    public const int Retired = 271930002;
}
