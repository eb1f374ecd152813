namespace Relance.Domain;

/// <summary>What becomes of the invoices that are under way on a former version when this one is published (design rule 10).</summary>
public enum Migration
{
    /// <summary>They finish on the version they began with.</summary>
    Finish,

    /// <summary>They go on at the step after the one of the same order; nothing that was done is done again.</summary>
    NextStep,

    /// <summary>
    /// They go on at the first step whose day had not come when they were last reminded. A formal notice or a hand-over that was not
    /// done is never passed over.
    /// </summary>
    ByAge,
}
