using System.Linq;
using Relance.Domain;

namespace Relance.Tests.Diaries;

/// <summary>Lines about the debtor and the people to write to.</summary>
internal static class DebtorLines
{
    public static LineRule[] All { get; } =
    [
        new("debtor {name:name}, {kind:name}[ in {country}][, language {language}]",
            "débiteur {name:name}, {kind:name}[ pays {country}][, langue {language}]",
            (facts, line) => facts.WithDebtor(debtor => debtor with
            {
                Name = line.Text("name"),
                Kind = DiaryWords.DebtorKinds.Read(line.Text("kind")),
                Country = line.TextOrNull("country") ?? "",
                Language = line.TextOrNull("language"),
            })),
        new("contact {name:name} for {role:name}[, language {language}][, email {email}][, phone {phone:name}][, post {post:text}]",
            "contact {name:name} pour {role:name}[, langue {language}][, e-mail {email}][, téléphone {phone:name}][, courrier {post:text}]",
            (facts, line) => facts.WithDebtor(debtor => debtor with
            {
                Contacts = debtor.Contacts.With(new Contact(
                    Replay.IdOf("contact " + line.Text("name")),
                    line.Text("name"),
                    Role(line.Text("role")),
                    line.TextOrNull("email"),
                    line.TextOrNull("phone"),
                    PostalAddress: line.TextOrNull("post"),
                    Language: line.TextOrNull("language"))),
            })),
        new("email of {name:name} is {email}", "l'e-mail de {name:name} est {email}",
            (facts, line) => Contact(facts, line, contact => contact with { Email = line.Text("email") })),
        new("preferred channel {channel:name}", "canal préféré {channel:name}",
            (facts, line) => facts.WithDebtor(debtor => debtor with { PreferredChannel = DiaryWords.Channels.Read(line.Text("channel")) })),
        new("tag {tag:name}", "étiquette {tag:name}",
            (facts, line) => facts.WithDebtor(debtor => debtor with { Tags = debtor.Tags.With(line.Text("tag")) })),
        new("debtor follows \"{scenario:text}\"", "le débiteur suit \"{scenario:text}\"",
            (facts, line) => facts.WithDebtor(debtor => debtor with { ScenarioId = DiaryFacts.ScenarioId(line.Text("scenario")) })),
        new("credit limit {amount:amount}", "limite de crédit {amount:amount}",
            (facts, line) => facts.WithDebtor(debtor => debtor with { CreditLimit = line.Amount("amount") })),
        new("open orders {amount:amount}", "commandes en cours {amount:amount}",
            (facts, line) => facts.WithDebtor(debtor => debtor with { OpenOrders = line.Amount("amount") })),
        new("external alert", "alerte externe", (facts, _) => facts.WithDebtor(debtor => debtor with { HasExternalAlert = true })),
        new("external alert ended", "fin de l'alerte externe", (facts, _) => facts.WithDebtor(debtor => debtor with { HasExternalAlert = false })),
        new("somebody of ours wrote to the debtor", "un collègue a écrit au débiteur",
            (facts, _) => facts.WithDebtor(debtor => debtor with { LastContactOn = facts.AsOf })),
        new("credit put on hold by hand", "crédit bloqué à la main",
            (facts, _) => facts.With(snapshot => snapshot with
            {
                Hold = snapshot.Hold is { } hold
                    ? hold with { IsForced = true, Causes = hold.Causes.With(new HoldCause(HoldCauseKind.Manual)) }
                    : new CreditHold(Replay.IdOf("hold by hand " + facts.AsOf), facts.AsOf, true, ValueList.Of(new HoldCause(HoldCauseKind.Manual))),
            })),
        new("hold by hand lifted", "blocage à la main levé",
            (facts, _) => facts.With(snapshot => snapshot with
            {
                Hold = (snapshot.Hold ?? throw new DiaryMistake("Credit is not on hold.")) with { IsForced = false },
            })),
    ];

    private static RecipientRole? Role(string text) => text is "everything" or "tout" ? null : DiaryWords.Roles.Read(text);

    private static DiaryFacts Contact(DiaryFacts facts, LineValues line, System.Func<Contact, Contact> change)
    {
        if (facts.Snapshot.Debtor.Contacts.All(contact => contact.Name != line.Text("name")))
        {
            throw new DiaryMistake($"There is no contact {line.Text("name")}.");
        }

        return facts.WithDebtor(debtor => debtor with
        {
            Contacts = debtor.Contacts.Select(contact => contact.Name == line.Text("name") ? change(contact) : contact).ToValueList(),
        });
    }
}
