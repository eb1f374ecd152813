// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>Tone in which a reminder is written.</summary>
public static class ToneChoice
{
    public const string LogicalName = "relance_tone";

    public const int Courteous = 271930000;
    public const int Neutral = 271930001;
    public const int Firm = 271930002;
    public const int Formal = 271930003;
}
