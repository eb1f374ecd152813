namespace Relance.Local.Metadata;

/// <summary>The kinds of column a table can have, by what a value of it is in the SDK.</summary>
public enum ColumnType
{
    /// <summary>One line of text, <see cref="string"/>.</summary>
    Text,

    /// <summary>Several lines of text, <see cref="string"/>; not sortable in the product, sortable here.</summary>
    Memo,

    /// <summary><see cref="int"/>.</summary>
    Integer,

    /// <summary><see cref="long"/>.</summary>
    BigInteger,

    /// <summary>Exact <see cref="decimal"/> with a fixed number of decimals.</summary>
    Decimal,

    /// <summary><see cref="double"/>.</summary>
    Double,

    /// <summary>An amount in the currency of the row, <c>Money</c>.</summary>
    Money,

    /// <summary><see cref="bool"/>.</summary>
    Boolean,

    /// <summary><see cref="System.DateTime"/>; see <see cref="DateBehavior"/>.</summary>
    DateTime,

    /// <summary>Reference to a row of one of <see cref="Column.Targets"/>, <c>EntityReference</c>.</summary>
    Lookup,

    /// <summary>Reference to an account or a contact, <c>EntityReference</c>.</summary>
    Customer,

    /// <summary>Reference to the user or the team that owns the row, <c>EntityReference</c>.</summary>
    Owner,

    /// <summary>One value of a list, <c>OptionSetValue</c>.</summary>
    Choice,

    /// <summary>Several values of a list, <c>OptionSetValueCollection</c>.</summary>
    MultiChoice,

    /// <summary>The state of the row, <c>OptionSetValue</c>.</summary>
    State,

    /// <summary>The status (reason) within the state, <c>OptionSetValue</c>.</summary>
    Status,

    /// <summary>A bare <see cref="System.Guid"/>: the primary key, or a column of an intersect table.</summary>
    Identifier,

    /// <summary>The logical name of a table, <see cref="string"/>; computed by the platform.</summary>
    EntityName,

    /// <summary>The parties of an activity, <c>EntityCollection</c> of activityparty rows.</summary>
    PartyList,
}

/// <summary>What a date means to readers in other time zones; the numbers are those of the solution files.</summary>
public enum DateBehavior
{
    /// <summary>A moment, stored in UTC, shown in the reader's zone.</summary>
    UserLocal = 1,

    /// <summary>A calendar day without time and without zone.</summary>
    DateOnly = 2,

    /// <summary>Date and time as written, never converted.</summary>
    TimeZoneIndependent = 3,
}

/// <summary>Where the number of decimals of an amount comes from; the numbers are those of the solution files.</summary>
public enum PrecisionSource
{
    /// <summary>From the column itself.</summary>
    Column = 0,

    /// <summary>From the pricing precision of the organization.</summary>
    Organization = 1,

    /// <summary>From the currency of the row.</summary>
    Currency = 2,
}

/// <summary>Whether a value must be given. Only <see cref="System"/> is enforced by the platform; the others guide forms.</summary>
public enum RequiredLevel
{
    None,
    Recommended,
    Application,
    System,
}

/// <summary>Who owns the rows of a table.</summary>
public enum Ownership
{
    /// <summary>Neither owner nor organization, for example the rows of an intersect table.</summary>
    None,
    User,
    Organization,
}
