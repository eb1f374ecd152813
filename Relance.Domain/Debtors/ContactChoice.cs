using System;
using System.Collections.Generic;

namespace Relance.Domain;

/// <summary>A person who can be reached.</summary>
public readonly record struct Reachable(Channel Channel, Contact Contact, string Address);

/// <summary>
/// Whom a step writes to and how (design rule 20): channel by channel in the order of the step, the debtor's preferred channel first
/// where the step has it; within a channel the wanted role, then the invoice contact, accounting, contacts without a role, the others.
/// </summary>
public static class ContactChoice
{
    /// <summary>The best way to reach somebody; null = there is no usable address.</summary>
    public static Reachable? Of(DebtorSnapshot snapshot, Step step, Invoice invoice)
    {
        var all = All(snapshot, step, invoice);
        return all.Count == 0 ? null : all[0];
    }

    /// <summary>
    /// How a message outside the scenario reaches the debtor in writing: the wanted person by e-mail, else by letter; then the others,
    /// accounting first. A debtor who prefers letters gets letters.
    /// </summary>
    /// <param name="wanted">Null = nobody in particular.</param>
    /// <returns>Null = there is no usable address.</returns>
    public static Reachable? InWriting(DebtorSnapshot snapshot, Guid? wanted)
    {
        var channels = snapshot.Debtor.PreferredChannel == Channel.Letter
            ? ValueList.Of(Channel.Letter, Channel.Email)
            : ValueList.Of(Channel.Email, Channel.Letter);
        var contacts = new List<Contact>(snapshot.Debtor.Contacts);
        contacts.Sort((left, right) =>
        {
            var order = RoleRank(left).CompareTo(RoleRank(right));
            return order != 0 ? order : left.Id.CompareTo(right.Id);
        });
        return First(channels, contacts.FindAll(contact => contact.Id == wanted)) ?? First(channels, contacts);
    }

    private static Reachable? First(ValueList<Channel> channels, List<Contact> contacts)
    {
        foreach (var channel in channels)
        {
            foreach (var contact in contacts)
            {
                if (contact.AddressFor(channel) is { } address)
                {
                    return new Reachable(channel, contact, address);
                }
            }
        }

        return null;
    }

    /// <summary>The way after the one that failed. When the failed address is no longer known, it was corrected: the first way again.</summary>
    public static Reachable? After(DebtorSnapshot snapshot, Step step, Invoice invoice, Reminder failed)
    {
        var all = All(snapshot, step, invoice);
        var place = all.FindIndex(way => way.Channel == failed.Channel && way.Address == failed.Address);
        return place + 1 < all.Count ? all[place + 1] : null;
    }

    public static string Language(DebtorSnapshot snapshot, Contact contact) =>
        contact.Language ?? snapshot.Debtor.Language ?? snapshot.Policy.DefaultLanguage;

    private static List<Reachable> All(DebtorSnapshot snapshot, Step step, Invoice invoice)
    {
        var ways = new List<Reachable>();
        foreach (var channel in Channels(snapshot.Debtor, step))
        {
            if (channel == Channel.Task)
            {
                ways.Add(new Reachable(channel, new Contact(snapshot.Debtor.Id, snapshot.Debtor.Name), ""));
                continue;
            }

            foreach (var contact in Ranked(snapshot.Debtor, step, invoice))
            {
                if (contact.AddressFor(channel) is { } address && !ways.Exists(way => way.Channel == channel && way.Address == address))
                {
                    ways.Add(new Reachable(channel, contact, address));
                }
            }
        }

        return ways;
    }

    private static IEnumerable<Channel> Channels(Debtor debtor, Step step)
    {
        var preferred = debtor.PreferredChannel;
        var hasPreferred = false;
        foreach (var channel in step.Channels)
        {
            hasPreferred |= channel == preferred;
        }

        // A formal notice keeps its form: a preference for e-mail does not make an e-mail of a registered letter.
        if (hasPreferred && !step.IsFormalNotice)
        {
            yield return preferred!.Value;
        }

        foreach (var channel in step.Channels)
        {
            if (step.IsFormalNotice || channel != preferred)
            {
                yield return channel;
            }
        }
    }

    private static List<Contact> Ranked(Debtor debtor, Step step, Invoice invoice)
    {
        var contacts = new List<Contact>(debtor.Contacts);
        contacts.Sort((left, right) =>
        {
            var order = Rank(left, step, invoice).CompareTo(Rank(right, step, invoice));
            return order != 0 ? order : left.Id.CompareTo(right.Id);
        });
        return contacts;
    }

    private static int Rank(Contact contact, Step step, Invoice invoice)
    {
        var isInvoiceContact = contact.Id == invoice.ContactId;
        if (step.Recipient == RecipientRole.InvoiceContact ? isInvoiceContact : contact.Role == step.Recipient)
        {
            return 0;
        }

        if (isInvoiceContact)
        {
            return 1;
        }

        return RoleRank(contact);
    }

    private static int RoleRank(Contact contact) => contact.Role switch
    {
        RecipientRole.Accounting => 2,
        null => 3,
        RecipientRole.InvoiceContact => 4,
        _ => 5,
    };
}
