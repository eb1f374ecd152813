using System;
using Relance.Local.Store;
using Xunit;

namespace Relance.Tests.Local.Store;

public sealed class TransactionTests : IDisposable
{
    private readonly TestStore desk = new();

    public void Dispose() => desk.Dispose();

    [Fact]
    public void RolledBackTransaction_LeavesNothing()
    {
        using (desk.Store.Begin())
        {
            desk.Account("A");
        }

        Assert.Equal(string.Empty, Names());
    }

    [Fact]
    public void RolledBackSavepoint_LeavesWhatWasBefore()
    {
        using (var outer = desk.Store.Begin())
        {
            desk.Account("A");
            using (var inner = desk.Store.Begin())
            {
                desk.Account("B");
                inner.Rollback();
            }

            desk.Account("C");
            outer.Commit();
        }

        Assert.Equal("A,C", Names());
    }

    [Fact]
    public void CommittedSavepoint_GoesWithItsTransaction()
    {
        using (desk.Store.Begin())
        {
            using var inner = desk.Store.Begin();
            desk.Account("A");
            inner.Commit();
        }

        Assert.Equal(string.Empty, Names());
    }

    [Fact]
    public void RefusedWrite_LeavesTheTransactionUsable()
    {
        using (var transaction = desk.Store.Begin())
        {
            desk.Account("A");
            Assert.Equal(ErrorCodes.QueryBuilderNoAttribute, TestStore.FaultOf(() => desk.Create("account", ("nam", "B"))));
            transaction.Commit();
        }

        Assert.Equal("A", Names());
    }

    [Fact]
    public void OuterTransaction_CannotEndBeforeItsSavepoint()
    {
        var outer = desk.Store.Begin();
        using var inner = desk.Store.Begin();

        Assert.Throws<InvalidOperationException>(outer.Commit);
    }

    [Fact]
    public void RolledBackCurrency_IsForgotten()
    {
        var account = desk.Account();
        using (desk.Store.Begin())
        {
            desk.Update(desk.Dollar, ("exchangerate", 2m));
            desk.Invoice(account, ("transactioncurrencyid", desk.Dollar), ("totalamount", new Microsoft.Xrm.Sdk.Money(10m)));
        }

        var invoice = desk.Invoice(account, ("transactioncurrencyid", desk.Dollar), ("totalamount", new Microsoft.Xrm.Sdk.Money(10m)));
        Assert.Equal(1.25m, desk.Get(invoice)["exchangerate"]);
    }

    private string Names() => desk.Fetch("<fetch><entity name='account'><attribute name='name'/><order attribute='name'/></entity></fetch>", "name");
}
