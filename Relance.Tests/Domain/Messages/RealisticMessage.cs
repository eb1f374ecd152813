using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Relance.Deploy;
using Relance.Domain;

namespace Relance.Tests.Domain.Messages;

/// <summary>Messages as an organisation would send them, one for each audience, in the language of the text.</summary>
internal static class RealisticMessage
{
    private static readonly LocalDate Today = new(2026, 11, 23);

    /// <summary>The usual case of the text, for the approved outputs.</summary>
    public static MessageModel For(string name, bool french)
    {
        var model = name switch
        {
            _ when name.EndsWith("-consumer", System.StringComparison.Ordinal) => Consumer(french),
            _ when name.EndsWith("-public", System.StringComparison.Ordinal) => PublicBody(french),
            "courtesy" => Professional(french) with { Claims = null, Credits = ValueList<MessageCredit>.Empty, Lines = ValueList.Of(Coming("F-2026-131", 2400m, 7), Coming("F-2026-133", 1180.5m, 12)) },
            "plan-offer" or "plan-confirmation" => Professional(french) with
            {
                Reference = "PLN-000004",
                Claims = null,
                Credits = ValueList<MessageCredit>.Empty,
                Lines = ValueList.Of(Late("F-2026-098", 4200m, 38) with { Original = 9000m, OrderNumber = "PO-7781" }, Late("F-2026-104", 1250.4m, 21), Late("F-2026-118", 660m, 3)),
            },
            "promise-confirmation" => Professional(french) with { Reference = "PRM-000017", Claims = null, Credits = ValueList<MessageCredit>.Empty },
            "dispute-acknowledgement" => Professional(french) with { Reference = "DIS-000003", Claims = null, Credits = ValueList<MessageCredit>.Empty, Lines = ValueList.Of(Disputed) },
            "hand-over" => Professional(french) with { Reference = "HND-000002", Lines = Professional(french).Lines.Select(line => line with { Accessories = 52.4m }).ToValueList() },
            "hold-notice" => Professional(french) with { Channel = Channel.Task, Claims = null, Credits = ValueList<MessageCredit>.Empty },
            "call-guide" => Professional(french) with { Channel = Channel.PhoneCall },
            "welcome" => Professional(french) with { Reference = "C-1042", Claims = null, Credits = ValueList<MessageCredit>.Empty, Lines = ValueList<MessageLine>.Empty },
            "reminder-1" => Professional(french) with { Claims = null, Credits = ValueList<MessageCredit>.Empty, Lines = ValueList.Of(Late("F-2026-118", 9000m, 3)) },
            _ => Professional(french),
        };
        if (name.StartsWith("welcome-", System.StringComparison.Ordinal))
        {
            model = model with { Reference = model.Debtor.Reference, Claims = null, Lines = ValueList<MessageLine>.Empty };
        }

        if (name.StartsWith("formal-notice", System.StringComparison.Ordinal))
        {
            model = model with { Channel = Channel.RegisteredLetter };
        }

        return name.StartsWith("reminder-1", System.StringComparison.Ordinal) ? model with { Step = model.Step with { PayBy = null }, FollowsReminder = false } : model;
    }

    /// <summary>The message of a step: what is late by then, and what the step claims.</summary>
    public static MessageModel OfStep(StepSetting step, int order, Channel channel, DebtorKind kind, bool french)
    {
        var model = kind switch
        {
            DebtorKind.Consumer => Consumer(french),
            DebtorKind.PublicBody => PublicBody(french),
            _ => Professional(french),
        };
        var days = step.DaysFromDue ?? 0;
        var first = model.Lines[0] with
        {
            IssuedOn = Today.PlusDays(-days - 30),
            DueOn = Today.PlusDays(-days),
            DaysLate = days,
            DepositedOn = model.Lines[0].DepositReference is null ? null : Today.PlusDays(-days - 30),
        };
        return model with
        {
            Channel = channel,
            FollowsReminder = order > 1 && days > 0,
            Step = new MessageStep(step.Name.In(french ? "fr" : "en"), order, step.PayWithinDays is { } within ? Today.PlusDays(within) : null),
            Lines = order == 1 || model.Lines.Count == 1 ? ValueList.Of(first) : model.Lines,
            Credits = order > 2 ? model.Credits : ValueList<MessageCredit>.Empty,
            Claims = step.ClaimInterest ? model.Claims : null,
        };
    }

