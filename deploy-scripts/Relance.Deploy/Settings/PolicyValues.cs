using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.Xrm.Sdk;
using Relance.Domain;
using Relance.Plugin.Tables;
using MoneyValue = Microsoft.Xrm.Sdk.Money;

namespace Relance.Deploy;

/// <summary>Puts the values of a settings file into the policy row.</summary>
public sealed class PolicyValues(People people)
{
    private static readonly string[] Amounts = { PolicyTable.MinimumInvoice, PolicyTable.MinimumDebtor, PolicyTable.HoldOverdueAmount, PolicyTable.WriteOffSecondPersonAbove };

    private static readonly Dictionary<string, Type> Choices = new()
    {
        [PolicyTable.Reopening] = typeof(Reopening),
        [PolicyTable.OrderPolicy] = typeof(OrderPolicy),
        [PolicyTable.AgeingBasis] = typeof(AgeingBasis),
        [PolicyTable.DayCountBasis] = typeof(DayCountBasis),
        [PolicyTable.ImputationOrder] = typeof(ImputationOrder),
        [PolicyTable.RateMode] = typeof(RateMode),
    };

    // By column: the id, the stamp and what the platform keeps are nobody's to set.
    private static readonly Dictionary<string, string> Columns = typeof(PolicyTable).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (string)field.GetRawConstantValue()!)
        .Where(column => column.StartsWith("relance_", StringComparison.Ordinal) && !column.EndsWith("_base", StringComparison.Ordinal))
        .Except(new[] { PolicyTable.LogicalName, PolicyTable.EntitySetName, PolicyTable.Id, PolicyTable.ConfigurationStamp, PolicyTable.LedgerSyncedOn })
        .ToDictionary(column => column["relance_".Length..], StringComparer.OrdinalIgnoreCase);

    /// <param name="policy">The row that gets the values.</param>
    /// <returns>The columns that were set.</returns>
    /// <exception cref="DeployFailure">A name is unknown, or a value does not fit.</exception>
    public async Task<IReadOnlyList<string>> Set(Entity policy, IReadOnlyDictionary<string, JsonElement> values)
    {
        var set = new List<string>();
        foreach (var (name, value) in values)
        {
            var column = name switch
            {
                "calendar" => PolicyTable.CreditorCalendarId,
                "paymentTerms" => PolicyTable.PaymentTermsId,
                "accountingManager" => PolicyTable.AccountingManagerId,
                "salesManager" => PolicyTable.SalesManagerId,
                _ => Columns.GetValueOrDefault(name) ?? throw Unknown(name),
            };
            policy[column] = await Value(column, name, value).ConfigureAwait(false);
            set.Add(column);
        }

        return set;
    }

    private async Task<object?> Value(string column, string name, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        try
        {
            return column switch
            {
                PolicyTable.CreditorCalendarId => new EntityReference(CalendarTable.LogicalName, FixedIds.Of(CalendarTable.LogicalName, value.GetString()!)),
                PolicyTable.PaymentTermsId => new EntityReference(PaymentTermsTable.LogicalName, FixedIds.Of(PaymentTermsTable.LogicalName, value.GetString()!)),
                PolicyTable.AccountingManagerId or PolicyTable.SalesManagerId => new EntityReference(SystemUserTable.LogicalName, (await people.User(value.GetString()!).ConfigureAwait(false)).Id),
                PolicyTable.ContractPercent => value.GetDecimal(),
                _ when Amounts.Contains(column) => new MoneyValue(value.GetDecimal()),
                _ when Choices.TryGetValue(column, out var choice) => new OptionSetValue(ChoiceValue.First + Convert.ToInt32(Enum.Parse(choice, value.GetString()!, ignoreCase: true), null)),
                _ when value.ValueKind == JsonValueKind.Number => value.GetInt32(),
                _ when value.ValueKind is JsonValueKind.True or JsonValueKind.False => value.GetBoolean(),
                _ => value.GetString(),
            };
        }
        catch (Exception problem) when (problem is InvalidOperationException or FormatException or ArgumentException)
        {
            throw new DeployFailure(
                $"The settings file gives policy.{name} a value that does not fit: {value.GetRawText()}.",
                $"Le fichier de paramètres donne à policy.{name} une valeur qui ne convient pas : {value.GetRawText()}.",
                problem);
        }
    }

    private static DeployFailure Unknown(string name) => new(
        $"The settings file names policy.{name}, which there is not. There are: {string.Join(", ", Columns.Keys.Order())}.",
        $"Le fichier de paramètres nomme policy.{name}, qui n’existe pas. Il y a : {string.Join(", ", Columns.Keys.Order())}.");
}
