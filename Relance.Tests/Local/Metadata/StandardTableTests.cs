using System.Linq;
using Relance.Local.Metadata;
using Xunit;

namespace Relance.Tests.Local.Metadata;

/// <summary>The facts of standard tables on which Relance leans.</summary>
public sealed class StandardTableTests
{
    private static Catalog Catalog => TestStore.Catalog;

    [Theory]
    [InlineData(0, 1, "1,2,4,5,6")]
    [InlineData(1, 3, "3,7")]
    [InlineData(2, 100001, "100001,100002")]
    [InlineData(3, 100003, "100003")]
    public void Invoice_HasTheStatesOfTheSalesApplication(int state, int usual, string statuses)
    {
        var found = Catalog["invoice"].StateOf(state)!;

        Assert.Equal(usual, found.DefaultStatus);
        Assert.Equal(statuses, string.Join(",", found.Statuses.Select(status => status.Value).Order()));
    }

    [Theory]
    [InlineData("email", 0, 1, "1,8")]
    [InlineData("email", 1, 2, "2,3,4,6,7")]
    [InlineData("letter", 1, 4, "3,4")]
    [InlineData("phonecall", 1, 2, "2,4")]
    [InlineData("task", 0, 2, "2,3,4,7")]
    [InlineData("task", 2, 6, "6")]
    public void Activities_HaveTheirStates(string table, int state, int usual, string statuses)
    {
        var found = Catalog[table].StateOf(state)!;

        Assert.Equal(usual, found.DefaultStatus);
        Assert.Equal(statuses, string.Join(",", found.Statuses.Select(status => status.Value).Order()));
    }

    [Fact]
    public void DueDate_IsACalendarDay_DeliveryDateIsNot()
    {
        Assert.Equal(DateBehavior.DateOnly, Catalog["invoice"].Find("duedate")!.DateBehavior);
        Assert.Equal(DateBehavior.UserLocal, Catalog["invoice"].Find("datedelivered")!.DateBehavior);
    }

    [Fact]
    public void AgeingColumnsOfTheAccount_CannotBeWritten()
    {
        var ageing = new[] { "aging30", "aging60", "aging90" }.Select(name => Catalog["account"].Find(name)!);

        Assert.All(ageing, column => Assert.False(column.ValidForCreate || column.ValidForUpdate));
    }

    [Fact]
    public void EveryAmount_HasItsBase()
    {
        var amounts = Catalog.Tables.SelectMany(table => table.Columns.Select(column => (table, column)))
            .Where(item => item.column.Type == ColumnType.Money && item.column.BaseOf is null);

        Assert.All(amounts, item => Assert.Contains(item.table.Columns, column => column.BaseOf == item.column.LogicalName));
    }

    [Theory]
    [InlineData("email")]
    [InlineData("phonecall")]
    [InlineData("letter")]
    [InlineData("task")]
    public void EveryActivity_CanRegardAnInvoiceAndSharesOnePrivilege(string table)
    {
        var regarding = Catalog[table].References.Single(item => item is { ReferencingColumn: "regardingobjectid", ReferencedTable: "invoice" });

        Assert.Equal(Cascade.All, regarding.OnDelete);
        Assert.Equal("Activity", Catalog[table].PrivilegeName);
        Assert.True(Catalog[table].IsActivity);
    }

    [Theory]
    [InlineData("account", 1)]
    [InlineData("contact", 2)]
    [InlineData("systemuser", 8)]
    [InlineData("team", 9)]
    [InlineData("invoice", 1090)]
    [InlineData("email", 4202)]
    [InlineData("letter", 4207)]
    [InlineData("phonecall", 4210)]
    [InlineData("task", 4212)]
    [InlineData("transactioncurrency", 9105)]
    public void TypeCode_IsThatOfThePlatform(string table, int code) => Assert.Equal(code, Catalog[table].ObjectTypeCode);

    [Fact]
    public void EveryTable_HasItsOwnNameInTheWebApi() =>
        Assert.Equal(Catalog.Tables.Count, Catalog.Tables.Select(table => table.EntitySetName).Distinct().Count());

    [Fact]
    public void EveryChoice_IsLabelledInBothLanguages()
    {
        var labels = Catalog.Tables.SelectMany(table => table.Columns).Where(column => column.Choice is not null).SelectMany(column => column.Choice!.Options);

        Assert.All(labels, option => Assert.True(option.Label.In(LocalizedText.English).Length > 0 && option.Label.In(LocalizedText.French).Length > 0, option.ToString()));
    }
}
