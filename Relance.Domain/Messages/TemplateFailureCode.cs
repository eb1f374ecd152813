namespace Relance.Domain;

/// <summary>The ways in which a template or a composition fails. Arguments are named in each remark.</summary>
public enum TemplateFailureCode
{
    /// <summary>Two opening braces without two closing ones on the same line.</summary>
    UnclosedTag,

    /// <summary>Two closing braces that close nothing.</summary>
    StrayClose,

    /// <summary>A tag that is no field, block or part. Argument: its content.</summary>
    MalformedTag,

    /// <summary>Arguments: the name, then the nearest known names.</summary>
    UnknownField,

    /// <summary>Arguments: the format, then the formats of the field.</summary>
    UnknownFormat,

    /// <summary>Arguments: the name of the part, then the nearest known names.</summary>
    UnknownPart,

    /// <summary>A part that includes itself, directly or through another. Argument: its name.</summary>
    CircularPart,

    /// <summary>A list, group or yes/no field where a value is to be written. Argument: its name.</summary>
    NotWritable,

    /// <summary><c>#each</c> over a field that is not a list. Argument: its name.</summary>
    NotAList,

    /// <summary>A loop within a loop over the same list. Argument: the name of the list.</summary>
    LoopWithinItself,

    /// <summary>A block that is never closed. Arguments: "if" or "each", and its field.</summary>
    UnclosedBlock,

    /// <summary>An end without a beginning, or of another kind than the block that is open. Argument: "if" or "each".</summary>
    UnexpectedEnd,

    /// <summary><c>else</c> outside an <c>if</c>, or a second one.</summary>
    UnexpectedElse,

    /// <summary>HTML: a value within a tag, a comment, a script or a style sheet, or an attribute without quotes. Argument: the field.</summary>
    FieldNotAllowedHere,

    /// <summary>HTML: an address attribute begins with a field that is not a link. Argument: the field.</summary>
    LinkExpected,

    /// <summary>HTML: the branches of an <c>if</c>, or the rounds of an <c>each</c>, do not begin and end at the same point of the markup.</summary>
    BlockCutsMarkup,

    /// <summary>HTML: the text ends within a tag or a comment.</summary>
    UnfinishedMarkup,

    /// <summary>At composition: the field has no value. Argument: its name.</summary>
    MissingValue,

    /// <summary>At composition: a link that is not an absolute http or https address. Argument: the field.</summary>
    UnsafeLink,
}
