using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Relance.Domain;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Reading;

/// <summary>
/// Reads what the evaluations of many debtors will ask for: one query per table for all of them, at most eight. Arrangements, claims and
/// hand-overs, which few debtors have, are left to the evaluation of each.
/// </summary>
public sealed class DebtorsAhead(RowsAhead ahead, ConfigurationReader configurations, RiskReader risks)
{
    /// <summary>What was read ahead before is forgotten. Without a policy nothing is read.</summary>
    public void Read(IReadOnlyCollection<Guid> accountIds, LocalDate asOf, RiskReading risk)
    {
        ahead.Forget();
        if (configurations.Find() is not { } configuration)
        {
            return;
        }

        var debtors = Debtors(accountIds);
        var customers = debtors.ToDictionary(group => group.Key, group => DebtorRows.CustomersOf(group.ToList()));
        var invoices = ahead.Read(InvoiceRows.OfCustomers(null), customers.Values.SelectMany(ids => ids).ToList());
        var history = DebtorReader.HistorySince(invoices, configuration, asOf);
        ahead.Read(ReminderRows.OfAccounts(history), customers.Keys);
        Holds(customers.Keys);
        var withTasks = debtors.Where(group => group.First().Flag(AccountTable.HasOpenTask)).Select(group => group.Key).ToList();
        ahead.Read(TaskRows.OfAccounts, withTasks);
        Risk(debtors.Where(group => risks.IsTime(group.First(), asOf, risk)).Select(group => group.Key).ToList(), customers, asOf);
    }

    // What one member of a group is sent keeps the others silent, so each of them is read when its turn has come.
    private List<IGrouping<Guid, Row>> Debtors(IReadOnlyCollection<Guid> accountIds)
    {
        var alone = ahead.Read(DebtorRows.Accounts, accountIds).GroupBy(row => row.Id).Where(group => GroupRows.GroupOf(group.First()) is null).ToList();
        ahead.Keep(DebtorRows.Accounts, alone.Select(group => group.Key).ToList(), alone.SelectMany(group => group));
        return alone;
    }

    // The hold that an account names is the one in force, so one query answers for both; any other name is looked up when its turn has come.
    private void Holds(IEnumerable<Guid> accountIds)
    {
        var found = ahead.Read(HoldRows.InForce, accountIds.ToList());
        ahead.Keep(HoldRows.Named, found.Select(row => row.Id).Distinct().ToList(), found);
    }

    private void Risk(List<Guid> accountIds, Dictionary<Guid, List<Guid>> customers, LocalDate asOf)
    {
        ahead.Read(RiskRows.Disputes(asOf), accountIds);
        ahead.Read(RiskRows.Promises, accountIds);
        ahead.Read(RiskRows.Invoices(asOf), accountIds.SelectMany(id => customers[id]).ToList());
    }
}
