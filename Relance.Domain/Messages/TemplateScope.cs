using System.Collections.Generic;
using System.Linq;

namespace Relance.Domain;

/// <summary>The fields that can be named at one point of a template: those of the catalogue and of the loops around.</summary>
internal sealed class TemplateScope
{
    private readonly ValueList<FieldDefinition> fields;
    private readonly ValueList<string> lists;

    private TemplateScope(ValueList<FieldDefinition> fields, ValueList<string> lists)
    {
        this.fields = fields;
        this.lists = lists;
    }

    public static TemplateScope Root { get; } = new(FieldCatalogue.Fields, ValueList<string>.Empty);

    public FieldDefinition? Find(string name) => fields.FirstOrDefault(field => field.Name == name);

    public bool IsLoopOver(FieldDefinition list) => lists.Contains(list.Name);

    public TemplateScope Inside(FieldDefinition list) =>
        new(list.ItemFields.Concat(fields).ToValueList(), lists.With(list.Name));

    /// <summary>Those of other loops are suggested too: a field of a line outside its loop is the usual mistake.</summary>
    public IEnumerable<string> Nearest(string name) => NearestNames.Of(
        name,
        fields.Concat(FieldCatalogue.Fields.SelectMany(field => field.ItemFields)).Select(field => field.Name).Distinct());
}
