namespace Relance.Domain;

/// <summary>How a reason begins when it is said to a person.</summary>
internal enum ReasonHead
{
    /// <summary>"Not reminded: ..."</summary>
    NotReminded,

    /// <summary>"Under way: ..."</summary>
    UnderWay,

    /// <summary>The text is a whole sentence.</summary>
    None,
}

/// <summary>The text of a reason in both languages, in the notation of <see cref="SentencePattern"/>.</summary>
internal sealed record ReasonText(ReasonHead Head, string English, string French)
{
    public string In(bool french) => french ? French : English;
}
