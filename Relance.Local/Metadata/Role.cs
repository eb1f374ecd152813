using System;
using System.Collections.Generic;

namespace Relance.Local.Metadata;

/// <summary>How far a privilege reaches; ordered, the greater includes the smaller.</summary>
public enum PrivilegeDepth
{
    /// <summary>Own rows and those of own teams.</summary>
    Basic = 1,

    /// <summary>The rows of the business unit.</summary>
    Local = 2,

    /// <summary>The rows of the business unit and those below it.</summary>
    Deep = 3,

    /// <summary>All rows.</summary>
    Global = 4,
}

/// <summary>A security role of the solution. Privilege names are compared without regard to case.</summary>
public sealed record Role(Guid Id, string Name, IReadOnlyDictionary<string, PrivilegeDepth> Privileges);

/// <summary>What a column security profile allows on one secured column.</summary>
public sealed record ColumnPermission(string Table, string Column, bool CanRead, bool CanCreate, bool CanUpdate);

/// <summary>A column security profile of the solution.</summary>
public sealed record ColumnSecurityProfile(Guid Id, string Name, IReadOnlyList<ColumnPermission> Permissions);