    /// <summary>Every other case that a text must stand: with and without each thing that can be missing, one and several of each list.</summary>
    public static IEnumerable<MessageModel> Variations(bool french)
    {
        foreach (var model in new[] { Professional(french), Consumer(french), PublicBody(french) })
        {
            yield return model;
            yield return model with { Lines = ValueList.Of(model.Lines[0]) };
            yield return model with { Claims = null, Credits = ValueList<MessageCredit>.Empty, Promise = null, Plan = null, Terms = null, Hold = null, Dispute = null, HandOver = null };
            yield return model with { Channel = Channel.Letter, FollowsReminder = false, Creditor = model.Creditor with { Country = "GB", Signatory = null } };
            yield return model with
            {
                Channel = Channel.RegisteredLetter,
                Creditor = new MessageCreditor("Werkstatt", "Weg 1\n10115 Berlin", "", new MessageContact("Werkstatt", "")) { Country = "DE" },
                Debtor = model.Debtor with { Address = null, Registration = null, Phone = null, ContactName = null },
                Dispute = model.Dispute! with { AnswerBy = null },
                HandOver = model.HandOver! with { AgencyContact = null, AgencyCountry = "BE", Payout = null, Notes = null, IsEvidenceAttached = false },
                Hold = model.Hold! with { SalesOwner = "" },
            };
            yield return model with { Claims = new MessageClaims("EUR", Compensation: 40m, Fee: 15m), Step = new MessageStep("x", 1) };
            yield return model with
            {
                Payment = new MessagePayment("C-1042", DirectDebitMandate: "M-1042-1"),
                Lines = ValueList.Of(model.Lines[0] with
                {
                    StepName = "Relance 2",
                    OrderNumber = "PO-1",
                    DepositReference = "CPP-1",
                    DepositedOn = Today,
                    Disputed = 10m,
                    NotYetDue = 20m,
                    Accessories = 7m,
                    DiscountUntilOn = Today,
                    Discount = 5m,
                }),
            };
            yield return model with { Lines = model.Lines.With(Late("S-1", 310m, 40) with { Currency = "CHF" }) };
            yield return model with
            {
                Payment = new MessagePayment("C-1042"),
                PortalLink = null,
                Creditor = model.Creditor with { Contact = new MessageContact("Claire Besson", "claire.besson@ateliers-morel.example") },
                Promise = new MessagePromise("M. Roux", Today, ValueList.Of(new MessageInstalment(1, Today, new Money(10m, "EUR")))),
                Plan = new MessagePlan("PLN-000005", ValueList.Of(new MessageInstalment(1, Today, new Money(10m, "EUR")))),
            };
        }
    }

    private static MessageModel Professional(bool french) => new()
    {
        WrittenOn = Today,
        Reference = "REL-2026-00417",
        Channel = Channel.Email,
        FollowsReminder = true,
        Creditor = new MessageCreditor(
            "Ateliers Morel",
            french ? "14, rue des Forges\n69007 Lyon" : "14, rue des Forges\n69007 Lyon\nFrance",
            french
                ? "Ateliers Morel, SAS au capital de 120\u202F000\u00A0€\n512\u00A0345\u00A0678 RCS Lyon, TVA FR12\u00A0512345678"
                : "Ateliers Morel, simplified company with a capital of €120,000\n512\u00A0345\u00A0678 RCS Lyon, VAT FR12\u00A0512345678",
            new MessageContact("Claire Besson", "claire.besson@ateliers-morel.example", french ? "04 72 00 00 12" : "+33 4 72 00 00 12", french ? "Comptabilité clients" : "Accounts receivable"),
            french ? "Médiation du Rhône\n2, place Exemple, 69002 Lyon\nmediation-rhone.example" : "Médiation du Rhône\n2, place Exemple, 69002 Lyon, France\nmediation-rhone.example")
        {
            Country = "FR",
            Signatory = french ? "Hélène Morel, présidente" : "Hélène Morel, president",
        },
        Payment = new MessagePayment("C-1042", "FR7630006000011234567890189", "AGRIFRPP", "https://pay.example/c/1042?lang=fr&m=417"),
        PortalLink = "https://compte.ateliers-morel.example/c/1042",
        Debtor = french
            ? new MessageDebtor("Durand & Fils", "C-1042", "Bonjour Madame Durand", "3, quai du Port\n13002 Marseille", "404\u00A0833\u00A0048", "Mme Durand", "04 91 00 00 45")
            : new MessageDebtor("Harbour & Sons Ltd", "C-1042", "Dear Ms Harbour", "3 Quay Street\nBristol BS1 4ND", "04048330", "Ms Harbour", "+44 117 496 0045"),
        Step = new MessageStep(french ? "Relance" : "Reminder", 3, new LocalDate(2026, 12, 8)),
        Lines = ValueList.Of(
            Late("F-2026-098", 4200m, 38) with { Original = 9000m, OrderNumber = "PO-7781" },
            Late("F-2026-104", 1250.4m, 21) with { Disputed = 250.4m, Asked = 1000m },
            Late("F-2026-118", 660m, 3)),
        Credits = ValueList.Of(new MessageCredit("A-2026-017", new LocalDate(2026, 11, 16), new Money(160m, "EUR"))),
        Claims = new MessageClaims("EUR", 63.87m, french ? "12,40\u00A0% l’an, taux de la BCE majoré de 10\u00A0points" : "12.40% a year, ECB rate plus 10 points", 120m),
        Promise = new MessagePromise(french ? "Mme Durand" : "Ms Harbour", Today, ValueList.Of(
            new MessageInstalment(1, new LocalDate(2026, 12, 1), new Money(3000m, "EUR")),
            new MessageInstalment(2, new LocalDate(2027, 1, 4), new Money(2700m, "EUR")))),
        Plan = new MessagePlan("PLN-000004", ValueList.Of(
            new MessageInstalment(1, new LocalDate(2026, 12, 1), new Money(2036.8m, "EUR")),
            new MessageInstalment(2, new LocalDate(2027, 1, 4), new Money(2036.8m, "EUR")),
            new MessageInstalment(3, new LocalDate(2027, 2, 1), new Money(2036.8m, "EUR")))),
        Dispute = new MessageDispute("DIS-000003", Today, french ? "quantité facturée" : "quantity charged", new Money(250.4m, "EUR"), new LocalDate(2026, 12, 8)),
        HandOver = new MessageHandOver
        {
            Number = "HND-000002",
            On = Today,
            AgencyName = "Rhône Recouvrement",
            AgencyContact = "Sophie Marchand",
            AgencyCountry = "FR",
            Total = new Money(6267.6m, "EUR"),
            AgreementOn = new LocalDate(2026, 3, 2),
            Payout = french ? "dans le mois qui suit l’encaissement" : "within a month of receipt",
            Evidence = "HND-000002.zip",
            IsEvidenceAttached = true,
            Notes = french ? "Le gérant est joignable le matin." : "The manager can be reached in the morning.",
        },
        Terms = new MessageTerms(french ? "45\u00A0jours fin de mois" : "45 days end of month"),
        Hold = new MessageHold(
            "Hugo",
            new LocalDate(2026, 11, 20),
            french ? "Facture F-2026-098 en retard de 38\u00A0jours\nEngagement du 2 novembre non tenu" : "Invoice F-2026-098 is 38 days late\nPromise of 2 November not kept",
            french ? "règle «\u00A0plus de 30\u00A0jours de retard\u00A0»" : "rule \"more than 30 days late\""),
    };

