using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

[DataContract(Name = "OrderExpression", Namespace = Contracts.V2011)]
public sealed class OrderExpression : IExtensibleDataObject
{
    public OrderExpression()
    {
    }

    public OrderExpression(string attributeName, OrderType orderType)
    {
        AttributeName = attributeName;
        OrderType = orderType;
    }

    public OrderExpression(string attributeName, OrderType orderType, string alias)
        : this(attributeName, orderType) => Alias = alias;

    /// <summary>Alias of an aggregate to order by.</summary>
    [DataMember]
    public string Alias { get; set; }

    [DataMember]
    public string AttributeName { get; set; }

    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public OrderType OrderType { get; set; }
}

[DataContract(Name = "OrderType", Namespace = Contracts.V2011)]
public enum OrderType
{
    [EnumMember]
    Ascending = 0,
    [EnumMember]
    Descending = 1,
}
