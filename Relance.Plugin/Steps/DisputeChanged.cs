using Relance.Plugin.Tables;

namespace Relance.Plugin.Steps;

/// <summary>A dispute was opened, resolved or withdrawn: the disputed part is left alone, or chased again.</summary>
public sealed class DisputeChanged : ArrangementStep
{
    protected override string AccountColumn => DisputeTable.AccountId;
}
