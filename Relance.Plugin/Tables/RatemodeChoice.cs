// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>Which published rate applies while an invoice is late.</summary>
public static class RatemodeChoice
{
    public const string LogicalName = "relance_ratemode";

    public const int PerHalfYear = 271930000;
    public const int FrozenAtStart = 271930001;
    public const int AtPayment = 271930002;
    public const int Fixed = 271930003;
}
