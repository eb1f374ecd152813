using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace Relance.Tests.Sdk;

public sealed class DataCollectionTests
{
    [Fact]
    public void Add_KeyThere_Throws()
    {
        var attributes = new AttributeCollection { { "x", 1 } };

        Assert.Throws<ArgumentException>(() => attributes.Add("x", 2));
        Assert.Equal(1, attributes["x"]);
    }

    [Fact]
    public void Indexer_KeyThere_Overwrites()
    {
        var attributes = new AttributeCollection { { "x", 1 } };

        attributes["x"] = 2;

        Assert.Equal(2, attributes["x"]);
    }

    [Fact]
    public void Remove_KeyMissing_IsFalse() => Assert.False(new AttributeCollection().Remove("x"));

    [Fact]
    public void TryGetValue_KeyMissing_IsFalseAndNull()
    {
        Assert.False(new AttributeCollection().TryGetValue("x", out var value));
        Assert.Null(value);
    }

    [Fact]
    public void AddRange_Pairs_AddsEach()
    {
        var attributes = new AttributeCollection();

        attributes.AddRange(new KeyValuePair<string, object>("x", 1), new KeyValuePair<string, object>("y", 2));

        Assert.Equal(2, attributes.Count);
    }

    [Fact]
    public void Keys_StayInTheOrderOfAdding() =>
        Assert.Equal(["z", "b", "m"], new AttributeCollection { { "z", 1 }, { "b", 1 }, { "m", 1 } }.Keys);

    [Fact]
    public void Clear_LeavesNothing()
    {
        var attributes = new AttributeCollection { { "x", 1 } };

        attributes.Clear();

        Assert.Equal(0, attributes.Count);
        Assert.False(attributes.IsReadOnly);
    }

    [Fact]
    public void Collection_ChangedWhileRead_Throws()
    {
        var attributes = new AttributeCollection { { "x", 1 } };

        Assert.Throws<InvalidOperationException>(() =>
        {
            foreach (var pair in attributes)
            {
                attributes.Add(pair.Key + "2", 1);
            }
        });
    }

    [Fact]
    public void Parameters_NameMissing_Throws() => Assert.Throws<KeyNotFoundException>(() => new ParameterCollection()["x"]);

    [Fact]
    public void Parameters_NameThere_AreFoundEitherWay()
    {
        var parameters = new ParameterCollection { { "x", 1 } };

        Assert.True(parameters.Contains("x"));
        Assert.True(parameters.ContainsKey("x"));
        Assert.True(parameters.TryGetValue("x", out var value));
        Assert.Equal(1, value);
    }

    [Fact]
    public void Images_AliasMissing_Throws() => Assert.Throws<KeyNotFoundException>(() => new EntityImageCollection()["x"]);

    [Fact]
    public void EntityCollection_New_IsAnEmptyUnpagedResult()
    {
        var rows = new EntityCollection();

        Assert.Null(rows.EntityName);
        Assert.Empty(rows.Entities);
        Assert.Equal(0, rows.TotalRecordCount);
        Assert.False(rows.MoreRecords);
        Assert.Null(rows.PagingCookie);
    }

    [Fact]
    public void EntityCollection_OfList_WrapsIt()
    {
        var list = new List<Entity>();
        var rows = new EntityCollection(list);

        rows.Entities.Add(new Entity("invoice"));

        Assert.Single(list);
        Assert.Same(list[0], rows[0]);
    }

    [Fact]
    public void EntityReferenceCollection_OfList_HoldsIt() =>
        Assert.Single(new EntityReferenceCollection(new List<EntityReference> { new("invoice", Guid.Empty) }));

    [Fact]
    public void AddRange_Items_KeepsTheirOrder()
    {
        var rows = new EntityCollection();

        rows.Entities.AddRange(new Entity("a"), new Entity("b"));

        Assert.Equal(["a", "b"], Array.ConvertAll(rows.Entities.ToArray(), row => row.LogicalName));
    }
}
