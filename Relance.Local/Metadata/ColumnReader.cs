using System.Collections.Generic;
using System.Xml.Linq;

namespace Relance.Local.Metadata;

/// <summary>Reads one <c>attribute</c> element of an Entity.xml file.</summary>
internal sealed class ColumnReader
{
    private readonly SolutionFile file;
    private readonly IReadOnlyDictionary<string, Choice> shared;

    public ColumnReader(SolutionFile file, IReadOnlyDictionary<string, Choice> shared)
    {
        this.file = file;
        this.shared = shared;
    }

    public Column Read(XElement attribute)
    {
        var type = TypeOf(attribute);
        var logicalName = file.Text(attribute, "LogicalName");
        if (logicalName != logicalName.ToLowerInvariant())
        {
            throw file.Wrong(attribute, $"the logical name {logicalName} is not in lower case");
        }

        return new Column
        {
            LogicalName = logicalName,
            SchemaName = file.Attribute(attribute, "PhysicalName"),
            Type = type,
            Label = file.Labels(attribute, "displaynames", "displayname"),
            DateBehavior = type == ColumnType.DateTime ? file.Kind<DateBehavior>(attribute, "Behavior") : DateBehavior.UserLocal,
            Format = file.TextOr(attribute, "Format", string.Empty),
            MaxLength = file.NumberOrNull(attribute, "MaxLength"),
            Minimum = file.DecimalOrNull(attribute, "MinValue"),
            Maximum = file.DecimalOrNull(attribute, "MaxValue"),
            Precision = file.NumberOrNull(attribute, "Accuracy") ?? 0,
            PrecisionSource = type == ColumnType.Money ? file.Kind<PrecisionSource>(attribute, "AccuracySource") : PrecisionSource.Column,
            Required = Required(attribute),
            ValidForCreate = file.Flag(attribute, "ValidForCreateApi"),
            ValidForUpdate = file.Flag(attribute, "ValidForUpdateApi"),
            ValidForRead = file.Flag(attribute, "ValidForReadApi", otherwise: true),
            Secured = file.Flag(attribute, "IsSecured"),
            AutoNumberFormat = file.TextOr(attribute, "AutoNumberFormat", string.Empty) is { Length: > 0 } format ? format : null,
            Choice = ChoiceOf(attribute, type),
            DefaultValue = Default(attribute, type),
            BaseOf = file.TextOr(attribute, "CalculationOf", string.Empty) is { Length: > 0 } name ? name.ToLowerInvariant() : null,
        };
    }

    private ColumnType TypeOf(XElement attribute) => file.Text(attribute, "Type") switch
    {
        "nvarchar" => ColumnType.Text,
        "ntext" => ColumnType.Memo,
        "int" => ColumnType.Integer,
        "bigint" => ColumnType.BigInteger,
        "decimal" => ColumnType.Decimal,
        "float" => ColumnType.Double,
        "money" => ColumnType.Money,
        "bit" => ColumnType.Boolean,
        "datetime" => ColumnType.DateTime,
        "lookup" => ColumnType.Lookup,
        "customer" => ColumnType.Customer,
        "owner" => ColumnType.Owner,
        "picklist" => ColumnType.Choice,
        "multiselectpicklist" => ColumnType.MultiChoice,
        "state" => ColumnType.State,
        "status" => ColumnType.Status,
        "primarykey" or "uniqueidentifier" => ColumnType.Identifier,
        "partylist" => ColumnType.PartyList,
        var type => throw file.Wrong(attribute, $"columns of type {type} are not supported"),
    };

    private RequiredLevel Required(XElement attribute) => file.Text(attribute, "RequiredLevel") switch
    {
        "none" => RequiredLevel.None,
        "recommended" => RequiredLevel.Recommended,
        "required" => RequiredLevel.Application,
        "systemrequired" => RequiredLevel.System,
        var level => throw file.Wrong(attribute, $"the required level {level} is not known"),
    };

    private Choice? ChoiceOf(XElement attribute, ColumnType type)
    {
        if (type is not (ColumnType.Choice or ColumnType.MultiChoice or ColumnType.Boolean))
        {
            return null;
        }

        if (file.TextOr(attribute, "OptionSetName", string.Empty) is { Length: > 0 } name)
        {
            return shared.TryGetValue(name, out var choice)
                ? choice
                : throw file.Wrong(attribute, $"the choice {name} is not among OptionSets");
        }

        return attribute.Element("optionset") is { } own
            ? ChoiceReader.Read(file, own)
            : throw file.Wrong(attribute, "the column has neither <OptionSetName> nor <optionset>");
    }

    private int? Default(XElement attribute, ColumnType type)
    {
        var value = file.NumberOrNull(attribute, "AppDefaultValue");
        return type switch
        {
            ColumnType.Boolean => value ?? 0,
            ColumnType.Choice when value is >= 0 => value,
            _ => null,
        };
    }
}
