namespace Relance.Domain;

/// <summary>Something that a template may lawfully say, or leave out, and should not.</summary>
public enum TemplateFindingCode
{
    /// <summary>A reminder that names no amount (design rule 43).</summary>
    NoAmount,

    /// <summary>A reminder that names no due date (design rule 43).</summary>
    NoDueDate,

    /// <summary>A message without the person to answer (design rule 46).</summary>
    NoContact,

    /// <summary>A reminder without a way to pay (design rule 46).</summary>
    NoWayToPay,

    /// <summary>HTML: a script, a form or a frame, which mail readers block and people distrust. Argument: the tag.</summary>
    ActiveContent,

    /// <summary>HTML: an image, style sheet or font that is fetched from elsewhere. Argument: the tag or attribute.</summary>
    ExternalResource,

    /// <summary>A field that can be missing, outside an <c>if</c> on it: the message may be refused on the day. Argument: the field.</summary>
    MayBeMissing,
}

/// <summary>What <see cref="TemplateCheck"/> found.</summary>
/// <param name="IsError">The text must not be published; otherwise it is a warning.</param>
/// <param name="Place">Line 1, column 1 when something is absent from the whole text.</param>
public sealed record TemplateFinding(TemplateFindingCode Code, bool IsError, TemplatePlace Place, ValueList<string> Arguments);
