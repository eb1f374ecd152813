using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

[DataContract(Name = "EntityState", Namespace = Contracts.V2011)]
public enum EntityState
{
    [EnumMember]
    Unchanged = 0,
    [EnumMember]
    Created = 1,
    [EnumMember]
    Changed = 2,
}

/// <summary>What an update or delete does when the row has changed since it was read.</summary>
[DataContract(Name = "ConcurrencyBehavior", Namespace = Contracts.V71)]
public enum ConcurrencyBehavior
{
    [EnumMember]
    Default = 0,
    [EnumMember]
    IfRowVersionMatches = 1,
    [EnumMember]
    AlwaysOverwrite = 2,
}
