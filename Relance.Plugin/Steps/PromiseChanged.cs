using Relance.Plugin.Tables;

namespace Relance.Plugin.Steps;

/// <summary>A promise was given, changed or taken back: the invoices it covers may be left alone, or chased again.</summary>
public sealed class PromiseChanged : ArrangementStep
{
    protected override string AccountColumn => PromiseTable.AccountId;
}
