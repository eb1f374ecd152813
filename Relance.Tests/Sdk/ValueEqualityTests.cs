using System;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace Relance.Tests.Sdk;

public sealed class ValueEqualityTests
{
    private static readonly Guid Id = new("11111111-2222-3333-4444-555555555555");

    [Fact]
    public void EntityReference_SameTableAndId_IsEqualWhateverTheName()
    {
        var one = new EntityReference("invoice", Id) { Name = "one" };
        var other = new EntityReference("invoice", Id) { Name = "other" };

        Assert.True(one.Equals(other));
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.False(one == other);
    }

    [Fact]
    public void EntityReference_OtherTable_IsNotEqual() =>
        Assert.False(new EntityReference("invoice", Id).Equals(new EntityReference("account", Id)));

    [Fact]
    public void EntityReference_ByKey_IsEqualWhenTheKeyIs()
    {
        var reference = new EntityReference("invoice", "invoicenumber", "F-1");

        Assert.Equal(Guid.Empty, reference.Id);
        Assert.Equal(1, reference.KeyAttributes.Count);
        Assert.True(reference.Equals(new EntityReference("invoice", "invoicenumber", "F-1")));
        Assert.False(reference.Equals(new EntityReference("invoice", "invoicenumber", "F-2")));
    }

    [Fact]
    public void EntityReference_New_HasNoTable()
    {
        Assert.Null(new EntityReference().LogicalName);
        Assert.Equal("Microsoft.Xrm.Sdk.EntityReference", new EntityReference().ToString());
    }

    [Fact]
    public void OptionSetValue_SameNumber_IsEqualAndHashesToIt()
    {
        Assert.True(new OptionSetValue(5).Equals(new OptionSetValue(5)));
        Assert.False(new OptionSetValue(5).Equals(new OptionSetValue(6)));
        Assert.Equal(5, new OptionSetValue(5).GetHashCode());
        Assert.Equal("Microsoft.Xrm.Sdk.OptionSetValue", new OptionSetValue(5).ToString());
    }

    [Fact]
    public void Money_SameAmount_IsEqual()
    {
        Assert.True(new Money(1.5m).Equals(new Money(1.50m)));
        Assert.False(new Money(1.5m).Equals(new Money(1.51m)));
        Assert.Equal(0m, new Money().Value);
        Assert.Equal("Microsoft.Xrm.Sdk.Money", new Money(1.5m).ToString());
    }

    [Fact]
    public void Relationship_SameNameAndRole_IsEqual()
    {
        var relationship = new Relationship("invoice_lines");

        Assert.True(relationship.Equals(new Relationship("invoice_lines")));
        Assert.Equal(relationship.GetHashCode(), new Relationship("invoice_lines").GetHashCode());
        Assert.False(relationship.Equals(new Relationship("invoice_lines") { PrimaryEntityRole = EntityRole.Referenced }));
    }

    [Fact]
    public void AliasedValue_New_HasNoValue() => Assert.Null(new AliasedValue().Value);
}
