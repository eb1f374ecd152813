using Relance.Domain;

namespace Relance.Plugin.Reading;

/// <summary>What a text is looked up by.</summary>
/// <param name="Language">BCP 47 tag of the debtor.</param>
public sealed record TextKey(string TextName, string Language, Channel Channel, DebtorKind DebtorKind);

/// <summary>The text for a message, read and checked, or why there is none.</summary>
/// <param name="Subject">Null where the row has no subject, as for a short message.</param>
/// <param name="Body">Null exactly when there are failures or no text was found.</param>
/// <param name="Culture">How amounts and dates are written in it.</param>
/// <param name="Code">Code of the row that was chosen; null = none fits.</param>
/// <param name="Failures">What makes the chosen text unusable; empty and no body = no text fits.</param>
public sealed record TextChoice(
    MessageTemplate? Subject,
    MessageTemplate? Body,
    TextCulture Culture,
    string? Code,
    ValueList<TemplateFailure> Failures);
