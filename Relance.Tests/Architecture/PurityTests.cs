using System;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Relance.Domain;
using Xunit;

namespace Relance.Tests.Architecture;

/// <summary>The domain decides from what it is given: no clock, no culture, no ids of its own, no host; and its values never change.</summary>
public sealed partial class PurityTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static Type[] Types { get; } = typeof(Dunning).Assembly.GetExportedTypes();

    [Fact]
    public void DomainSource_AnyLine_AsksNothingOfTheMachine()
    {
        var found =
            from file in SourceFile.Of("Relance.Domain")
            from line in file.Code
            where Banned().IsMatch(line)
            select $"{file.Path}: {line.Trim()}";
        Assert.Empty(found);
    }

    [Theory]
    [InlineData("var now = DateTime.Now;", true)]
    [InlineData("DateTimeOffset.UtcNow", true)]
    [InlineData("SystemClock.Instance", true)]
    [InlineData("Guid.NewGuid()", true)]
    [InlineData("CultureInfo.CurrentCulture", true)]
    [InlineData("using System.IO;", true)]
    [InlineData("using Microsoft.Xrm.Sdk;", true)]
    [InlineData("CultureInfo.InvariantCulture", false)]
    public void Banned_KnownWords_AreFound(string line, bool isFound) => Assert.Equal(isFound, Banned().IsMatch(line));

    [Fact]
    public void DomainType_Public_IsClosedForInheritance() => Assert.DoesNotContain(Types, type => !(
        type.IsSealed
        || type.IsInterface
        || (type.IsAbstract && type.GetConstructors(BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.Instance).All(IsClosed))));

    [Fact]
    public void DomainType_Public_NeverChanges()
    {
        var settable =
            from type in Types
            from property in type.GetProperties(Declared)
            where property.SetMethod is { IsPublic: true } setter && !IsInit(setter)
            select $"{type.Name}.{property.Name}";
        var fields =
            from type in Types
            where !type.IsEnum
            from field in type.GetFields(Declared)
            where field is { IsInitOnly: false, IsLiteral: false }
            select $"{type.Name}.{field.Name}";
        Assert.Empty(settable.Concat(fields));
    }

    // A record that is the root of a closed union has a private constructor and a protected copy.
    private static bool IsClosed(ConstructorInfo constructor) =>
        constructor.IsPrivate || constructor.IsAssembly || constructor.IsFamilyAndAssembly || constructor.GetParameters() is [{ } only] && only.ParameterType == constructor.DeclaringType;

    private static bool IsInit(MethodInfo setter) => setter.ReturnParameter.GetRequiredCustomModifiers().Any(modifier => modifier.Name == nameof(IsExternalInit));

    [GeneratedRegex(@"\bDateTime(Offset)?\.(Now|UtcNow|Today)|\bSystemClock\b|Guid\.NewGuid|Current(UI)?Culture\b|\bSystem\.IO\b|\bSystem\.Net\b|Microsoft\.(Xrm|Crm)|new Random\(|\bEnvironment\.|\bConsole\.|Stopwatch")]
    private static partial Regex Banned();
}
