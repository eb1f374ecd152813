using System;
using System.Collections.Generic;
using NodaTime;

namespace Relance.Domain;

/// <summary>Makes field definitions whose kind and type of value cannot contradict each other.</summary>
/// <typeparam name="TOwner">The model, or the element of a list.</typeparam>
internal static class FieldOf<TOwner> where TOwner : class
{
    public static FieldDefinition Text(string name, string english, string french, Func<TOwner, string?> read) =>
        Make(name, FieldKind.Text, english, french, owner => Written(read(owner)));

    public static FieldDefinition Paragraph(string name, string english, string french, Func<TOwner, string?> read) =>
        Make(name, FieldKind.Paragraph, english, french, owner => Written(read(owner)));

    public static FieldDefinition Link(string name, string english, string french, Func<TOwner, string?> read) =>
        Make(name, FieldKind.Link, english, french, owner => Written(read(owner)));

    public static FieldDefinition Iban(string name, string english, string french, Func<TOwner, string?> read) =>
        Make(name, FieldKind.Iban, english, french, owner => Written(read(owner)));

    public static FieldDefinition Money(string name, string english, string french, Func<TOwner, Money?> read) =>
        Make(name, FieldKind.Money, english, french, owner => read(owner));

    public static FieldDefinition Date(string name, string english, string french, Func<TOwner, LocalDate?> read) =>
        Make(name, FieldKind.Date, english, french, owner => read(owner));

    public static FieldDefinition Number(string name, string english, string french, Func<TOwner, decimal?> read) =>
        Make(name, FieldKind.Number, english, french, owner => read(owner));

    public static FieldDefinition Flag(string name, string english, string french, Func<TOwner, bool> read) =>
        Make(name, FieldKind.Flag, english, french, owner => read(owner));

    /// <summary>Its fields are defined beside it, with <see cref="FieldDefinition.Within"/>.</summary>
    public static FieldDefinition Group(string name, string english, string french, Func<TOwner, object?> read) =>
        Make(name, FieldKind.Group, english, french, read).Optional();

    public static FieldDefinition List(
        string name, string english, string french, ValueList<FieldDefinition> itemFields, Func<TOwner, IEnumerable<object>?> read)
    {
        var first = itemFields[0].Name;
        return Make(name, FieldKind.List, english, french, read) with
        {
            ItemName = first.Substring(0, first.IndexOf('.')),
            ItemFields = itemFields,
        };
    }

    private static FieldDefinition Make(string name, FieldKind kind, string english, string french, Func<TOwner, object?> read) => new()
    {
        Name = name,
        Kind = kind,
        English = english,
        French = french,
        Read = owner => read((TOwner)owner),
    };

    /// <summary>Blank is nothing to say.</summary>
    private static string? Written(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
