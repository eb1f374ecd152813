namespace Relance.Local.Security;

/// <summary>What a privilege lets its holder do; with the table's name it makes the privilege's: prvAppendToInvoice.</summary>
internal enum AccessRight
{
    Create,
    Read,
    Write,
    Delete,

    /// <summary>Let a row of this table point to another row.</summary>
    Append,

    /// <summary>Let other rows point to a row of this table.</summary>
    AppendTo,
    Assign,
    Share,
}
