// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>What people made of a recommendation.</summary>
public static class RecommendationStateChoice
{
    public const string LogicalName = "relance_recommendationstate";

    public const int Open = 271930000;
    public const int Accepted = 271930001;
    public const int Rejected = 271930002;
    public const int Done = 271930003;
}
