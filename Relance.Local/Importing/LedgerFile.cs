using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Relance.Domain;
using Relance.Local.Commands;

namespace Relance.Local.Importing;

/// <summary>A ledger file read as a whole: its sound lines, and everything that is wrong with the others.</summary>
/// <param name="Problems">In the order of the file; a line has as many as there are mistakes on it.</param>
public sealed record LedgerFile(DelimitedFile Source, HeaderMapping Mapping, IReadOnlyList<ImportedInvoice> Invoices, IReadOnlyList<RowProblem> Problems)
{
    /// <param name="currencies">ISO codes that the database has; any other is a problem of its line.</param>
    public static LedgerFile Read(DelimitedFile source, IReadOnlyList<string> assignments, DecimalMark mark, IReadOnlySet<string> currencies)
    {
        var mapping = HeaderMapping.Of(source.Header, assignments);
        var invoices = new List<ImportedInvoice>();
        var problems = new List<RowProblem>();
        var lineOfNumber = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in source.Lines)
        {
            var reading = new LineReading(mapping, line, mark);
            var invoice = Invoice(reading, mapping, line, currencies);
            if (invoice.Number.Length > 0 && !lineOfNumber.TryAdd(invoice.Number, line.Number))
            {
                var first = lineOfNumber[invoice.Number];
                reading.Note(InvoiceField.InvoiceNumber, $"{invoice.Number} stands on line {first} already: keep one of them", $"{invoice.Number} figure déjà ligne {first} : n’en garder qu’une");
            }

            problems.AddRange(reading.Problems);
            if (reading.Problems.Count == 0)
            {
                invoices.Add(invoice);
            }
        }

        return new LedgerFile(source, mapping, invoices, problems);
    }

    private static ImportedInvoice Invoice(LineReading reading, HeaderMapping mapping, DelimitedLine line, IReadOnlySet<string> currencies)
    {
        var number = reading.Required(InvoiceField.InvoiceNumber, 100);
        var debtor = Debtor(reading, mapping);
        var issuedOn = reading.Day(InvoiceField.IssuedOn);
        var dueOn = reading.Day(InvoiceField.DueOn);
        var amount = reading.Amount(InvoiceField.Amount);
        var settledOn = reading.OptionalDay(InvoiceField.SettledOn);
        if (reading.Problems.Count == 0 && dueOn < issuedOn)
        {
            reading.Note(InvoiceField.DueOn, "lies before the issue date: check both", "précède la date d’émission : vérifier les deux");
        }

        if (reading.Problems.Count == 0 && amount <= 0m)
        {
            reading.Note(InvoiceField.Amount, "is not positive: credit notes are not imported as invoices; enter them as what was paid", "n’est pas positif : un avoir ne s’importe pas comme une facture ; le compter dans le montant payé");
        }

        var currency = reading.Code(
            InvoiceField.Currency,
            3,
            code => currencies.Contains(code.ToUpperInvariant()),
            $"not a currency of this database ({string.Join(", ", currencies.Order())}): add it with --rate CODE=RATE (units for one unit of the base currency)",
            $"devise absente de cette base ({string.Join(", ", currencies.Order())}) : l’ajouter avec --rate CODE=COURS (unités pour une unité de la devise de base)");
        return new ImportedInvoice(
            line,
            number,
            debtor,
            issuedOn,
            dueOn,
            amount,
            currency?.ToUpperInvariant(),
            Paid(reading, amount, settledOn),
            settledOn,
            reading.Choice(InvoiceField.Disputed, YesNo.Parse, "write yes or no", "écrire oui ou non") ?? false,
            reading.Optional(InvoiceField.OrderNumber, 100));
    }

    private static ImportedDebtor Debtor(LineReading reading, HeaderMapping mapping)
    {
        var hasId = mapping.Has(InvoiceField.DebtorId);
        var id = hasId ? reading.Required(InvoiceField.DebtorId, 100) : "";
        var name = mapping.Has(InvoiceField.DebtorName) ? reading.Required(InvoiceField.DebtorName, 160) : id;
        var email = reading.Optional(InvoiceField.Email, 100);
        if (email is not null && (email.IndexOf('@') < 1 || email.EndsWith('@') || email.Contains(' ')))
        {
            reading.Note(InvoiceField.Email, $"'{email}' is no e-mail address", $"« {email} » n’est pas une adresse e-mail");
        }

        return new ImportedDebtor(
            hasId ? id : name,
            name,
            reading.Choice(InvoiceField.Kind, DebtorKindText.Parse, "write company, public or consumer", "écrire entreprise, public ou particulier"),
            email,
            reading.Optional(InvoiceField.Phone, 50),
            reading.Optional(InvoiceField.Street, 250),
            reading.Optional(InvoiceField.PostalCode, 20),
            reading.Optional(InvoiceField.City, 80),
            reading.Optional(InvoiceField.Country, 80),
            reading.Code(InvoiceField.Language, 2, code => TextCulture.Find(code) is not null, "write fr or en", "écrire fr ou en")?.ToLowerInvariant(),
            reading.OptionalAmount(InvoiceField.CreditLimit));
    }

    private static decimal? Paid(LineReading reading, decimal amount, LocalDate? settledOn)
    {
        var paid = reading.OptionalAmount(InvoiceField.Paid);
        if (reading.OptionalAmount(InvoiceField.OpenBalance) is { } open)
        {
            if (paid is not null && paid != amount - open)
            {
                reading.Note(InvoiceField.OpenBalance, "does not agree with the amount and what was paid", "ne concorde pas avec le montant et le payé");
            }

            paid = amount - open;
        }

        if (settledOn is not null)
        {
            paid ??= amount;
        }

        if (paid < 0m)
        {
            reading.Note(InvoiceField.Paid, "is negative: check the amounts", "est négatif : vérifier les montants");
        }

        return paid;
    }
}
