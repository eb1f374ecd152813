using Microsoft.Xrm.Sdk;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;

namespace Relance.Tests.Plugin;

/// <summary>Short French texts, one per step, a part that they share, and a call guide.</summary>
internal static class DeskTexts
{
    public static void Create(IOrganizationService service)
    {
        Text(service, "part.statement", null, "{{#each lines}}<p>{{line.number}} : {{line.asked}}</p>{{/each}}", null);
        for (var order = 1; order <= 2; order++)
        {
            Text(
                service,
                "reminder-" + order.ToString(System.Globalization.CultureInfo.InvariantCulture),
                null,
                "<p>{{debtor.salutation}},</p>{{> statement}}<p>Total {{asked}}. {{contact.name}}, {{creditor.name}}, {{message.reference}}</p>",
                "Rappel {{message.reference}}");
        }

        Text(
            service,
            "reminder-3",
            null,
            "<h1>Mise en demeure</h1><p>|{{#if debtor.address}}{{debtor.address:one-line}}{{/if}}|{{#if debtor.registration}}{{debtor.registration}}{{/if}}|{{#if message.isRegistered}}recommandé{{/if}}|{{#if message.followsReminder}}suite{{/if}}|</p><p>{{debtor.salutation}},</p>{{> statement}}<p>Total {{asked}}, augmenté des pénalités de retard. À défaut, nous saisirons la juridiction compétente. {{contact.name}}, {{creditor.name}}, {{message.reference}}</p>",
            "Mise en demeure {{message.reference}}");
        Text(
            service,
            "hand-over",
            null,
            "{{#if handover}}<p>{{#if agency.contactName}}{{agency.contactName}} {{/if}}{{handover.evidence}}{{#if handover.notes}} {{handover.notes}}{{/if}}</p>{{/if}}{{#each lines}}<p>{{line.number}} {{line.accessories}}</p>{{/each}}",
            "{{#if handover}}Dossier {{handover.number}} – {{debtor.name}} – {{handover.total}}{{/if}}");
        Text(service, "call-guide", Channel.PhoneCall, "Appeler {{debtor.name}} : {{asked}}.", "Appel {{debtor.name}}");
    }

    public static void Text(IOrganizationService service, string name, Channel? channel, string body, string? subject)
    {
        var text = new Entity(MessageTemplateTable.LogicalName)
        {
            [MessageTemplateTable.Name] = name,
            [MessageTemplateTable.TextName] = name,
            [MessageTemplateTable.Language] = "fr",
            [MessageTemplateTable.Body] = body,
            [MessageTemplateTable.Subject] = subject,
        };
        if (channel is { } one)
        {
            text[MessageTemplateTable.Channel] = Choices.To(one);
        }

        service.Create(text);
    }
}
