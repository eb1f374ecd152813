namespace Relance.Domain;

/// <summary>What the statuses of the French e-invoice life cycle are called.</summary>
public static class EInvoiceLabels
{
    /// <summary>Null for a code that is not known.</summary>
    public static string? Of(string? code, bool french) =>
        EInvoiceStatuses.Find(code) is { } status ? french ? status.French : status.English : null;
}
