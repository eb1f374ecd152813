using System;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Relance.Local.Store;
using Xunit;

namespace Relance.Tests.Local.Query;

public sealed class DateOperatorTests : IDisposable
{
    private static readonly TimeZoneInfo Paris = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");

    private readonly TestStore desk = new();

    public void Dispose() => desk.Dispose();

    [Theory]
    [InlineData("today", "", "2")]
    [InlineData("yesterday", "", "1")]
    [InlineData("tomorrow", "", "3")]
    [InlineData("on", "2026-03-02", "2")]
    [InlineData("not-on", "2026-03-02", "1,3")]
    [InlineData("on-or-before", "2026-03-02", "1,2")]
    [InlineData("on-or-after", "2026-03-02", "2,3")]
    [InlineData("eq", "2026-03-02", "2")]
    [InlineData("lt", "2026-03-02", "1")]
    [InlineData("last-x-days", "1", "1,2")]
    [InlineData("next-x-days", "1", "3")]
    [InlineData("last-seven-days", "", "1,2")]
    [InlineData("next-seven-days", "", "3")]
    [InlineData("olderthan-x-days", "0", "1")]
    [InlineData("olderthan-x-days", "1", "")]
    [InlineData("this-week", "", "1,2,3")]
    [InlineData("last-week", "", "")]
    [InlineData("this-month", "", "1,2,3")]
    [InlineData("next-month", "", "")]
    [InlineData("this-year", "", "1,2,3")]
    [InlineData("last-x-months", "1", "1,2")]
    public void CalendarDays_AreComparedAsDays(string operation, string value, string expected)
    {
        var account = desk.Account();
        for (var day = 1; day <= 3; day++)
        {
            desk.Invoice(account, ("invoicenumber", day.ToString(System.Globalization.CultureInfo.InvariantCulture)), ("duedate", new DateTime(2026, 3, day)));
        }

        Assert.Equal(expected, Invoices(operation, value, desk.Read));
    }

    [Theory]
    [InlineData("2026-07-01T21:59:59Z", "")]
    [InlineData("2026-07-01T22:00:00Z", "call")]
    [InlineData("2026-07-02T21:59:59Z", "call")]
    [InlineData("2026-07-02T22:00:00Z", "")]
    public void Moments_AreComparedWithTheDayOfTheUser(string moment, string expected)
    {
        Task(moment);

        Assert.Equal(expected, Tasks("on", "2026-07-02", TestStore.Now));
    }

    [Theory]
    [InlineData("2026-03-02T10:00:00Z", "call")]
    [InlineData("2026-03-01T23:00:00Z", "call")]
    [InlineData("2026-03-01T22:59:59Z", "")]
    [InlineData("2026-03-02T23:00:00Z", "")]
    public void Today_IsTheDayOfTheUser(string moment, string expected)
    {
        Task(moment);

        Assert.Equal(expected, Tasks("today", string.Empty, TestStore.Now));
    }

    [Fact]
    public void Today_BeginsBeforeThatOfGreenwich()
    {
        Task("2026-03-02T10:00:00Z");

        Assert.Equal("call", Tasks("yesterday", string.Empty, new DateTime(2026, 3, 2, 23, 30, 0, DateTimeKind.Utc)));
    }

    [Fact]
    public void DateWithoutZone_IsOneOfTheUser_DateWithZoneIsThatMoment()
    {
        Task("2026-07-01T22:00:00Z");

        Assert.Equal("call", Tasks("ge", "2026-07-02T00:00:00", TestStore.Now));
        Assert.Equal(string.Empty, Tasks("ge", "2026-07-02T00:00:00Z", TestStore.Now));
    }

    [Fact]
    public void HoursBack_AreCountedFromNow()
    {
        Task("2026-03-02T08:30:00Z");

        Assert.Equal("call", Tasks("last-x-hours", "2", TestStore.Now));
        Assert.Equal(string.Empty, Tasks("last-x-hours", "1", TestStore.Now));
        Assert.Equal("call", Tasks("olderthan-x-hours", "1", TestStore.Now));
    }

    [Fact]
    public void NumberOfDays_MustBeANumber() =>
        Assert.Equal(ErrorCodes.QueryBuilderInvalidAttributeValue, TestStore.FaultOf(() => Tasks("last-x-days", "some", TestStore.Now)));

    private void Task(string moment) => desk.Create(
        "task", ("subject", "call"), ("scheduledend", DateTime.Parse(moment, System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.RoundtripKind)));

    private string Invoices(string operation, string value, ReadContext read) => Ask("invoice", "invoicenumber", "duedate", operation, value, read);

    private string Tasks(string operation, string value, DateTime now) =>
        Ask("task", "subject", "scheduledend", operation, value, desk.Read with { Zone = Paris, UtcNow = now });

    private string Ask(string table, string column, string date, string operation, string value, ReadContext read)
    {
        var given = value.Length == 0 ? string.Empty : $" value='{value}'";
        var rows = desk.Store.Query(
            new FetchExpression($"<fetch><entity name='{table}'><attribute name='{column}'/><order attribute='{column}'/><filter><condition attribute='{date}' operator='{operation}'{given}/></filter></entity></fetch>"),
            read);
        return string.Join(",", System.Linq.Enumerable.Select(rows.Entities, row => row[column]));
    }
}
