using System;
using System.Linq;
using Microsoft.Xrm.Sdk.Query;
using Relance.Domain;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Reading;

/// <summary>A hold in words, for the person who takes an order.</summary>
/// <param name="Number">Of the hold; "–" when somebody ticked the hold on the account by hand.</param>
/// <param name="PlacedOn">As it is written in the reader's language; "–" when it is not known.</param>
/// <param name="Causes">In the reader's language.</param>
/// <param name="Warning">All of it in one sentence that fits the column of orders.</param>
public sealed record HoldNotice(string Number, string PlacedOn, string Causes, string Warning);

/// <summary>Finds out whether an account is on hold and says why, in the language of the person who acts.</summary>
public sealed class HoldNotices(RowReader rows, DebtorReader debtors, Today today, UserLanguage language)
{
    private const string Unknown = "–";

    /// <returns>Null = not on hold.</returns>
    public HoldNotice? Find(Guid accountId)
    {
        var query = new QueryExpression(AccountTable.LogicalName) { ColumnSet = new ColumnSet(AccountTable.CreditOnHold, AccountTable.CurrentHoldId) };
        query.Criteria.AddCondition(AccountTable.Id, ConditionOperator.Equal, accountId);
        query.ColumnSet.AddColumn(AccountTable.HasOwnVoice);
        GroupRows.AddParent(query);
        if (rows.First(query) is not { } account)
        {
            return null;
        }

        if (IsHeld(account))
        {
            return Notice(accountId, account);
        }

        // A parent that speaks for its group answers for it: its hold stops the orders of its subsidiaries too.
        return GroupRows.VoiceOf(account) is { } voice && IsHeld(voice) ? Notice(voice.Key(AccountTable.Id)!.Value, voice) : null;
    }

    private static bool IsHeld(Row account) => account.Flag(AccountTable.CreditOnHold) || account.Key(AccountTable.CurrentHoldId) is not null;

    private HoldNotice Notice(Guid accountId, Row account)
    {
        var found = account.Key(AccountTable.CurrentHoldId) is { } id ? rows.All(HoldRows.Named.About([id])) : [];
        var hold = HoldRows.Of(found);
        var number = hold is null ? Unknown : found[0].Text(CreditHoldTable.Name) ?? Unknown;
        var day = hold is null ? Unknown : language.Culture.Date(hold.PlacedOn);
        var causes = hold is null ? Unknown : Causes(accountId, hold, found[0].Text(CreditHoldTable.Reason));
        var warning = MistakeTexts.Of(new UserMistake(MistakeCode.OrderWarned, number, day, causes), language.Culture);
        return new HoldNotice(number, day, causes, warning.Length <= SalesOrderTable.Lengths.HoldWarning ? warning : warning.Substring(0, SalesOrderTable.Lengths.HoldWarning - 1) + "…");
    }

    private string Causes(Guid accountId, CreditHold hold, string? reason)
    {
        var snapshot = debtors.Read(accountId, today.Day, withArrangements: false)!.Snapshot;
        var context = ExplainContext.Of(snapshot);
        var texts = hold.Causes.Select(cause => Explainer.Cause(cause, context, language.Culture)).ToList();
        if (hold.IsForced && reason is not null)
        {
            texts.Add(reason);
        }

        return texts.Count == 0 ? Unknown : string.Join(language.Culture.Language == "fr" ? "\u00A0; " : "; ", texts);
    }
}
