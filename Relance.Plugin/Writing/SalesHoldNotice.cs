using System;
using System.Linq;
using Relance.Domain;
using Relance.Plugin.Reading;

namespace Relance.Plugin.Writing;

/// <summary>
/// Tells sales that their customer was put on hold, as a task with the words of the text "hold-notice" in the language of the house.
/// Where there is no such text nobody is told: an organisation can do without it.
/// </summary>
public sealed class SalesHoldNotice(MessageWriter messages, TaskWriter tasks)
{
    /// <param name="placedBy">Why a person did; null = the rules did.</param>
    public void Tell(DebtorFile file, Guid holdId, ValueList<HoldCause> causes, string? placedBy = null)
    {
        var house = HouseLanguage.Of(file.Configuration);
        var late = file.Snapshot.Invoices.Where(invoice => !invoice.IsSettled && invoice.DaysLate(file.Snapshot.AsOf) > 0).Select(invoice => invoice.Id).ToValueList();
        var outgoing = new OutgoingMessage(Guid.Empty, "", Channel.Task, null, "", file.Configuration.Policy.DefaultLanguage, late);
        var words = Correspondence.TellOfHold(new MessageHold(
            file.SalesOwner.Name ?? "",
            file.Snapshot.AsOf,
            string.Join("\n", causes.Select(cause => "- " + Explainer.Cause(cause, ExplainContext.Of(file.Snapshot), house))),
            placedBy ?? HouseLanguage.RulesOfThePolicy(house)));
        if (!messages.Knows(file, outgoing, words.TextName))
        {
            return;
        }

        var message = messages.Compose(file, outgoing, words);
        tasks.TellSales(file, holdId, message.Body is null ? words.Title(house) : message.Subject, message.Body ?? string.Join("\n", message.Failures));
    }
}
