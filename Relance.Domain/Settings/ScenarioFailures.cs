using System.Collections.Generic;

namespace Relance.Domain;

/// <summary>What can be wrong with a scenario version. {0} is the step by number and name.</summary>
internal static class ScenarioFailures
{
    public static Dictionary<string, (string English, string French)> Texts { get; } = new()
    {
        ["SCN001"] = ("The scenario has no step.", "Le scénario n’a aucune étape."),
        ["SCN002"] = (
            "Step {0}: the orders of the steps must begin at 1 and rise, without two equal ones.",
            "Étape {0} : les numéros d’ordre des étapes doivent commencer à 1 et augmenter, sans doublon."),
        ["SCN003"] = ("Step {0}: the first step must be counted from the due date.", "Étape {0} : la première étape doit être comptée à partir de l’échéance."),
        ["SCN004"] = (
            "Step {0}: say when it comes, in days from the due date, in days after the previous step, or both.",
            "Étape {0} : indiquez quand elle a lieu, en jours depuis l’échéance, en jours après l’étape précédente, ou les deux."),
        ["SCN005"] = (
            "Step {0}: it comes no later than a step before it ({1} days from the due date). Give it more days, or a wait after the previous step.",
            "Étape {0} : elle ne vient pas après une étape qui la précède ({1} jours depuis l’échéance). Donnez-lui plus de jours ou un délai après l’étape précédente."),
        ["SCN006"] = ("At least 1 day must lie between two steps; {0} is too few.", "Il faut au moins 1 jour entre deux étapes ; {0} ne suffit pas."),
        ["SCN007"] = (
            "The last step is repeated every {0} days, but no number of times is given.",
            "La dernière étape est répétée tous les {0} jours, mais le nombre de répétitions manque."),
        ["SCN008"] = (
            "The last step is repeated {0} times, but the days between two times are missing.",
            "La dernière étape est répétée {0} fois, mais le nombre de jours entre deux répétitions manque."),
        ["SCN009"] = ("The days between two repeats must be at least 1; {0} is too few.", "Il faut au moins 1 jour entre deux répétitions ; {0} ne suffit pas."),
        ["SCN010"] = ("Step {0}: choose at least one channel.", "Étape {0} : choisissez au moins un canal."),
        ["SCN011"] = ("Step {0}: the same channel is given twice.", "Étape {0} : le même canal figure deux fois."),
        ["SCN012"] = (
            "Step {0}: a formal notice is sent by letter or registered letter first.",
            "Étape {0} : une mise en demeure part d’abord par courrier ou par lettre recommandée."),
        ["SCN013"] = ("Step {0}: name the text that is sent.", "Étape {0} : indiquez le texte à envoyer."),
        ["SCN014"] = ("Step {0}: the amount for approval cannot be negative.", "Étape {0} : le montant soumis à approbation ne peut pas être négatif."),
        ["SCN015"] = ("Step {0}: the minimum amount cannot be negative.", "Étape {0} : le montant minimal ne peut pas être négatif."),
        ["SCN016"] = ("The minimum per invoice cannot be negative.", "Le minimum par facture ne peut pas être négatif."),
        ["SCN017"] = ("The minimum per debtor cannot be negative.", "Le minimum par débiteur ne peut pas être négatif."),
        ["SCN018"] = ("The quiet days cannot be negative.", "Le nombre de jours de silence ne peut pas être négatif."),
        ["SCN019"] = (
            "Step {0}: it announces the due date, so it must stand before every step that comes on the due date or later.",
            "Étape {0} : elle annonce l’échéance ; elle doit précéder toute étape qui a lieu à l’échéance ou après."),
        ["SCN020"] = ("Step {0}: the wait after the previous step must be at least 1 day.", "Étape {0} : le délai après l’étape précédente doit être d’au moins 1 jour."),
        ["SCN021"] = ("Step {0}: there is no step before it to wait for.", "Étape {0} : aucune étape ne la précède ; un délai après l’étape précédente n’a pas de sens."),
        ["SCN022"] = (
            "Step {0}: it can never be reached before the due date, because the steps before it and their waits take too long.",
            "Étape {0} : elle ne peut jamais avoir lieu avant l’échéance, car les étapes précédentes et leurs délais prennent trop de temps."),
        ["SCN023"] = (
            "Step {0}: an announcement, a formal notice or a hand-over is done once; it cannot be the step that is repeated.",
            "Étape {0} : une annonce d’échéance, une mise en demeure ou une transmission au recouvrement externe n’a lieu qu’une fois ; cette étape ne peut pas être répétée."),
        ["SCN024"] = ("No day of the week is allowed for sending.", "Aucun jour de la semaine n’est autorisé pour l’envoi."),
        ["SCN025"] = (
            "Step {0}: before the due date nothing can be claimed, held, noticed or handed over.",
            "Étape {0} : avant l’échéance, on ne peut ni réclamer de pénalités, ni bloquer le crédit, ni mettre en demeure, ni transmettre au recouvrement externe."),
        ["SCN026"] = ("Step {0}: give it a name.", "Étape {0} : donnez-lui un nom."),
        ["SCN027"] = ("The number of the version must be at least 1; {0} is too low.", "Le numéro de version doit être au moins 1 ; {0} est trop bas."),
        ["SCN028"] = ("The number of repeats cannot be negative.", "Le nombre de répétitions ne peut pas être négatif."),
    };
}
