// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>What lowers the open balance of an invoice.</summary>
public static class PaymentKindChoice
{
    public const string LogicalName = "relance_paymentkind";

    public const int Payment = 271930000;
    public const int CreditNote = 271930001;
    public const int WriteOff = 271930002;
}
