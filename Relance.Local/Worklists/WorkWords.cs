using NodaTime;
using Relance.Domain;

namespace Relance.Local.Worklists;

/// <summary>The words of a worklist.</summary>
internal sealed class WorkWords(TextCulture culture, string currency)
{
    private readonly bool french = culture.Language == "fr";

    public static string KindOf(WorkKind kind, TextCulture culture) => (kind, culture.Language == "fr") switch
    {
        (WorkKind.Approve, true) => "Approuver",
        (WorkKind.Approve, _) => "Approve",
        (WorkKind.Promise, true) => "Vérifier la promesse",
        (WorkKind.Promise, _) => "Check the promise",
        (WorkKind.Call, true) => "Appeler",
        (WorkKind.Call, _) => "Call",
        (WorkKind.PostLetter, true) => "Poster la lettre",
        (WorkKind.PostLetter, _) => "Post the letter",
        (_, true) => "Tâche",
        _ => "Task",
    };

    /// <param name="above">In base currency; null = the step asks for no approval by amount.</param>
    public string Approval(string step, bool isFormalNotice, decimal? above)
    {
        if (isFormalNotice || above is null or 0m)
        {
            return french ? $"{step} : toujours approuvée par une personne" : $"{step}: always approved by a person";
        }

        var amount = culture.Money(above.Value, currency);
        return french ? $"{step} : approbation au-delà de {amount}" : $"{step}: approval above {amount}";
    }

    public string Promise(decimal amount, LocalDate dueOn, LocalDate lastDay) => french
        ? $"{culture.Money(amount, currency)} promis au {culture.Date(dueOn)}, délai de grâce jusqu’au {culture.Date(lastDay)}"
        : $"{culture.Money(amount, currency)} promised by {culture.Date(dueOn)}, grace until {culture.Date(lastDay)}";

    /// <summary>The subject says what, the first line of the description says why.</summary>
    public string Task(string subject, string description, bool isSettled)
    {
        var why = description.Split('\n')[0].Trim();
        var text = why.Length == 0 ? subject : $"{subject}. {why}";
        return !isSettled ? text : french ? $"{text} Payée depuis : à clore." : $"{text} Paid since: close it.";
    }
}
