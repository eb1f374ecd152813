using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

/// <summary>The columns to read; none by default, which still reads the id.</summary>
[DataContract(Name = "ColumnSet", Namespace = Contracts.V2011)]
public sealed class ColumnSet : IExtensibleDataObject
{
    private DataCollection<XrmAttributeExpression> attributeExpressions;
    private DataCollection<string> columns;

    public ColumnSet()
    {
    }

    public ColumnSet(bool allColumns) => AllColumns = allColumns;

    public ColumnSet(params string[] columns) => AddColumns(columns);

    [DataMember]
    public bool AllColumns { get; set; }

    [DataMember]
    public DataCollection<XrmAttributeExpression> AttributeExpressions
    {
        get => attributeExpressions ??= new DataCollection<XrmAttributeExpression>();
        private set => attributeExpressions = value;
    }

    [DataMember]
    public DataCollection<string> Columns
    {
        get => columns ??= new DataCollection<string>();
        private set => columns = value;
    }

    public ExtensionDataObject ExtensionData { get; set; }

    /// <remarks>A column that is already there is added again.</remarks>
    public void AddColumn(string column) => Columns.Add(column);

    public void AddColumns(params string[] columns) => Columns.AddRange(columns);
}
