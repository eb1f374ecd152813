using System;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Relance.Local.Calculators;

/// <summary>Exact decimals, to ten decimals and without trailing zeros: 1689.99, 64.8493150685, 40.</summary>
internal sealed class DecimalJson : JsonConverter<decimal>
{
    // Dividing by a one of so many decimals drops the zeros at the end.
    private const decimal One = 1.0000000000000000000000000000m;

    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDecimal();

    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(Math.Round(value, 10, MidpointRounding.AwayFromZero) / One);
}
