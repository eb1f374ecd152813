using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using NodaTime;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Money = Microsoft.Xrm.Sdk.Money;

namespace Relance.Plugin.Writing;

/// <summary>What an event about a reminder tells.</summary>
/// <param name="Invoices">Of its lines.</param>
public sealed record ReminderEvent(EntityReference Debtor, Guid ReminderId, Guid? StepId, Channel Channel, decimal? Amount, string? Currency, IEnumerable<Guid> Invoices, LocalDate On);

/// <summary>
/// Raises the business events that the policy lists, each after what it tells was written. Listeners run in the background, so none can
/// undo it; an event that nobody listens to costs nothing.
/// </summary>
public sealed class EventRaiser(Execution execution, ConfigurationReader configurations)
{
    private const string Prefix = "relance_On";

    /// <summary>Somebody listens to the event.</summary>
    public bool IsHeard(BusinessEvent one) => configurations.Find()?.RaisedEvents.Contains(one) == true;

    public void Reminder(BusinessEvent one, ReminderEvent told)
    {
        if (!IsHeard(one))
        {
            return;
        }

        var request = Request(one, told.Debtor, told.Invoices, told.On);
        request["Reminder"] = new EntityReference(ReminderTable.LogicalName, told.ReminderId);
        request["Channel"] = Choices.To(told.Channel);
        if (told.StepId is { } step)
        {
            request["Step"] = new EntityReference(ScenarioStepTable.LogicalName, step);
        }

        Put(request, told.Amount, told.Currency);
        execution.AsSystem.Execute(request);
    }

    /// <param name="subject">Name of the parameter and row that the event is about; null = the debtor alone.</param>
    /// <param name="amount">Null = the event has none.</param>
    public void Raise(BusinessEvent one, EntityReference debtor, KeyValuePair<string, EntityReference>? subject, IEnumerable<Guid> invoices, LocalDate on, decimal? amount = null, string? currency = null)
    {
        if (!IsHeard(one))
        {
            return;
        }

        var request = Request(one, debtor, invoices, on);
        if (subject is { } about)
        {
            request[about.Key] = about.Value;
        }

        Put(request, amount, currency);
        execution.AsSystem.Execute(request);
    }

    private static OrganizationRequest Request(BusinessEvent one, EntityReference debtor, IEnumerable<Guid> invoices, LocalDate on) => new(Prefix + one)
    {
        ["Debtor"] = debtor,
        ["Invoices"] = string.Join(",", invoices.Distinct()),
        ["On"] = Days.ToColumn(on),
    };

    private static void Put(OrganizationRequest request, decimal? amount, string? currency)
    {
        if (amount is { } value)
        {
            request["Amount"] = new Money(value);
            request["Currency"] = currency;
        }
    }
}
