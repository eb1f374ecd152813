using System;
using System.IO;
using System.Runtime.Serialization;
using System.Text;
using System.Xml;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace Relance.Tests.Sdk;

/// <summary>The XML of the service, byte for byte as the real assembly writes it; lines are broken between elements for reading only.</summary>
public sealed class WireFormTests
{
    private static readonly Guid Id = new("11111111-2222-3333-4444-555555555555");

    [Fact]
    public void Entity_IsWrittenAsPublished() => Assert.Equal(Unbroken(EntityXml), Write(Row()));

    [Fact]
    public void EntityCollection_IsWrittenAsPublished()
    {
        var rows = new EntityCollection { EntityName = "a", MoreRecords = true };
        rows.Entities.Add(new Entity("a", Id));

        Assert.Equal(Unbroken(EntityCollectionXml), Write(rows));
    }

    [Fact]
    public void QueryExpression_IsWrittenAsPublished()
    {
        var query = new QueryExpression("a") { ColumnSet = new ColumnSet("x"), TopCount = 3 };
        query.Criteria.AddCondition("x", ConditionOperator.Equal, 1);
        query.AddOrder("x", OrderType.Descending);

        Assert.Equal(Unbroken(QueryExpressionXml), Write(query));
    }

    [Fact]
    public void OrganizationServiceFault_IsWrittenAsPublished()
    {
        var fault = new OrganizationServiceFault { ErrorCode = 1, Message = "m", Timestamp = new DateTime(2026, 1, 1) };

        Assert.Equal(Unbroken(OrganizationServiceFaultXml), Write(fault));
    }

    [Fact]
    public void Entity_WrittenAndRead_IsTheSame()
    {
        var row = Row();
        row["joined"] = new AliasedValue("b", "x", new Money(2m));
        row["choices"] = new OptionSetValueCollection { new OptionSetValue(1) };
        row.RelatedEntities.Add(new Relationship("lines"), new EntityCollection { Entities = { new Entity("line") } });

        var read = Read<Entity>(Write(row));

        Assert.Equal(row.Attributes.Keys, read.Attributes.Keys);
        Assert.Equal(row["r"], read["r"]);
        Assert.Equal(new Money(2m), Assert.IsType<AliasedValue>(read["joined"]).Value);
        Assert.Equal(row["choices"], read["choices"]);
        Assert.Equal("line", Assert.Single(read.RelatedEntities[new Relationship("lines")].Entities).LogicalName);
        Assert.Equal(Write(row), Write(read));
    }

