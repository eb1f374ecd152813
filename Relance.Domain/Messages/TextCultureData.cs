namespace Relance.Domain;

/// <summary>The conventions of one culture, as data; see <see cref="TextCultures"/> for where they come from.</summary>
internal sealed record TextCultureData
{
    public required string Tag { get; init; }

    public required string Group { get; init; }

    public required string NumberDecimal { get; init; }

    /// <summary>French-speaking Switzerland writes amounts with a point and other numbers with a comma.</summary>
    public required string MoneyDecimal { get; init; }

    /// <summary>The currency stands before the digits.</summary>
    public required bool CurrencyFirst { get; init; }

    /// <summary>What separates a number from its percent sign: a no-break space or nothing.</summary>
    public required string BeforePercent { get; init; }

    /// <summary>Made of dd, MM and yyyy.</summary>
    public required string ShortDate { get; init; }

    /// <summary>The month stands before the day in a long date.</summary>
    public required bool MonthFirst { get; init; }

    /// <summary>"1er" in French, "1" in English.</summary>
    public required string FirstOfMonth { get; init; }

    /// <summary>January to December.</summary>
    public required ValueList<string> Months { get; init; }

    /// <summary>"$" is the dollar of this country; elsewhere dollars have their ISO code.</summary>
    public bool DollarIsLocal { get; init; }

    /// <summary>Null when no sign of the currency is beyond doubt here.</summary>
    public string? SignOf(string currency) => currency switch
    {
        "EUR" => "€",
        "GBP" => "£",
        "USD" when DollarIsLocal => "$",
        _ => null,
    };
}
