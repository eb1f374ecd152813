// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>Kind of document; only some kinds are chased.</summary>
public static class InvoiceKindChoice
{
    public const string LogicalName = "relance_invoicekind";

    public const int Invoice = 271930000;
    public const int CreditNote = 271930001;
    public const int SelfBilled = 271930002;
    public const int Proforma = 271930003;
}
