namespace Relance.Domain;

/// <summary>Why a template cannot be used, or a message not be composed from it, and where.</summary>
/// <param name="Code">What is wrong; <see cref="TemplateFailureText"/> says it in words.</param>
/// <param name="Place">Where the tag or the markup in question begins.</param>
/// <param name="Arguments">What <paramref name="Code"/> says it has: the name that was written first, then the nearest known names.</param>
public sealed record TemplateFailure(TemplateFailureCode Code, TemplatePlace Place, ValueList<string> Arguments)
{
    public int Line => Place.Line;

    public int Column => Place.Column;
}
