namespace Relance.Tests.Calculators;

/// <summary>The calculators of the contract, in the order of help and document.</summary>
internal static class Names
{
    public static readonly string[] All =
    [
        "due-date", "terms", "interest", "compensation", "fees", "plan", "ageing", "dso", "cei", "add", "holidays", "working-day",
        "exposure", "risk", "promise", "decide",
    ];
}
