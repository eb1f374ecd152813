using Relance.Domain;
using Relance.Plugin.Reading;

namespace Relance.Plugin.Writing;

/// <summary>What Relance writes for the creditor's own people, in the default language of the policy: French, or English for any other.</summary>
internal static class HouseLanguage
{
    public static TextCulture Of(Configuration configuration) =>
        TextCulture.Find(configuration.Policy.DefaultLanguage) ?? TextCulture.EnglishBritain;

    public static string NoText(string textName, string language, Channel channel, TextCulture culture) => IsFrench(culture)
        ? $"Il n’y a pas de texte «\u00A0{textName}\u00A0» en langue «\u00A0{language}\u00A0» pour le canal {channel}."
        : $"There is no text \"{textName}\" in language \"{language}\" for the channel {channel}.";

    /// <summary>Subject of a task with a reminder that could not be put into words.</summary>
    public static string CannotBeWritten(string number, string debtor, TextCulture culture) => IsFrench(culture)
        ? $"Relance {number} pour {debtor}\u00A0: le message ne peut pas être rédigé"
        : $"Reminder {number} for {debtor}: the message cannot be written";

    /// <summary>What is noted on a task that is completed because what it asked for is done or no longer needed.</summary>
    public static string OccasionOver(TextCulture culture) => IsFrench(culture)
        ? "Une tâche est close, son motif ayant disparu."
        : "A task is closed because its occasion is over.";

    /// <summary>Subject of a task with a short message, which no standard activity can send.</summary>
    public static string SendShortMessage(string address, TextCulture culture) => IsFrench(culture)
        ? $"Envoyer ce SMS au {address}"
        : $"Send this text message to {address}";

    /// <summary>Who placed a hold, when nobody did by hand.</summary>
    public static string RulesOfThePolicy(TextCulture culture) => IsFrench(culture) ? "règles de la politique de crédit" : "rules of the credit policy";

    /// <summary>Marks a letter that has to be sent with acknowledgement of receipt.</summary>
    public static string Registered(string subject, TextCulture culture) => IsFrench(culture)
        ? $"Lettre recommandée avec avis de réception\u00A0– {subject}"
        : $"Registered letter with acknowledgement of receipt – {subject}";

    /// <summary>Marks a made-up message, so that nobody takes it for a reminder.</summary>
    public static string Test(string subject, TextCulture culture) => IsFrench(culture) ? $"[Essai] {subject}" : $"[Test] {subject}";

    /// <summary>What is noted on a reminder that did not reach the debtor.</summary>
    /// <param name="isWithdrawn">Somebody cancelled the activity; otherwise the carrier returned it.</param>
    public static string NotDelivered(bool isWithdrawn, TextCulture culture) => (isWithdrawn, IsFrench(culture)) switch
    {
        (true, true) => "L’activité a été annulée.",
        (true, false) => "The activity was cancelled.",
        (false, true) => "Le message n’a pas pu être remis.",
        (false, false) => "The message could not be delivered.",
    };

    public static bool IsFrench(TextCulture culture) => culture.Language == "fr";
}
