namespace Relance.Domain;

/// <summary>What a field holds, which decides how it can be written.</summary>
public enum FieldKind
{
    /// <summary>One line of text.</summary>
    Text,

    /// <summary>Text of several lines: an address, legal mentions.</summary>
    Paragraph,

    Money,

    /// <summary>A calendar day.</summary>
    Date,

    Number,

    /// <summary>An absolute http or https address.</summary>
    Link,

    /// <summary>An international bank account number, written in groups of four.</summary>
    Iban,

    /// <summary>Yes or no: only for a condition.</summary>
    Flag,

    /// <summary>Fields that are there or missing together: only for a condition.</summary>
    Group,

    /// <summary>For a loop, or for a condition: true when it has an element.</summary>
    List,
}
