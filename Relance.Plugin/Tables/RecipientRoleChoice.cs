// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>Role, at the debtor, of the person to whom a step is addressed.</summary>
public static class RecipientRoleChoice
{
    public const string LogicalName = "relance_recipientrole";

    public const int Accounting = 271930000;
    public const int Sales = 271930001;
    public const int InvoiceContact = 271930002;
    public const int Management = 271930003;
}
