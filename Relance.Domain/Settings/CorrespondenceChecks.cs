using System.Collections.Generic;
using System.Linq;

namespace Relance.Domain;

/// <summary>The texts of messages that no step names: confirmations, terms, the letter to an agency, the notice of a hold.</summary>
internal static class CorrespondenceChecks
{
    private static readonly ValueList<DebtorKind> Kinds = ValueList.Of(DebtorKind.Company, DebtorKind.PublicBody, DebtorKind.Consumer);

    // Who goes without it, in English and French.
    private static readonly ValueList<(string Name, Channel Channel, bool ToDebtors, string English, string French)> Texts = ValueList.Of(
        ("promise-confirmation", Channel.Email, true, "promises cannot be confirmed in writing", "les promesses ne peuvent pas être confirmées par écrit"),
        ("plan-offer", Channel.Email, true, "payment plans cannot be offered in writing", "les échéanciers ne peuvent pas être proposés par écrit"),
        ("plan-confirmation", Channel.Email, true, "payment plans cannot be confirmed in writing", "les échéanciers ne peuvent pas être confirmés par écrit"),
        ("dispute-acknowledgement", Channel.Email, true, "disputes cannot be acknowledged in writing", "il ne peut pas être accusé réception des litiges"),
        ("welcome", Channel.Email, true, "new customers cannot be told their terms", "les conditions ne peuvent pas être annoncées aux nouveaux clients"),
        ("hand-over", Channel.Email, false, "a case cannot be handed over to an agency with an e-mail address", "un dossier ne peut pas être transmis à un intervenant ayant une adresse électronique"),
        ("hold-notice", Channel.Task, false, "sales is not told of credit holds", "le commercial n’est pas averti des blocages"));

    public static IEnumerable<ConfigurationFinding> Of(ConfigurationFacts facts)
    {
        var house = facts.Policy.DefaultLanguage;
        var everywhere = facts.Languages.Append(house).Select(language => language.ToLowerInvariant()).Distinct().ToList();
        foreach (var (name, channel, toDebtors, english, french) in Texts)
        {
            foreach (var language in toDebtors ? everywhere : [house])
            {
                var found = Kinds.Select(kind => StoredText.Best(facts.Texts, name, language, house, channel, kind)).Distinct().ToList();
                if (found.Contains(null))
                {
                    yield return ConfigurationCheck.Finding("CFG120", ConfigurationPlace.Text, null, "", name, channel, language, english, french);
                }

                foreach (var finding in found.Where(text => text is not null).SelectMany(text => TextChecks.Soundness(facts, text!, channel, asks: false)))
                {
                    yield return finding;
                }
            }
        }
    }
}
