using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using Relance.Local.Metadata;

namespace Relance.Local.Pipeline;

/// <summary>Cuts the images one step asked for out of the row that was read for all steps.</summary>
internal static class Images
{
    /// <summary>One entry per image, by its alias; only the named columns, all when none is named; absent when there is no row.</summary>
    public static EntityImageCollection Of(Entity? row, IReadOnlyList<StepImage> wanted)
    {
        if (wanted.Count == 0 || row is null)
        {
            return new EntityImageCollection();
        }

        var images = new EntityImageCollection();
        foreach (StepImage image in wanted)
        {
            images[image.Alias] = Cut(row, image.Columns);
        }

        return images;
    }

    private static Entity Cut(Entity row, IReadOnlyList<string> columns)
    {
        var image = new Entity(row.LogicalName, row.Id);
        if (columns.Count == 0)
        {
            image.Attributes.AddRange(row.Attributes);
            return image;
        }

        foreach (string column in columns)
        {
            if (row.Attributes.TryGetValue(column, out object? value))
            {
                image.Attributes[column] = value;
            }
        }

        return image;
    }
}
