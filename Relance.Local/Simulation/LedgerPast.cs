using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Relance.Domain;
using Relance.Local.Commands;
using Relance.Local.Importing;

namespace Relance.Local.Simulation;

/// <summary>
/// A ledger file as a past. A file says that an invoice was disputed, not since when: it counts as disputed from its due date to its
/// settlement, and one that was settled by its due date never was. Every debtor can be reached by every channel.
/// </summary>
/// <param name="First">The first day of issue.</param>
/// <param name="Last">The last day on which anything happened.</param>
public sealed record LedgerPast(IReadOnlyList<PastDebtor> Debtors, IReadOnlyList<string> Currencies, LocalDate First, LocalDate Last)
{
    public IEnumerable<LedgerInvoice> Invoices => Debtors.SelectMany(debtor => debtor.Invoices).Select(invoice => invoice.Story);

    /// <summary>The only currency of the file.</summary>
    /// <exception cref="CommandFailure">There are several: thresholds and scores need one.</exception>
    public string Currency => Currencies.Count == 1
        ? Currencies[0]
        : throw new CommandFailure("A back-test takes one currency at a time.", "Une simulation rétrospective prend une devise à la fois.");

    /// <param name="regime">The law that applies to every debtor; null = the French one of its kind.</param>
    public static LedgerPast Read(string file, string[] map, InterestRegime? regime = null)
    {
        var lines = SoundLedger.Read(file, map);
        if (lines.FirstOrDefault(line => line.Paid > 0m && line.SettledOn is null) is { } undated)
        {
            throw new CommandFailure(
                $"Line {undated.Line.Number}, {undated.Number}: something was paid, the file does not say when. A past needs the day of each payment.",
                $"Ligne {undated.Line.Number}, {undated.Number} : un montant est payé, le fichier ne dit pas quand. Un passé demande la date de chaque paiement.");
        }

        var debtors = lines.GroupBy(line => line.Debtor.Key, StringComparer.OrdinalIgnoreCase).Select(group => DebtorOf(group.ToList(), regime)).ToList();
        var days = debtors.SelectMany(debtor => debtor.Invoices).SelectMany(invoice => invoice.Days.Append(invoice.Story.DueOn)).ToList();
        var currencies = lines.Select(CurrencyOf).Distinct().Order(StringComparer.Ordinal).ToList();
        return new LedgerPast(debtors, currencies, lines.Min(line => line.IssuedOn), days.Max());
    }

    private static PastDebtor DebtorOf(List<ImportedInvoice> lines, InterestRegime? regime)
    {
        var imported = lines[0].Debtor;
        var id = Replay.IdOf($"debtor|{imported.Key}");
        var kind = imported.Kind ?? DebtorKind.Company;
        var contact = new Contact(id, imported.Name, Email: imported.Email ?? "debtor@ledger.example", Phone: imported.Phone ?? "+00", PostalAddress: imported.Street ?? "Ledger Street");
        var debtor = new Debtor { Id = id, Name = imported.Name, Kind = kind, Language = imported.Language, CreditLimit = imported.CreditLimit, Contacts = ValueList.Of(contact) };
        return new PastDebtor(debtor, lines.Select(line => InvoiceOf(line, id)).ToValueList()) { Regime = regime ?? FrenchRegime(kind) };
    }

    private static PastInvoice InvoiceOf(ImportedInvoice line, Guid debtor) => new(line.Number, new LedgerInvoice
    {
        Id = Replay.IdOf($"invoice|{line.Number}"),
        DebtorId = debtor,
        IssuedOn = line.IssuedOn,
        DueOn = line.DueOn,
        Currency = CurrencyOf(line),
        Total = line.Amount,
        Payments = line.SettledOn is { } day ? ValueList.Of(new LedgerPayment(PaidOn(line, day), line.Paid ?? line.Amount)) : ValueList<LedgerPayment>.Empty,
        Disputes = DisputeOf(line),
    });

    // Paid before it was issued happens in real ledgers (advance payments): the invoice still comes first.
    private static LocalDate PaidOn(ImportedInvoice line, LocalDate settledOn) => LocalDate.Max(settledOn, line.IssuedOn);

    private static ValueList<LedgerDispute> DisputeOf(ImportedInvoice line)
    {
        if (!line.IsDisputed || line.SettledOn <= line.DueOn)
        {
            return ValueList<LedgerDispute>.Empty;
        }

        return ValueList.Of(new LedgerDispute(DisputeCause.Other, line.DueOn, line.SettledOn, Outcome: line.SettledOn is null ? null : DisputeOutcome.Unfounded));
    }

    private static string CurrencyOf(ImportedInvoice line) => line.Currency ?? "EUR";

    private static InterestRegime FrenchRegime(DebtorKind kind) => kind switch
    {
        DebtorKind.Consumer => InterestRegimes.FrenchConsumer,
        DebtorKind.PublicBody => InterestRegimes.FrenchPublicBody,
        _ => InterestRegimes.FrenchBusiness,
    };
}
