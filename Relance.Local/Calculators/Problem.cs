using System;
using Relance.Local.Commands;

namespace Relance.Local.Calculators;

/// <summary>Why a case has no result.</summary>
/// <param name="Code">Stable, one of <see cref="ProblemCode"/> or the code of a validator of the domain ("SCN005").</param>
/// <param name="Path">Where in the input: "$[2].invoices[0].dueDate".</param>
internal sealed record Problem(string Code, string Path, Wording Text);

/// <summary>What can be wrong with a case. The codes are part of the contract: never renamed.</summary>
internal static class ProblemCode
{
    public const string InvalidJson = "invalid-json";
    public const string MissingField = "missing-field";
    public const string UnknownField = "unknown-field";
    public const string WrongType = "wrong-type";
    public const string UnknownValue = "unknown-value";
    public const string OutOfRange = "out-of-range";

    /// <summary>A number with more digits than can be kept exactly.</summary>
    public const string NotExact = "not-exact";

    /// <summary>Two fields that cannot both hold.</summary>
    public const string Contradiction = "contradiction";

    public const string Duplicate = "duplicate";

    /// <summary>A name that points at nothing: an invoice number, a promise.</summary>
    public const string UnknownReference = "unknown-reference";

    /// <summary>A setting that exists elsewhere and that Relance does not carry out: refused, never ignored.</summary>
    public const string NotSupported = "not-supported";

    public const string MissingRate = "missing-rate";

    /// <summary>The domain refuses the case as a whole.</summary>
    public const string Refused = "refused";
}

/// <summary>Ends a case that cannot be computed. Never a bug.</summary>
/// <param name="problem">Null = all mistakes are told already.</param>
internal sealed class RejectedCase(Problem? problem = null) : Exception
{
    public Problem? Problem { get; } = problem;
}
