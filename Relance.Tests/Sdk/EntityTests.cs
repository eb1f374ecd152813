using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace Relance.Tests.Sdk;

public sealed class EntityTests
{
    private static readonly Guid Id = new("11111111-2222-3333-4444-555555555555");

    [Fact]
    public void Entity_New_IsEmpty()
    {
        var entity = new Entity();

        Assert.Null(entity.LogicalName);
        Assert.Equal(Guid.Empty, entity.Id);
        Assert.Null(entity.EntityState);
        Assert.Null(entity.RowVersion);
        Assert.Empty(entity.Attributes);
        Assert.Empty(entity.FormattedValues);
        Assert.Empty(entity.RelatedEntities);
        Assert.Empty(entity.KeyAttributes);
    }

    [Fact]
    public void Entity_WithId_DoesNotHoldTheIdAsColumn()
    {
        var entity = new Entity("invoice", Id);

        Assert.Equal(Id, entity.Id);
        Assert.Empty(entity.Attributes);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void Entity_NameNullOrEmpty_IsKept(string? name) => Assert.Equal(name, new Entity(name).LogicalName);

    [Fact]
    public void Entity_WithKey_HoldsTheKeyAndNoId()
    {
        var entity = new Entity("invoice", "invoicenumber", "F-1");

        Assert.Equal("F-1", entity.KeyAttributes["invoicenumber"]);
        Assert.Equal(Guid.Empty, entity.Id);
    }

    [Fact]
    public void Indexer_ColumnMissing_Throws() =>
        Assert.Throws<KeyNotFoundException>(() => new Entity("invoice")["x"]);

    [Fact]
    public void Indexer_NameNull_ThrowsOnReadAndWrite()
    {
        var entity = new Entity("invoice");

        Assert.Throws<ArgumentNullException>(() => entity[null]);
        Assert.Throws<ArgumentNullException>(() => entity[null] = 1);
        Assert.Throws<ArgumentNullException>(() => entity.Contains(null));
    }

    [Fact]
    public void Contains_ValueNull_IsTrue() => Assert.True(new Entity("invoice") { ["x"] = null }.Contains("x"));

    [Fact]
    public void Contains_OtherCase_IsFalse() => Assert.False(new Entity("invoice") { ["x"] = 1 }.Contains("X"));

    [Fact]
    public void GetAttributeValue_ColumnMissing_IsTheDefault()
    {
        var entity = new Entity("invoice");

        Assert.Equal(0, entity.GetAttributeValue<int>("x"));
        Assert.Null(entity.GetAttributeValue<string>("x"));
        Assert.Null(entity.GetAttributeValue<int?>("x"));
        Assert.Equal(DateTime.MinValue, entity.GetAttributeValue<DateTime>("x"));
    }

    [Fact]
    public void GetAttributeValue_ValueNull_IsTheDefault() =>
        Assert.Equal(0, new Entity("invoice") { ["x"] = null }.GetAttributeValue<int>("x"));

    [Fact]
    public void GetAttributeValue_ValueOfTheType_IsTheValue()
    {
        var entity = new Entity("invoice") { ["x"] = 7 };

        Assert.Equal(7, entity.GetAttributeValue<int>("x"));
        Assert.Equal(7, entity.GetAttributeValue<int?>("x"));
    }

    [Fact]
    public void GetAttributeValue_ValueOfAnotherType_Throws()
    {
        var entity = new Entity("invoice") { ["number"] = 7, ["choice"] = new OptionSetValue(7) };

        Assert.Throws<InvalidCastException>(() => entity.GetAttributeValue<string>("number"));
        Assert.Throws<InvalidCastException>(() => entity.GetAttributeValue<long>("number"));
        Assert.Throws<InvalidCastException>(() => entity.GetAttributeValue<int>("choice"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void GetAttributeValue_NameNullOrEmpty_Throws(string? name) =>
        Assert.Throws<ArgumentNullException>(() => new Entity("invoice").GetAttributeValue<int>(name));

    [Fact]
    public void Attributes_SetToNull_AreEmptyAgain()
    {
        var entity = new Entity("invoice") { ["x"] = 1 };

        entity.Attributes = null;

        Assert.False(entity.Contains("x"));
    }

    [Fact]
    public void ToEntityReference_KeepsIdKeysAndRowVersion()
    {
        var entity = new Entity("invoice", Id) { RowVersion = "7" };

        var reference = entity.ToEntityReference();

        Assert.Equal("invoice", reference.LogicalName);
        Assert.Equal(Id, reference.Id);
        Assert.Equal("7", reference.RowVersion);
        Assert.Null(reference.Name);
        Assert.Empty(reference.KeyAttributes);
    }
}
