using System;
using System.Linq;
using System.Text;
using Relance.Domain;
using Xunit;

namespace Relance.Tests.Domain.Messages;

/// <summary>What holds for every template that can be written, tried on many that nobody would write.</summary>
public sealed class ComposerPropertyTests
{
    private static readonly TextCulture[] Cultures =
    [
        TextCulture.FrenchFrance, TextCulture.FrenchBelgium, TextCulture.FrenchSwitzerland, TextCulture.FrenchLuxembourg,
        TextCulture.EnglishBritain, TextCulture.EnglishIreland, TextCulture.EnglishUnitedStates,
    ];

    [Fact]
    public void Compose_EveryFieldInEveryFormat_IsWrittenOrLeftOut()
    {
        foreach (var (field, format) in FieldCatalogue.Fields
            .SelectMany(field => field.ItemFields.Concat([field]))
            .SelectMany(field => FieldFormats.Of(field.Kind).Select(format => (field, format))))
        {
            var owner = FieldCatalogue.Fields.FirstOrDefault(list => list.ItemFields.Contains(field));
            var tag = $"{{{{#if {field.Name}}}}}[{{{{{field.Name}:{FieldFormats.NameOf(format)}}}}}]{{{{/if}}}}";
            var text = owner is null ? tag : $"{{{{#each {owner.Name}}}}}{tag}{{{{/each}}}}";
            var written = RealisticMessage.Variations(french: true).Select(model => SampleMessage.Compose(text, TemplateKind.Html, model)).ToList();
            Assert.True(written.Exists(value => value.Length > 2), tag);
            Assert.All(written, value => Assert.DoesNotContain("{{", value));
        }
    }

    [Fact]
    public void Compose_AnySoundTemplate_LeavesNoTag()
    {
        var random = new Random(20261123);
        var models = RealisticMessage.Variations(french: false).ToArray();
        for (var round = 0; round < 2000; round++)
        {
            var text = Block(random, depth: 0, FieldCatalogue.Fields);
            var kind = (TemplateKind)random.Next(4);
            var composed = SampleMessage.Compose(text, kind, models[random.Next(models.Length)], Cultures[random.Next(Cultures.Length)]);
            Assert.False(composed.Contains("{{") || composed.Contains("}}") || composed.Contains('#'), $"{text}\n=> {composed}");
        }
    }

    [Fact]
    public void Parse_SoundTemplateCutAnywhere_FailsOrIsWholeButNeverThrows()
    {
        var random = new Random(7);
        for (var round = 0; round < 500; round++)
        {
            var text = Block(random, depth: 0, FieldCatalogue.Fields);
            var cut = text.Substring(0, random.Next(text.Length + 1));
            var reading = MessageTemplate.Parse(cut, TemplateKind.Html);
            Assert.Equal(reading.Template is null, !reading.Failures.IsEmpty);
        }
    }

    private static string Block(Random random, int depth, ValueList<FieldDefinition> fields)
    {
        var text = new StringBuilder();
        for (var count = random.Next(1, 5); count > 0; count--)
        {
            var field = fields[random.Next(fields.Count)];
            text.Append(random.Next(3) == 0 ? "\n" : " word ");
            if (field.Kind == FieldKind.List && depth < 3)
            {
                var inside = field.ItemFields.Concat(fields.Where(other => other.Name != field.Name)).ToValueList();
                text.Append($"{{{{#each {field.Name}}}}}{Block(random, depth + 1, inside)}{{{{/each}}}}");
            }
            else
            {
                var formats = FieldFormats.Of(field.Kind);
                var value = formats.IsEmpty ? "yes" : $"{{{{ {field.Name} : {FieldFormats.NameOf(formats[random.Next(formats.Count)])} }}}}";
                var inner = depth < 3 && random.Next(2) == 0 ? Block(random, depth + 1, fields) : "";
                text.Append($"{{{{#if {field.Name}}}}}{value}{inner}{{{{else}}}}{inner}{{{{/if}}}}");
            }
        }

        return text.ToString();
    }
}
