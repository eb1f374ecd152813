using Relance.Plugin.Tables;

namespace Relance.Plugin.Steps;

/// <summary>The letter was posted, presented, received or came back: what follows may have a day now.</summary>
public sealed class FormalNoticeChanged : ArrangementStep
{
    protected override string AccountColumn => FormalNoticeTable.AccountId;
}
