using System;
using Microsoft.Xrm.Sdk;
using Relance.Local.Store;
using Xunit;

namespace Relance.Tests.Local.Store;

public sealed class DateTests : IDisposable
{
    private readonly TestStore desk = new();

    public void Dispose() => desk.Dispose();

    [Fact]
    public void CalendarDay_LosesItsTime()
    {
        var invoice = desk.Invoice(desk.Account(), ("duedate", new DateTime(2026, 1, 31, 23, 59, 0, DateTimeKind.Utc)));

        Assert.Equal(new DateTime(2026, 1, 31), desk.Get(invoice)["duedate"]);
    }

    [Fact]
    public void Moment_IsReadAsUtcWithoutFractions()
    {
        var task = desk.Create("task", ("subject", "call"), ("scheduledend", new DateTime(2026, 3, 4, 5, 6, 7, 890, DateTimeKind.Utc)));

        var read = desk.Get(task).GetAttributeValue<DateTime>("scheduledend");
        Assert.Equal(new DateTime(2026, 3, 4, 5, 6, 7), read);
        Assert.Equal(DateTimeKind.Utc, read.Kind);
    }

    [Fact]
    public void Moment_OfThisMachine_IsConverted()
    {
        var moment = new DateTime(2026, 3, 4, 5, 6, 7, DateTimeKind.Local);
        var task = desk.Create("task", ("subject", "call"), ("scheduledend", moment));

        Assert.Equal(moment.ToUniversalTime(), desk.Get(task)["scheduledend"]);
    }

    [Theory]
    [InlineData(1752, 12, 31, false)]
    [InlineData(1753, 1, 1, true)]
    [InlineData(1753, 1, 2, true)]
    public void Day_BeforeTheFirstOfThePlatform_IsRefused(int year, int month, int day, bool accepted)
    {
        void Write() => desk.Invoice(desk.Account(), ("duedate", new DateTime(year, month, day)));

        if (accepted)
        {
            Write();
        }
        else
        {
            Assert.Equal(ErrorCodes.InvalidDateTime, TestStore.FaultOf(Write));
        }
    }

    [Fact]
    public void FormattedMoment_IsInTheZoneOfTheReader()
    {
        var task = desk.Create("task", ("subject", "call"), ("scheduledend", new DateTime(2026, 7, 1, 22, 30, 0, DateTimeKind.Utc)));
        var paris = desk.Read with { Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris"), Language = 1036 };

        var row = desk.Store.Retrieve("task", task.Id, new Microsoft.Xrm.Sdk.Query.ColumnSet("scheduledend"), paris);

        Assert.Equal("02/07/2026 00:30", row.FormattedValues["scheduledend"]);
    }
}
