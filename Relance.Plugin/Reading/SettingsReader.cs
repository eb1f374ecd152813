using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk.Query;
using NodaTime;
using Relance.Domain;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Reading;

/// <summary>
/// Reads the whole configuration to be checked, past what executions keep: rows that make no difference to a decision are read too.
/// </summary>
public sealed class SettingsReader(RowReader rows, ConfigurationReader configurations, TextReader texts, Today today)
{
    /// <exception cref="UserMistake">There is no policy yet.</exception>
    public ConfigurationFacts Read()
    {
        var configuration = configurations.Get();
        var creditor = configuration.Creditor;
        var policy = rows.First(Columns(PolicyTable.LogicalName, PolicyTable.ChequePayee, PolicyTable.CreditorCalendarId, PolicyTable.Iban, PolicyTable.PaymentLink))!.Value;
        var assigned = Assigned(AccountTable.LogicalName, AccountTable.ScenarioId).Concat(Assigned(InvoiceTable.LogicalName, InvoiceTable.ScenarioId)).Distinct().ToList();
        return new ConfigurationFacts
        {
            AsOf = today.Day,
            PolicyId = policy.Id,
            Policy = configuration.Policy,
            HasWayToPay = (policy.Text(PolicyTable.Iban) ?? policy.Text(PolicyTable.PaymentLink) ?? policy.Text(PolicyTable.ChequePayee)) is not null,
            HasContactPerson = creditor.ContactName is not null && (creditor.ContactEmail ?? creditor.ContactPhone) is not null,
            HasCreditorAddress = creditor.Address is not null,
            HasCreditorCalendar = policy.Key(PolicyTable.CreditorCalendarId) is not null,
            CreditorCalendar = configuration.CreditorCalendar,
            Calendars = rows.All(Columns(CalendarTable.LogicalName, CalendarTable.Name))
                .Where(row => configuration.Calendars.ContainsKey(row.Id))
                .Select(row => new NamedCalendar(row.Id, row.Text(CalendarTable.Name) ?? "", configuration.Calendars[row.Id]))
                .ToValueList(),
            Segments = configuration.Segments,
            Scenarios = rows.All(Columns(ScenarioTable.LogicalName, ScenarioTable.Name))
                .Select(row => new NamedScenario(row.Id, row.Text(ScenarioTable.Name) ?? "", assigned.Contains(row.Id)))
                .ToValueList(),
            Versions = configuration.Scenarios,
            Texts = texts.All(),
            Terms = ActiveTerms(configuration),
            Languages = Languages(),
            DebtorsWithoutScenario = WithoutScenario(),
            NewestRateOn = NewestRate(),
        };
    }

    // An invoice keeps the terms that it was issued with, also when nobody can choose them any more: those are not looked at.
    private ValueList<AgreedTerms> ActiveTerms(Configuration configuration)
    {
        var query = Columns(PaymentTermsTable.LogicalName);
        query.Criteria.AddCondition(PaymentTermsTable.StateCode, ConditionOperator.Equal, 0);
        var active = rows.All(query).Select(row => row.Id).ToList();
        return configuration.Terms.Where(terms => active.Contains(terms.Id)).ToValueList();
    }

    private ValueList<string> Languages()
    {
        var query = Columns(AccountTable.LogicalName, AccountTable.Language);
        query.Distinct = true;
        query.Criteria.AddCondition(AccountTable.OpenAmount, ConditionOperator.GreaterThan, 0m);
        query.Criteria.AddCondition(AccountTable.Language, ConditionOperator.NotNull);
        return rows.All(query).Select(row => row.Text(AccountTable.Language)).Where(language => language is not null).Select(language => language!).Distinct().ToValueList();
    }

    // The figures of the account say whom no segment took at the last evaluation.
    private int WithoutScenario()
    {
        var query = Columns(AccountTable.LogicalName);
        query.Criteria.AddCondition(AccountTable.OpenAmount, ConditionOperator.GreaterThan, 0m);
        query.Criteria.AddCondition(AccountTable.CurrentSegmentId, ConditionOperator.Null);
        query.Criteria.AddCondition(AccountTable.ScenarioId, ConditionOperator.Null);
        return rows.All(query).Count;
    }

    private List<Guid> Assigned(string table, string column)
    {
        var query = Columns(table, column);
        query.Distinct = true;
        query.Criteria.AddCondition(column, ConditionOperator.NotNull);
        return rows.All(query).Select(row => row.Key(column)!.Value).Distinct().ToList();
    }

    private LocalDate? NewestRate()
    {
        var query = Columns(ReferenceRateTable.LogicalName, ReferenceRateTable.StartsOn);
        query.Criteria.AddCondition(ReferenceRateTable.StateCode, ConditionOperator.Equal, 0);
        query.AddOrder(ReferenceRateTable.StartsOn, OrderType.Descending);
        return rows.First(query)?.Day(ReferenceRateTable.StartsOn);
    }

    private static QueryExpression Columns(string table, params string[] columns) => new(table) { ColumnSet = new ColumnSet(columns) };
}
