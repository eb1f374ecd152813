using System;
using Relance.Domain;

namespace Relance.Plugin.Writing;

/// <summary>What leaves the house for one reader by one channel, before it is put into words.</summary>
/// <param name="ActivityId">Of the activity that will carry it.</param>
/// <param name="Number">By which it is quoted in answers: that of the reminder, the promise, the plan, or the customer's.</param>
/// <param name="ContactId">Null = the account itself is written to.</param>
/// <param name="InvoiceIds">What it is about; empty = the account as a whole. A message about one invoice lies in the timeline of that invoice.</param>
public sealed record OutgoingMessage(Guid ActivityId, string Number, Channel Channel, Guid? ContactId, string Address, string Language, ValueList<Guid> InvoiceIds);
