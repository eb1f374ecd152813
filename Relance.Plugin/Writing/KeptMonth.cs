using System.Collections.Generic;
using System.Runtime.Serialization;

namespace Relance.Plugin.Writing;

/// <summary>The shape of the JSON of a month: codes by name, amounts in the currency of the row, absent = not defined.</summary>
[DataContract]
internal sealed class KeptMonth
{
    [DataMember(Name = "kpis")]
    public List<KeptFigure> Kpis { get; set; } = [];

    /// <summary>Not due, 1 to 30, 31 to 60, 61 to 90, more than 90 days.</summary>
    [DataMember(Name = "ageing")]
    public List<decimal> Ageing { get; set; } = [];

    [DataMember(Name = "disputes")]
    public List<KeptCause> Disputes { get; set; } = [];

    [DataMember(Name = "causes")]
    public List<KeptCause> Causes { get; set; } = [];

    [DataMember(Name = "recovery")]
    public List<KeptRecovery> Recovery { get; set; } = [];

    [DataMember(Name = "collectors")]
    public List<KeptRecovery> Collectors { get; set; } = [];

    [DataMember(Name = "agencies")]
    public List<KeptAgency> Agencies { get; set; } = [];

    [DataMember(Name = "recommendations")]
    public List<KeptRecommendation> Recommendations { get; set; } = [];
}

[DataContract]
internal sealed class KeptFigure
{
    [DataMember(Name = "name")]
    public string Name { get; set; } = "";

    [DataMember(Name = "value", EmitDefaultValue = false)]
    public decimal? Value { get; set; }
}

[DataContract]
internal sealed class KeptCause
{
    [DataMember(Name = "name")]
    public string Name { get; set; } = "";

    [DataMember(Name = "invoices")]
    public int Invoices { get; set; }

    [DataMember(Name = "amount")]
    public decimal Amount { get; set; }

    [DataMember(Name = "amountDays")]
    public decimal AmountDays { get; set; }

    [DataMember(Name = "percent", EmitDefaultValue = false)]
    public decimal? Percent { get; set; }
}

/// <summary>What a step, or with its name alone a collector, brought in.</summary>
[DataContract]
internal sealed class KeptRecovery
{
    [DataMember(Name = "name")]
    public string Name { get; set; } = "";

    [DataMember(Name = "channel", EmitDefaultValue = false)]
    public string? Channel { get; set; }

    [DataMember(Name = "segment", EmitDefaultValue = false)]
    public string? Segment { get; set; }

    [DataMember(Name = "contacts")]
    public int Contacts { get; set; }

    [DataMember(Name = "controls")]
    public int Controls { get; set; }

    [DataMember(Name = "asked")]
    public decimal Asked { get; set; }

    [DataMember(Name = "recovered")]
    public decimal Recovered { get; set; }

    [DataMember(Name = "percent", EmitDefaultValue = false)]
    public decimal? Percent { get; set; }

    [DataMember(Name = "daysToPay", EmitDefaultValue = false)]
    public decimal? DaysToPay { get; set; }

    [DataMember(Name = "controlPercent", EmitDefaultValue = false)]
    public decimal? ControlPercent { get; set; }

    [DataMember(Name = "anywayPercent", EmitDefaultValue = false)]
    public decimal? AnywayPercent { get; set; }

    [DataMember(Name = "daysGained", EmitDefaultValue = false)]
    public decimal? DaysGained { get; set; }

    [DataMember(Name = "daysAgainstExpectation", EmitDefaultValue = false)]
    public decimal? DaysAgainstExpectation { get; set; }
}

[DataContract]
internal sealed class KeptAgency
{
    [DataMember(Name = "name")]
    public string Name { get; set; } = "";

    [DataMember(Name = "cases")]
    public int Cases { get; set; }

    [DataMember(Name = "ended")]
    public int Ended { get; set; }

    [DataMember(Name = "placed")]
    public decimal Placed { get; set; }

    [DataMember(Name = "recovered")]
    public decimal Recovered { get; set; }

    [DataMember(Name = "percent", EmitDefaultValue = false)]
    public decimal? Percent { get; set; }

    [DataMember(Name = "fees")]
    public decimal Fees { get; set; }
}

[DataContract]
internal sealed class KeptRecommendation
{
    [DataMember(Name = "code")]
    public string Code { get; set; } = "";

    [DataMember(Name = "value", EmitDefaultValue = false)]
    public decimal? Value { get; set; }

    [DataMember(Name = "of", EmitDefaultValue = false)]
    public decimal? Of { get; set; }

    [DataMember(Name = "currency", EmitDefaultValue = false)]
    public string? Currency { get; set; }

    [DataMember(Name = "detail", EmitDefaultValue = false)]
    public string? Detail { get; set; }

    [DataMember(Name = "unit")]
    public string Unit { get; set; } = "";

    [DataMember(Name = "effect")]
    public decimal Effect { get; set; }

    [DataMember(Name = "priority")]
    public string Priority { get; set; } = "";

    [DataMember(Name = "segment", EmitDefaultValue = false)]
    public string? Segment { get; set; }

    [DataMember(Name = "channel", EmitDefaultValue = false)]
    public string? Channel { get; set; }

    [DataMember(Name = "betterChannel", EmitDefaultValue = false)]
    public string? BetterChannel { get; set; }
}
