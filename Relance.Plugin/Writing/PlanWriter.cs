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

/// <summary>Writes payment plans: an offer with its instalments and invoices in one request, its acceptance, and how it turned out.</summary>
public sealed class PlanWriter(Execution execution)
{
    /// <summary>An offer, with the rights of the person who makes it; it suspends nothing yet.</summary>
    public EntityReference Propose(DebtorFile file, EnteredPlan entered)
    {
        var plan = entered.Plan;
        var currency = new EntityReference(TransactionCurrencyTable.LogicalName, file.Configuration.CurrencyId(plan.Currency));
        var row = new Entity(PaymentPlanTable.LogicalName)
        {
            [PaymentPlanTable.AccountId] = file.AccountReference,
            [PaymentPlanTable.ContactId] = entered.Contact,
            [PaymentPlanTable.State] = Choices.To(PlanState.Proposed),
            [PaymentPlanTable.TransactionCurrencyId] = currency,
            [PaymentPlanTable.Amount] = new Money(plan.Total),
            [PaymentPlanTable.Rhythm] = entered.Rhythm is { } rhythm ? Choices.To(rhythm) : null,
            [PaymentPlanTable.Remainder] = entered.Remainder is { } remainder ? Choices.To(remainder) : null,
            [PaymentPlanTable.DefaultDays] = plan.DefaultDays,
            [PaymentPlanTable.CureDays] = plan.CureDays,
            [PaymentPlanTable.ProposedOn] = Days.ToColumn(file.Snapshot.AsOf),
            [PaymentPlanTable.Notes] = entered.Notes,
        };
        Attach(row, PaymentPlanTable.Children.Instalments, PlanInstalmentTable.LogicalName, plan.Instalments.Select((instalment, index) => new Entity(PlanInstalmentTable.LogicalName)
        {
            [PlanInstalmentTable.Name] = FormattableString.Invariant($"{index + 1}/{plan.Instalments.Count}"),
            [PlanInstalmentTable.DueOn] = Days.ToColumn(instalment.DueOn),
            [PlanInstalmentTable.TransactionCurrencyId] = currency,
            [PlanInstalmentTable.Amount] = new Money(instalment.Amount),
        }));
        Attach(row, PaymentPlanTable.Children.Invoices, PlanInvoiceTable.LogicalName, plan.InvoiceIds.Select(id => new Entity(PlanInvoiceTable.LogicalName)
        {
            [PlanInvoiceTable.Name] = file.Snapshot.Invoices.First(invoice => invoice.Id == id).Number,
            [PlanInvoiceTable.InvoiceId] = new EntityReference(InvoiceTable.LogicalName, id),
        }));
        return new EntityReference(PaymentPlanTable.LogicalName, execution.AsUser.Create(row));
    }

    /// <summary>
    /// The debtor agreed. What was agreed before about the same invoices is over: plans in default are rescheduled, open promises
    /// superseded; neither counts as broken once more.
    /// </summary>
    /// <param name="acceptedOn">The first day on which payments count.</param>
    public void Accept(DebtorFile file, PaymentPlan plan, LocalDate acceptedOn)
    {
        var successor = new EntityReference(PaymentPlanTable.LogicalName, plan.Id);
        foreach (var earlier in file.Snapshot.Plans.Where(one => one.State == PlanState.Defaulted && one.InvoiceIds.Any(plan.Covers)))
        {
            Replace(earlier.Id, successor, file.Snapshot.AsOf);
        }

        execution.AsUser.Update(new Entity(PaymentPlanTable.LogicalName, plan.Id)
        {
            [PaymentPlanTable.State] = Choices.To(PlanState.Accepted),
            [PaymentPlanTable.AcceptedOn] = Days.ToColumn(acceptedOn),
        });
        foreach (var promise in file.Snapshot.Promises.Where(one => one.State == PromiseState.Open))
        {
            if (file.Snapshot.Invoices.Any(invoice => !invoice.IsSettled && plan.Covers(invoice.Id) && promise.Covers(invoice)))
            {
                execution.AsUser.Update(new Entity(PromiseTable.LogicalName, promise.Id)
                {
                    [PromiseTable.State] = Choices.To(PromiseState.Superseded),
                    [PromiseTable.DecidedOn] = Days.ToColumn(file.Snapshot.AsOf),
                });
            }
        }
    }

    /// <summary>Another plan takes its place; that is no default.</summary>
    /// <param name="successor">Null while it is being written: an invoice of a plan in force can be put into no other.</param>
    public void Replace(Guid planId, EntityReference? successor, LocalDate on) => execution.AsUser.Update(new Entity(PaymentPlanTable.LogicalName, planId)
    {
        [PaymentPlanTable.State] = Choices.To(PlanState.Rescheduled),
        [PaymentPlanTable.SuccessorId] = successor,
        [PaymentPlanTable.DecidedOn] = Days.ToColumn(on),
    });

    public void Cancel(Guid planId, string reason, LocalDate on) => execution.AsUser.Update(new Entity(PaymentPlanTable.LogicalName, planId)
    {
        [PaymentPlanTable.State] = Choices.To(PlanState.Cancelled),
        [PaymentPlanTable.CancelReason] = Activities.Cut(reason, PaymentPlanTable.Lengths.CancelReason),
        [PaymentPlanTable.DecidedOn] = Days.ToColumn(on),
    });

    /// <summary>What a decision found: the state, with the day on which it was found, and what was received.</summary>
    public void Settle(DebtorFile file, Effect.SettlePlan effect)
    {
        var row = new Entity(PaymentPlanTable.LogicalName, effect.PlanId) { [PaymentPlanTable.PaidAmount] = new Money(effect.Paid) };
        if (file.Snapshot.Plans.First(plan => plan.Id == effect.PlanId).State != effect.State)
        {
            row[PaymentPlanTable.State] = Choices.To(effect.State);
            row[PaymentPlanTable.DecidedOn] = effect.State == PlanState.Accepted ? null : Days.ToColumn(file.Snapshot.AsOf);
        }

        execution.AsSystem.Update(row);
    }

    private static void Attach(Entity row, string relationship, string table, IEnumerable<Entity> children) =>
        row.RelatedEntities[new Relationship(relationship)] = new EntityCollection(children.ToList()) { EntityName = table };
}

/// <summary>A plan as somebody asked for it.</summary>
/// <param name="Rhythm">Null = the instalments were given one by one.</param>
/// <param name="Remainder">Null = the instalments were given one by one.</param>
public sealed record EnteredPlan(PaymentPlan Plan, EntityReference? Contact, Rhythm? Rhythm, Remainder? Remainder, string? Notes);
