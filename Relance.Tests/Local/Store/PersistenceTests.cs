using System.IO;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Relance.Local.Store;
using Relance.Tests.Solution;
using Xunit;

namespace Relance.Tests.Local.Store;

public sealed class PersistenceTests
{
    [Fact]
    public void Rows_AreThereWhenTheFileIsOpenedAgain()
    {
        using var folder = new ScratchFolder();
        var file = Path.Combine(folder.Path, "desk.db");
        EntityReference account;
        long version;
        using (var desk = new TestStore(file))
        {
            account = desk.Account("Durand");
            desk.Create("relance_payment", ("relance_accountid", account), ("relance_amount", new Money(1m)));
            version = long.Parse(desk.Get(account).RowVersion, System.Globalization.CultureInfo.InvariantCulture);
        }

        using var store = RowStore.Open(TestStore.Catalog, file);
        var read = new ReadContext { UtcNow = TestStore.Now };
        var row = store.Retrieve("account", account.Id, new ColumnSet("name", "ownerid"), read);
        var write = new WriteContext(row.GetAttributeValue<EntityReference>("ownerid").Id, TestStore.Now);
        var payment = store.Create(new Entity("relance_payment") { ["relance_accountid"] = account, ["relance_amount"] = new Money(2m) }, write);
        var paid = store.Retrieve("relance_payment", payment, new ColumnSet("relance_name"), read);

        Assert.Equal("Durand", row["name"]);
        Assert.Equal("PAY-001001", paid["relance_name"]);
        Assert.True(long.Parse(paid.RowVersion, System.Globalization.CultureInfo.InvariantCulture) > version);
    }
}
