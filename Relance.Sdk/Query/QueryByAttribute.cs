using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

/// <summary>Rows whose columns equal given values: the n-th of <see cref="Attributes"/> the n-th of <see cref="Values"/>.</summary>
[DataContract(Name = "QueryByAttribute", Namespace = Contracts.V2011)]
public sealed class QueryByAttribute : QueryBase
{
    private DataCollection<string> attributes;
    private DataCollection<OrderExpression> orders;
    private DataCollection<object> values;

    public QueryByAttribute()
    {
    }

    public QueryByAttribute(string entityName) => EntityName = entityName;

    [DataMember]
    public DataCollection<string> Attributes
    {
        get => attributes ??= new DataCollection<string>();
        private set => attributes = value;
    }

    [DataMember]
    public ColumnSet ColumnSet { get; set; }

    [DataMember]
    public string EntityName { get; set; }

    [DataMember]
    public DataCollection<OrderExpression> Orders
    {
        get => orders ??= new DataCollection<OrderExpression>();
        private set => orders = value;
    }

    [DataMember]
    public PagingInfo PageInfo { get; set; }

    [DataMember(Order = 50)]
    public int? TopCount { get; set; }

    [DataMember]
    public DataCollection<object> Values
    {
        get => values ??= new DataCollection<object>();
        private set => values = value;
    }

    public void AddAttributeValue(string attributeName, object value)
    {
        Attributes.Add(attributeName);
        Values.Add(value);
    }

    public void AddOrder(string attributeName, OrderType orderType) =>
        Orders.Add(new OrderExpression(attributeName, orderType));
}
