// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>Why the debtor disputes.</summary>
public static class DisputeCauseChoice
{
    public const string LogicalName = "relance_disputecause";

    public const int Price = 271930000;
    public const int Quantity = 271930001;
    public const int Quality = 271930002;
    public const int Delivery = 271930003;
    public const int Duplicate = 271930004;
    public const int MissingOrderNumber = 271930005;
    public const int InvoiceError = 271930006;
    public const int AlreadyPaid = 271930007;
    public const int Other = 271930008;
}
