// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>What happens to an order or a quote of a debtor on credit hold.</summary>
public static class OrderPolicyChoice
{
    public const string LogicalName = "relance_orderpolicy";

    public const int Allow = 271930000;
    public const int Warn = 271930001;
    public const int Refuse = 271930002;
}
