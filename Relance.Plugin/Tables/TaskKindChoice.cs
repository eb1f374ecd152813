// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>Why Relance asks a person to act.</summary>
public static class TaskKindChoice
{
    public const string LogicalName = "relance_taskkind";

    public const int NoContact = 271930000;
    public const int DeliveryFailed = 271930001;
    public const int ScenarioExhausted = 271930002;
    public const int SalesWarning = 271930003;
    public const int PromiseBroken = 271930004;
    public const int DisputeLate = 271930005;
    public const int MissingExchangeRate = 271930006;
    public const int Configuration = 271930007;
    public const int HandOver = 271930008;
}
