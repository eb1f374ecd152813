// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>How a published rate came to be known.</summary>
public static class RateconfidenceChoice
{
    public const string LogicalName = "relance_rateconfidence";

    public const int Stated = 271930000;
    public const int Inferred = 271930001;
    public const int NotFound = 271930002;
}
