using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;

namespace Relance.Plugin;

/// <summary>
/// The language in which the person who acts is answered: that of the personal settings, else that of the organization (the way
/// that Microsoft describes for messages of plug-ins). French, or English for everybody else.
/// </summary>
public sealed class UserLanguage(Execution execution)
{
    /// <summary>Primary language of the Windows language id, its lower ten bits; 0x0C is French in every country.</summary>
    private const int PrimaryLanguageMask = 0x3FF;
    private const int FrenchLanguage = 0x0C;

    private TextCulture? culture;

    public TextCulture Culture => culture ??= CultureOf(LanguageId());

    /// <summary>The culture of a Windows language id such as 1036.</summary>
    public static TextCulture CultureOf(int languageId) =>
        (languageId & PrimaryLanguageMask) == FrenchLanguage ? TextCulture.FrenchFrance : TextCulture.EnglishBritain;

    private int LanguageId()
    {
        var personal = Read(UserSettingsTable.LogicalName, UserSettingsTable.Id, execution.Context.InitiatingUserId, UserSettingsTable.UiLanguageId);
        return personal > 0
            ? personal
            : Read(OrganizationTable.LogicalName, OrganizationTable.Id, execution.Context.OrganizationId, OrganizationTable.LanguageCode);
    }

    private int Read(string table, string key, System.Guid id, string column)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(column), TopCount = 1 };
        query.Criteria.AddCondition(key, ConditionOperator.Equal, id);
        var rows = execution.AsSystem.RetrieveMultiple(query).Entities;
        return rows.Count == 0 ? 0 : new Row(rows[0]).Integer(column) ?? 0;
    }
}
