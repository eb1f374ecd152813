using System;
using System.Collections.Generic;
using System.Text;
using Microsoft.Xrm.Sdk;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Writing;

/// <summary>The rows of activities that carry messages.</summary>
internal static class Activities
{
    /// <summary>What the description of a letter, call or task holds in the standard tables; longer texts are attached.</summary>
    private const int LongestDescription = 2000;

    /// <summary>Of the subject of any activity.</summary>
    public const int LongestSubject = 200;

    public static Entity Email(DebtorFile file, OutgoingMessage outgoing, ComposedMessage message, Guid userId)
    {
        var email = Base(EmailTable.LogicalName, file, outgoing, message.Subject);
        email[EmailTable.Description] = message.Body;
        email[EmailTable.DirectionCode] = true;
        email[EmailTable.From] = Parties(From(file.Collector, userId));
        email[EmailTable.To] = Parties(To(file, outgoing, outgoing.Address));
        return email;
    }

    public static Entity Letter(DebtorFile file, OutgoingMessage outgoing, ComposedMessage message, Guid userId)
    {
        var subject = outgoing.Channel == Channel.RegisteredLetter ? HouseLanguage.Registered(message.Subject, message.Culture) : message.Subject;
        var letter = Base(LetterTable.LogicalName, file, outgoing, subject);
        letter[LetterTable.Address] = outgoing.Address;
        letter[LetterTable.DirectionCode] = true;
        letter[LetterTable.From] = Parties(From(file.Collector, userId));
        letter[LetterTable.To] = Parties(To(file, outgoing, null));
        return letter;
    }

    public static Entity PhoneCall(DebtorFile file, OutgoingMessage outgoing, ComposedMessage message, Guid userId)
    {
        var call = Base(PhoneCallTable.LogicalName, file, outgoing, message.Subject);
        call[PhoneCallTable.Description] = Cut(message.Body!, LongestDescription);
        call[PhoneCallTable.DirectionCode] = true;
        call[PhoneCallTable.PhoneNumber] = outgoing.Address;
        call[PhoneCallTable.From] = Parties(From(file.Collector, userId));
        call[PhoneCallTable.To] = Parties(To(file, outgoing, null));
        call[PhoneCallTable.ScheduledEnd] = Days.ToColumn(file.Snapshot.AsOf);
        return call;
    }

    public static Entity Task(DebtorFile file, OutgoingMessage outgoing, ComposedMessage message)
    {
        var subject = outgoing.Channel == Channel.Sms
            ? HouseLanguage.SendShortMessage(outgoing.Address, HouseLanguage.Of(file.Configuration))
            : message.Subject;
        var task = Base(TaskTable.LogicalName, file, outgoing, subject);
        task[TaskTable.Description] = Cut(message.Body!, LongestDescription);
        task[TaskTable.ScheduledEnd] = Days.ToColumn(file.Snapshot.AsOf);
        return task;
    }

    /// <summary>The whole text as an attached file, where the description does not hold it; null where it does.</summary>
    public static Entity? Document(EntityReference activity, OutgoingMessage outgoing, ComposedMessage message)
    {
        var isLetter = activity.LogicalName == LetterTable.LogicalName;
        if (!isLetter && (activity.LogicalName == EmailTable.LogicalName || message.Body!.Length <= LongestDescription))
        {
            return null;
        }

        return new Entity(AnnotationTable.LogicalName)
        {
            [AnnotationTable.ObjectId] = activity,
            [AnnotationTable.Subject] = Cut(message.Subject, LongestSubject),
            [AnnotationTable.FileName] = outgoing.Number + (isLetter ? ".html" : ".txt"),
            [AnnotationTable.MimeType] = isLetter ? "text/html" : "text/plain",
            [AnnotationTable.DocumentBody] = Convert.ToBase64String(Encoding.UTF8.GetBytes(message.Body!)),
        };
    }

    public static string Cut(string text, int longest) => text.Length <= longest ? text : text.Substring(0, longest - 1) + "…";

    // The columns below have the same names in every activity table.
    private static Entity Base(string table, DebtorFile file, OutgoingMessage outgoing, string subject) => new(table, outgoing.ActivityId)
    {
        [EmailTable.Subject] = Cut(subject, LongestSubject),
        [EmailTable.RegardingObjectId] = outgoing.InvoiceIds.Count == 1 ? new EntityReference(InvoiceTable.LogicalName, outgoing.InvoiceIds[0]) : file.AccountReference,
        [EmailTable.OwnerId] = file.Collector,
    };

    // A team has no mailbox: then it is the user of the engine who writes.
    private static Entity From(EntityReference collector, Guid userId) => new(ActivityPartyTable.LogicalName)
    {
        [ActivityPartyTable.PartyId] = collector.LogicalName == SystemUserTable.LogicalName
            ? collector
            : new EntityReference(SystemUserTable.LogicalName, userId),
    };

    private static Entity To(DebtorFile file, OutgoingMessage outgoing, string? address)
    {
        var party = new Entity(ActivityPartyTable.LogicalName)
        {
            [ActivityPartyTable.PartyId] = outgoing.ContactId is { } contact && contact != file.Snapshot.Debtor.Id
                ? new EntityReference(ContactTable.LogicalName, contact)
                : file.DeskReference,
        };
        if (address is not null)
        {
            party[ActivityPartyTable.AddressUsed] = address;
        }

        return party;
    }

    private static EntityCollection Parties(Entity party) => new(new List<Entity> { party });
}
