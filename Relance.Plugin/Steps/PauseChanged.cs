using Relance.Plugin.Tables;

namespace Relance.Plugin.Steps;

/// <summary>A pause began, changed or ended: nobody writes while it lasts, and its end is not forgotten.</summary>
public sealed class PauseChanged : ArrangementStep
{
    protected override string AccountColumn => PauseTable.AccountId;
}
