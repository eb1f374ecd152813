using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Relance.Local.Importing;

/// <summary>
/// The header names under which accounting programs export a ledger, in French and English. Capitals, accents, spaces and signs do
/// not count: "N° facture", "no_facture" and "NFACTURE" are one name.
/// </summary>
internal static class FieldNames
{
    private static readonly Dictionary<string, InvoiceField> Known = Names(
        (InvoiceField.InvoiceNumber, "invoice, invoice number, invoice no, invoice id, number, document number, reference, ref, n° facture, nº facture, no facture, numero facture, numero de facture, num facture, facture, numero, n° piece, piece, numero de piece"),
        (InvoiceField.DebtorId, "debtor id, debtor, customer id, customer, customer no, customer number, account, account number, account id, party, client id, client no, code client, n° client, no client, numero client, id client, compte, compte client, compte tiers, code tiers"),
        (InvoiceField.DebtorName, "debtor name, customer name, account name, company, company name, name, client, nom, nom client, nom du client, raison sociale, societe, tiers, nom tiers, intitule"),
        (InvoiceField.IssuedOn, "issued on, issue date, invoice date, date, document date, date facture, date de facture, date d'emission, date emission, date de facturation, emise le, date piece"),
        (InvoiceField.DueOn, "due on, due date, due, date echeance, date d'echeance, echeance"),
        (InvoiceField.Amount, "amount, total, total amount, gross amount, invoice amount, montant, montant ttc, total ttc, ttc"),
        (InvoiceField.Currency, "currency, currency code, iso currency, devise, code devise, monnaie"),
        (InvoiceField.Paid, "paid, paid amount, amount paid, paye, montant paye, regle, montant regle, deja regle"),
        (InvoiceField.OpenBalance, "open balance, balance, open amount, outstanding, amount due, solde, reste du, restant du, reste a payer, montant ouvert, solde ouvert"),
        (InvoiceField.SettledOn, "settled on, settled date, settlement date, payment date, paid on, date de reglement, date reglement, date de paiement, date paiement, reglee le, payee le"),
        (InvoiceField.Disputed, "disputed, dispute, in dispute, litige, en litige, contestee"),
        (InvoiceField.OrderNumber, "order number, order, purchase order, po number, po, n° commande, no commande, numero de commande, numero commande, commande, bon de commande, numero d'engagement"),
        (InvoiceField.Kind, "kind, customer type, debtor kind, type client, type de client, nature client"),
        (InvoiceField.Email, "email, e-mail, mail, email address, courriel, adresse e-mail, adresse email, adresse mail"),
        (InvoiceField.Phone, "phone, telephone, phone number, tel, numero de telephone"),
        (InvoiceField.Street, "street, address, address line 1, adresse, rue, adresse 1"),
        (InvoiceField.PostalCode, "postal code, zip, zip code, postcode, code postal, cp"),
        (InvoiceField.City, "city, town, ville, commune"),
        (InvoiceField.Country, "country, country code, pays, code pays"),
        (InvoiceField.Language, "language, language code, langue, code langue"),
        (InvoiceField.CreditLimit, "credit limit, limit, limite de credit, encours autorise, plafond, plafond de credit"));

    /// <summary>The field that this header is known to mean; null = not known.</summary>
    public static InvoiceField? Find(string header) =>
        Known.TryGetValue(Plain(header), out var field) ? field : null;

    /// <summary>The name of a field as <c>--map</c> takes it: "invoiceNumber".</summary>
    public static string NameOf(InvoiceField field)
    {
        var name = field.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    public static InvoiceField? Parse(string name) =>
        Enum.TryParse<InvoiceField>(name, ignoreCase: true, out var field) && Enum.IsDefined(field) ? field : null;

    /// <summary>Small letters and digits only, without accents.</summary>
    public static string Plain(string header)
    {
        var plain = new StringBuilder(header.Length);
        foreach (var letter in header.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(letter) && CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
            {
                plain.Append(char.ToLowerInvariant(letter));
            }
        }

        return plain.ToString();
    }

    private static Dictionary<string, InvoiceField> Names(params (InvoiceField Field, string Names)[] lists)
    {
        var known = new Dictionary<string, InvoiceField>();
        foreach (var (field, names) in lists)
        {
            foreach (var name in names.Split(',').Append(field.ToString()))
            {
                known[Plain(name)] = field;
            }
        }

        return known;
    }
}
