using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Relance.Local.Host;

namespace Relance.Local.Mail;

/// <summary>Makes an outgoing mail of an email row, its parties and its attachments.</summary>
internal sealed class MailReader
{
    private const string NobodysAddress = "no-reply@relance.local";

    /// <summary>Where each kind of party keeps its address and its name.</summary>
    private static readonly Dictionary<string, (string Address, string Name)> PartyColumns = new()
    {
        ["account"] = ("emailaddress1", "name"),
        ["contact"] = ("emailaddress1", "fullname"),
        ["queue"] = ("emailaddress", "name"),
        ["systemuser"] = ("internalemailaddress", "fullname"),
        ["team"] = ("emailaddress", "name"),
    };

    private readonly LocalDataverse host;

    public MailReader(LocalDataverse host) => this.host = host;

    public Entity Row(Guid id) => host.Store.Retrieve(
        "email",
        id,
        new ColumnSet("subject", "description", "from", "to", "cc", "bcc", "statecode"),
        host.ReadingAll);

    public OutgoingMail Mail(Entity email) => new()
    {
        EmailId = email.Id,
        From = Addresses(email, "from").FirstOrDefault() ?? new MailAddress(NobodysAddress, null),
        To = Addresses(email, "to"),
        Cc = Addresses(email, "cc"),
        Bcc = Addresses(email, "bcc"),
        Subject = email.GetAttributeValue<string>("subject") ?? string.Empty,
        Html = email.GetAttributeValue<string>("description") ?? string.Empty,
        Attachments = Attachments(email.Id),
        On = host.Clock.Now,
    };

    /// <summary>The parties that have an address; the address written on the party itself comes first.</summary>
    private List<MailAddress> Addresses(Entity email, string column) => email.GetAttributeValue<EntityCollection>(column) is { } parties
        ? parties.Entities.Select(Address).OfType<MailAddress>().ToList()
        : new List<MailAddress>();

    private MailAddress? Address(Entity party)
    {
        string? written = party.GetAttributeValue<string>("addressused");
        if (party.GetAttributeValue<EntityReference>("partyid") is not { } who || !PartyColumns.TryGetValue(who.LogicalName, out var columns))
        {
            return string.IsNullOrWhiteSpace(written) ? null : new MailAddress(written, null);
        }

        Entity row = host.Store.Retrieve(who.LogicalName, who.Id, new ColumnSet(columns.Address, columns.Name), host.ReadingAll);
        string? address = string.IsNullOrWhiteSpace(written) ? row.GetAttributeValue<string>(columns.Address) : written;
        return string.IsNullOrWhiteSpace(address) ? null : new MailAddress(address, row.GetAttributeValue<string>(columns.Name));
    }

    private List<MailAttachment> Attachments(Guid email)
    {
        var query = new QueryExpression("activitymimeattachment") { ColumnSet = new ColumnSet("filename", "mimetype", "body") };
        query.Criteria.AddCondition("objectid", ConditionOperator.Equal, email);
        return host.Store.Query(query, host.ReadingAll).Entities
            .Select(row => new MailAttachment(
                row.GetAttributeValue<string>("filename") ?? "attachment",
                row.GetAttributeValue<string>("mimetype") ?? "application/octet-stream",
                Convert.FromBase64String(row.GetAttributeValue<string>("body") ?? string.Empty)))
            .ToList();
    }
}
