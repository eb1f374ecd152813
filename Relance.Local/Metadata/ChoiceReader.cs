using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;

namespace Relance.Local.Metadata;

/// <summary>Reads lists of values: the shared ones under OptionSets and those inside a column.</summary>
internal static class ChoiceReader
{
    /// <summary>The shared lists of the solution, by name.</summary>
    public static IReadOnlyDictionary<string, Choice> ReadShared(string source)
    {
        var choices = new Dictionary<string, Choice>();
        foreach (var path in SolutionFile.In(Path.Combine(source, "OptionSets"), "*.xml"))
        {
            var file = SolutionFile.Read(source, path, "optionset");
            var choice = Read(file, file.Root);
            if (!choices.TryAdd(choice.Name, choice))
            {
                throw new SolutionFileException(file.Name, $"the choice {choice.Name} is there twice");
            }
        }

        return choices;
    }

    public static Choice Read(SolutionFile file, XElement list)
    {
        var options = list.Elements("options").Elements("option").Select(item => Option(file, item)).ToList();
        return Checked(file, list, options);
    }

    /// <summary>The states of a table with the statuses that belong to each.</summary>
    public static List<State> ReadStates(SolutionFile file, XElement states, XElement statuses)
    {
        var byState = statuses.Elements("statuses").Elements("status")
            .ToLookup(item => file.Number(item, file.Attribute(item, "state")), item => Option(file, item));
        var result = new List<State>();
        foreach (var item in states.Elements("states").Elements("state"))
        {
            var value = file.Number(item, file.Attribute(item, "value"));
            var usual = file.Number(item, file.Attribute(item, "defaultstatus"));
            var allowed = byState[value].ToList();
            if (allowed.All(status => status.Value != usual))
            {
                throw file.Wrong(item, $"the default status {usual} does not belong to state {value}");
            }

            result.Add(new State(value, usual, file.Labels(item, "labels", "label"), allowed));
        }

        return result;
    }

    private static ChoiceOption Option(SolutionFile file, XElement item) =>
        new(file.Number(item, file.Attribute(item, "value")), file.Labels(item, "labels", "label"));

    private static Choice Checked(SolutionFile file, XElement list, List<ChoiceOption> options)
    {
        var twice = options.GroupBy(option => option.Value).FirstOrDefault(group => group.Count() > 1);
        return twice is null
            ? new Choice(file.Attribute(list, "Name"), options)
            : throw file.Wrong(list, $"the value {twice.Key} is there twice");
    }
}