    private static MessageModel Consumer(bool french) => Professional(french) with
    {
        Debtor = french
            ? new MessageDebtor("Paul Lefèvre", "P-3307", "Bonjour Monsieur Lefèvre", "8, allée des Tilleuls\n38000 Grenoble", Kind: DebtorKind.Consumer)
            : new MessageDebtor("Paul Fisher", "P-3307", "Dear Mr Fisher", "8 Lime Walk\nBath BA1 1AA", Kind: DebtorKind.Consumer),
        Payment = new MessagePayment("P-3307", "FR7630006000011234567890189", "AGRIFRPP", "https://pay.example/p/3307", "Ateliers Morel", ChequeAddress: "14, rue des Forges\n69007 Lyon"),
        Lines = ValueList.Of(Late("F-2026-077", 184.9m, 33)),
        Credits = ValueList<MessageCredit>.Empty,
        Claims = null,
        Terms = new MessageTerms(french ? "à réception de la facture" : "on receipt of the invoice"),
    };

    private static MessageModel PublicBody(bool french) => Professional(french) with
    {
        Debtor = new MessageDebtor("Commune de Saint-Exemple", "C-2200", french ? "Madame, Monsieur" : "Dear Sir or Madam", "Place de la Mairie\n01000 Saint-Exemple", "210\u00A0100\u00A0012", Kind: DebtorKind.PublicBody),
        Payment = new MessagePayment("C-2200", "FR7630006000011234567890189", "AGRIFRPP"),
        PortalLink = null,
        Terms = new MessageTerms(french ? "30\u00A0jours à compter de la réception de la facture" : "30 days from receipt of the invoice"),
        Lines = ValueList.Of(Late("F-2026-061", 7320m, 44) with { OrderNumber = "EJ-26-0419", DepositReference = "CPP-88120", DepositedOn = new LocalDate(2026, 9, 10) }),
        Credits = ValueList<MessageCredit>.Empty,
        Claims = new MessageClaims("EUR", 91.77m, french ? "10,40\u00A0% l’an, taux de la BCE majoré de 8\u00A0points" : "10.40% a year, ECB rate plus 8 points", 40m),
    };

    private static MessageLine Disputed => Late("F-2026-104", 1250.4m, 21) with { Disputed = 250.4m, Asked = 1000m };

    private static MessageLine Late(string number, decimal balance, int daysLate) => new()
    {
        Number = number,
        IssuedOn = Today.PlusDays(-daysLate - 30),
        DueOn = Today.PlusDays(-daysLate),
        DaysLate = daysLate,
        Currency = "EUR",
        Original = balance,
        OpenBalance = balance,
        Asked = balance,
    };

    private static MessageLine Coming(string number, decimal balance, int days) => Late(number, balance, -days);
}
