using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Relance.Domain;
using Relance.Local.Importing;

namespace Relance.Local.Replays;

/// <summary>
/// What is true of each invoice at a moment of the replay, kept from the events alone: the plug-ins are judged by it and have no part
/// in it.
/// </summary>
public sealed class ReplayTruth
{
    private readonly Dictionary<Guid, InvoiceTruth> invoices = [];

    public InvoiceTruth Of(Guid invoiceId) => invoices[invoiceId];

    public IEnumerable<InvoiceTruth> OfDebtor(Guid debtorId) => invoices.Values.Where(invoice => invoice.DebtorId == debtorId);

    public void Issued(Guid id, Guid debtorId, ImportedInvoice invoice) => invoices[id] = new InvoiceTruth(id, debtorId, invoice);
}

/// <summary>One invoice of the replay.</summary>
public sealed class InvoiceTruth(Guid id, Guid debtorId, ImportedInvoice invoice)
{
    public Guid Id => id;

    public Guid DebtorId => debtorId;

    public string Number => invoice.Number;

    public bool IsPaid { get; set; }

    public bool IsDisputed { get; set; }

    /// <summary>The last step whose reminder was delivered; null = none.</summary>
    public Step? LastStep { get; set; }

    /// <summary>May be asked for: open and not contested.</summary>
    public bool IsChaseable => !IsPaid && !IsDisputed;

    public int DaysLate(LocalDate day) => DayCount.Between(invoice.DueOn, day);
}
