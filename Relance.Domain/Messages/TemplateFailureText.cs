using System;
using System.Globalization;
using System.Linq;

namespace Relance.Domain;

/// <summary>Failures in words, for the person who writes the text.</summary>
public static class TemplateFailureText
{
    /// <param name="culture">French, or English for any other.</param>
    public static string Of(TemplateFailure failure, TextCulture culture)
    {
        var french = Guard.NotNull(culture, nameof(culture)).Language == "fr";
        var (english, frenchPattern) = Pattern(Guard.NotNull(failure, nameof(failure)).Code);
        var name = failure.Arguments.FirstOrDefault() ?? "";
        var others = string.Join(", ", failure.Arguments.Skip(1));
        var sentence = string.Format(CultureInfo.InvariantCulture, french ? frenchPattern : english, name, others);
        return Where(failure.Place, french) + sentence + Suggestion(failure.Code, others, french);
    }

    private static string Where(TemplatePlace place, bool french)
    {
        var where = french
            ? FormattableString.Invariant($"Ligne {place.Line}, colonne {place.Column}")
            : FormattableString.Invariant($"Line {place.Line}, column {place.Column}");
        var part = place.Part.Length == 0 ? "" : french ? $" de la partie « {place.Part} »" : $" of part \"{place.Part}\"";
        return where + part + (french ? " : " : ": ");
    }

    private static string Suggestion(TemplateFailureCode code, string others, bool french) =>
        others.Length == 0 || code is not (TemplateFailureCode.UnknownField or TemplateFailureCode.UnknownPart) ? ""
        : french ? $" Vouliez-vous dire : {others} ?"
        : $" Did you mean: {others}?";

    private static (string English, string French) Pattern(TemplateFailureCode code) => code switch
    {
        TemplateFailureCode.UnclosedTag => (
            "the tag that opens here is not closed on the same line.", "la balise ouverte ici n’est pas fermée sur la même ligne."),
        TemplateFailureCode.StrayClose => (
            "these closing braces close nothing.", "ces accolades fermantes ne ferment rien."),
        TemplateFailureCode.MalformedTag => (
            "\"{0}\" is neither a field, nor a block, nor a part.", "« {0} » n’est ni un champ, ni un bloc, ni une partie."),
        TemplateFailureCode.UnknownField => (
            "there is no field \"{0}\" here.", "il n’existe pas de champ « {0} » à cet endroit."),
        TemplateFailureCode.UnknownFormat => (
            "the field has no format \"{0}\"; it has: {1}.", "le champ n’a pas de format « {0} » ; il a : {1}."),
        TemplateFailureCode.UnknownPart => (
            "there is no part \"{0}\".", "il n’existe pas de partie « {0} »."),
        TemplateFailureCode.CircularPart => (
            "the part \"{0}\" includes itself.", "la partie « {0} » s’inclut elle-même."),
        TemplateFailureCode.NotWritable => (
            "\"{0}\" has no text; use it with #if or #each.", "« {0} » n’a pas de texte ; utilisez-le avec #if ou #each."),
        TemplateFailureCode.NotAList => (
            "\"{0}\" is not a list.", "« {0} » n’est pas une liste."),
        TemplateFailureCode.LoopWithinItself => (
            "this is already a loop over \"{0}\".", "on est déjà dans une boucle sur « {0} »."),
        TemplateFailureCode.UnclosedBlock => (
            "the block \"#{0} {1}\" is never closed.", "le bloc « #{0} {1} » n’est jamais fermé."),
        TemplateFailureCode.UnexpectedEnd => (
            "\"/{0}\" closes no block that is open here.", "« /{0} » ne ferme aucun bloc ouvert ici."),
        TemplateFailureCode.UnexpectedElse => (
            "\"else\" stands outside an \"if\", or is the second one.", "« else » est hors d’un « if », ou c’est le deuxième."),
        TemplateFailureCode.FieldNotAllowedHere => (
            "\"{0}\" can only stand in text or in a quoted attribute.", "« {0} » ne peut figurer que dans le texte ou dans un attribut entre guillemets."),
        TemplateFailureCode.LinkExpected => (
            "an address can only begin with a link field; \"{0}\" is none.", "une adresse ne peut commencer que par un champ de type lien ; « {0} » n’en est pas un."),
        TemplateFailureCode.BlockCutsMarkup => (
            "the block begins and ends at different points of the HTML.", "le bloc commence et finit à des endroits différents du HTML."),
        TemplateFailureCode.UnfinishedMarkup => (
            "the HTML ends within a tag or a comment.", "le HTML se termine à l’intérieur d’une balise ou d’un commentaire."),
        TemplateFailureCode.MissingValue => (
            "\"{0}\" has no value for this message; put it within an #if, or complete the record.", "« {0} » n’a pas de valeur pour ce message ; placez-le dans un #if ou complétez la fiche."),
        TemplateFailureCode.UnsafeLink => (
            "\"{0}\" is not an http or https address.", "« {0} » n’est pas une adresse http ou https."),
        _ => throw new ArgumentOutOfRangeException(nameof(code), code, "A failure without words."),
    };
}
