using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk.Query;
using Relance.Domain;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Reading;

/// <summary>People of the CRM as contacts of the domain.</summary>
internal static class ContactRows
{
    /// <summary>What fits into the address of a reminder.</summary>
    private const int LongestAddress = ReminderTable.Lengths.Address;

    public static ColumnSet Columns() => new(
        ContactTable.Id,
        ContactTable.Address1City,
        ContactTable.Address1Country,
        ContactTable.Address1Line1,
        ContactTable.Address1Line2,
        ContactTable.Address1PostalCode,
        ContactTable.DoNotEmail,
        ContactTable.DoNotPhone,
        ContactTable.DoNotPostalMail,
        ContactTable.EmailAddress1,
        ContactTable.FullName,
        ContactTable.Language,
        ContactTable.MobilePhone,
        ContactTable.StateCode,
        ContactTable.Telephone1);

    public static QueryExpression Query(IEnumerable<Guid> ids)
    {
        var query = new QueryExpression(ContactTable.LogicalName) { ColumnSet = Columns() };
        query.Criteria.AddCondition(ContactTable.Id, ConditionOperator.In, ids.Cast<object>().ToArray());
        return query;
    }

    /// <summary>Deactivated people are not written to.</summary>
    public static bool IsActive(Row row) => row.Code(ContactTable.StateCode) is null or 0;

    /// <param name="account">Whose address is used when the person has none.</param>
    public static Contact Of(Row row, Row account)
    {
        var id = row.Key(ContactTable.Id) ?? row.Id;
        var name = row.Text(ContactTable.FullName) ?? "";
        return new Contact(
            id,
            name,
            DebtorRows.RoleOf(account, id),
            row.Text(ContactTable.EmailAddress1),
            row.Text(ContactTable.Telephone1),
            row.Text(ContactTable.MobilePhone),
            OwnAddress(row, account, name) ?? DebtorRows.AddressOf(account, name),
            row.Text(ContactTable.Language),
            row.Flag(ContactTable.DoNotEmail),
            row.Flag(ContactTable.DoNotPhone),
            row.Flag(ContactTable.DoNotPostalMail));
    }

    /// <summary>One line each; null = neither a street nor a town is known, so no letter would arrive.</summary>
    public static string? AddressOf(string? company, string? person, string? line1, string? line2, string? postalCode, string? city, string? country)
    {
        if (line1 is null && city is null)
        {
            return null;
        }

        var town = string.Join(" ", new[] { postalCode, city }.Where(part => part is not null));
        var text = string.Join("\n", new[] { company, person, line1, line2, town, country }.Where(line => !string.IsNullOrEmpty(line)));
        return text.Length <= LongestAddress ? text : text.Substring(0, LongestAddress);
    }

    private static string? OwnAddress(Row row, Row account, string name) => AddressOf(
        account.Text(AccountTable.Name),
        name,
        row.Text(ContactTable.Address1Line1),
        row.Text(ContactTable.Address1Line2),
        row.Text(ContactTable.Address1PostalCode),
        row.Text(ContactTable.Address1City),
        row.Text(ContactTable.Address1Country));
}
