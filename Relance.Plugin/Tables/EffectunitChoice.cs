// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>What the expected effect of a recommendation is counted in.</summary>
public static class EffectunitChoice
{
    public const string LogicalName = "relance_effectunit";

    public const int Amount = 271930000;
    public const int Days = 271930001;
    public const int Contacts = 271930002;
    public const int Points = 271930003;
}