    private static Entity Row() => new("a", Id)
    {
        ["m"] = new Money(1.5m),
        ["o"] = new OptionSetValue(2),
        ["r"] = new EntityReference("b", Id),
        ["d"] = new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc),
        ["n"] = null,
        ["b"] = true,
        ["g"] = Id,
    };

    private static string Write<T>(T value)
    {
        using var stream = new MemoryStream();
        new DataContractSerializer(typeof(T)).WriteObject(stream, value);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static T Read<T>(string xml)
    {
        using var reader = XmlReader.Create(new StringReader(xml));
        return (T)new DataContractSerializer(typeof(T)).ReadObject(reader)!;
    }

    private static string Unbroken(string xml) => xml.ReplaceLineEndings("");

    private const string EntityXml = """
        <Entity xmlns="http://schemas.microsoft.com/xrm/2011/Contracts" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
        <Attributes xmlns:a="http://schemas.datacontract.org/2004/07/System.Collections.Generic"><KeyValuePairOfstringanyType>
        <a:key>m</a:key><a:value i:type="Money"><Value>1.5</Value></a:value></KeyValuePairOfstringanyType>
        <KeyValuePairOfstringanyType><a:key>o</a:key><a:value i:type="OptionSetValue"><Value>2</Value></a:value>
        </KeyValuePairOfstringanyType><KeyValuePairOfstringanyType><a:key>r</a:key><a:value i:type="EntityReference">
        <Id>11111111-2222-3333-4444-555555555555</Id><KeyAttributes xmlns:b="http://schemas.microsoft.com/xrm/7.1/Contracts"/>
        <LogicalName>b</LogicalName><Name i:nil="true"/><RowVersion i:nil="true"/></a:value></KeyValuePairOfstringanyType>
        <KeyValuePairOfstringanyType><a:key>d</a:key>
        <a:value i:type="b:dateTime" xmlns:b="http://www.w3.org/2001/XMLSchema">2026-01-02T03:04:05Z</a:value>
        </KeyValuePairOfstringanyType><KeyValuePairOfstringanyType><a:key>n</a:key><a:value i:nil="true"/>
        </KeyValuePairOfstringanyType><KeyValuePairOfstringanyType><a:key>b</a:key>
        <a:value i:type="b:boolean" xmlns:b="http://www.w3.org/2001/XMLSchema">true</a:value></KeyValuePairOfstringanyType>
        <KeyValuePairOfstringanyType><a:key>g</a:key>
        <a:value i:type="b:guid" xmlns:b="http://schemas.microsoft.com/2003/10/Serialization/">11111111-2222-3333-4444-555555555555</a:value>
        </KeyValuePairOfstringanyType></Attributes><EntityState i:nil="true"/>
        <FormattedValues xmlns:a="http://schemas.datacontract.org/2004/07/System.Collections.Generic"/>
        <Id>11111111-2222-3333-4444-555555555555</Id>
        <KeyAttributes xmlns:a="http://schemas.microsoft.com/xrm/7.1/Contracts" xmlns:b="http://schemas.datacontract.org/2004/07/System.Collections.Generic"/>
        <LogicalName>a</LogicalName><RelatedEntities xmlns:a="http://schemas.datacontract.org/2004/07/System.Collections.Generic"/>
        <RowVersion i:nil="true"/></Entity>
        """;

    private const string EntityCollectionXml = """
        <EntityCollection xmlns="http://schemas.microsoft.com/xrm/2011/Contracts" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
        <Entities><Entity><Attributes xmlns:a="http://schemas.datacontract.org/2004/07/System.Collections.Generic"/>
        <EntityState i:nil="true"/><FormattedValues xmlns:a="http://schemas.datacontract.org/2004/07/System.Collections.Generic"/>
        <Id>11111111-2222-3333-4444-555555555555</Id>
        <KeyAttributes xmlns:a="http://schemas.microsoft.com/xrm/7.1/Contracts" xmlns:b="http://schemas.datacontract.org/2004/07/System.Collections.Generic"/>
        <LogicalName>a</LogicalName><RelatedEntities xmlns:a="http://schemas.datacontract.org/2004/07/System.Collections.Generic"/>
        <RowVersion i:nil="true"/></Entity></Entities><EntityName>a</EntityName><MinActiveRowVersion i:nil="true"/>
        <MoreRecords>true</MoreRecords><PagingCookie i:nil="true"/><TotalRecordCount>0</TotalRecordCount>
        <TotalRecordCountLimitExceeded>false</TotalRecordCountLimitExceeded></EntityCollection>
        """;

    private const string QueryExpressionXml = """
        <QueryExpression xmlns="http://schemas.microsoft.com/xrm/2011/Contracts" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
        <ColumnSet><AllColumns>false</AllColumns><AttributeExpressions/>
        <Columns xmlns:a="http://schemas.microsoft.com/2003/10/Serialization/Arrays"><a:string>x</a:string></Columns></ColumnSet>
        <Criteria><Conditions><ConditionExpression><AttributeName>x</AttributeName><Operator>Equal</Operator>
        <Values xmlns:a="http://schemas.microsoft.com/2003/10/Serialization/Arrays">
        <a:anyType i:type="b:int" xmlns:b="http://www.w3.org/2001/XMLSchema">1</a:anyType></Values><EntityName i:nil="true"/>
        </ConditionExpression></Conditions><FilterOperator>And</FilterOperator><Filters/></Criteria><Distinct>false</Distinct>
        <EntityName>a</EntityName><LinkEntities/><Orders><OrderExpression><Alias i:nil="true"/><AttributeName>x</AttributeName>
        <OrderType>Descending</OrderType></OrderExpression></Orders><PageInfo><Count>0</Count><PageNumber>0</PageNumber>
        <PagingCookie i:nil="true"/><ReturnTotalRecordCount>false</ReturnTotalRecordCount></PageInfo><NoLock>false</NoLock>
        <TopCount>3</TopCount></QueryExpression>
        """;

    private const string OrganizationServiceFaultXml = """
        <OrganizationServiceFault xmlns="http://schemas.microsoft.com/xrm/2011/Contracts" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
        <ActivityId>00000000-0000-0000-0000-000000000000</ActivityId><ErrorCode>1</ErrorCode>
        <ErrorDetails xmlns:a="http://schemas.datacontract.org/2004/07/System.Collections.Generic"/><HelpLink i:nil="true"/>
        <Message>m</Message><Timestamp>2026-01-01T00:00:00</Timestamp><ExceptionRetriable>false</ExceptionRetriable>
        <ExceptionSource i:nil="true"/><InnerFault i:nil="true"/><OriginalException i:nil="true"/><TraceText i:nil="true"/>
        </OrganizationServiceFault>
        """;
}
