using System.Linq;
using System.Text.Json.Nodes;
using Relance.Local.Commands;
using Xunit;

namespace Relance.Tests.Calculators;

/// <summary>What every calculator promises: exact numbers, errors as data with a code and a path, exit codes.</summary>
public sealed class ContractTests
{
    private const string Case = """{"regime":"FR-B2B","amount":1200,"dueDate":"2026-09-30","calculationDate":"2026-10-30"}""";

    [Fact]
    public void List_OneWrongCase_SpoilsNoOtherAndFailsTheCommand()
    {
        var (exitCode, output) = Calc.Run("interest", $$"""[{{Case}},{"id":"wrong"},{{Case}}]""");
        var outcomes = JsonNode.Parse(output)!.AsArray();
        Assert.Equal(ExitCode.Failure, exitCode);
        Assert.Equal([true, false, true], outcomes.Select(one => one!["result"] is not null));
        Assert.Equal("wrong", (string?)outcomes[1]!["id"]);
    }

    [Fact]
    public void Errors_OfOneCase_AreAllToldWithTheirPaths() =>
        Assert.Equal(
            ["missing-field $.dueDate", "wrong-type $.payments[1].date", "not-supported $.rounding", "unknown-field $.dueDat", "unknown-field $.payments[0].ammount"],
            Calc.Errors("interest", """
                {"regime":"FR-B2B","amount":10,"dueDat":"2026-01-01","calculationDate":"2026-02-01","rounding":"eachSegment",
                 "payments":[{"date":"2026-01-05","amount":1,"ammount":2},{"date":"5/1/2026","amount":1}]}
                """));

    [Theory]
    [InlineData("en", "did you mean “dueDate”?")]
    [InlineData("fr", "vouliez-vous dire «\u00A0dueDate\u00A0»\u202F?")]
    public void UnknownField_Message_NamesTheNearestInTheLanguageOfTheReader(string language, string expected)
    {
        var output = Calc.Run("due-date", """{"issueDate":"2026-01-01","dueDat":"2026-02-01"}""", "--language", language).Output;
        Assert.Contains(JsonNode.Parse(output)!["errors"]!.AsArray(), error => ((string)error!["message"]!).EndsWith(expected, System.StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{", "invalid-json $")]
    [InlineData("", "invalid-json $")]
    [InlineData("""{"amount":1,"amount":2}""", "invalid-json $")]
    [InlineData("12", "wrong-type $")]
    public void Input_ThatIsNoCase_IsAnErrorAsData(string input, string error) => Assert.Contains(error, Calc.Errors("interest", input));

    [Theory]
    [InlineData("1234567890123456789012345678", null)]
    [InlineData("12345678901234567890123456789", "not-exact $.amount")]
    [InlineData("0.10", null)]
    [InlineData("\"0.10\"", null)]
    [InlineData("\"0,10\"", "wrong-type $.amount")]
    [InlineData("1e-29", "not-exact $.amount")]
    [InlineData("-1", "out-of-range $.amount")]
    public void Amount_IsAnExactDecimalOrRefused(string amount, string? error)
    {
        var input = $$"""{"rate":0,"amount":{{amount}},"dueDate":"2026-09-30","calculationDate":"2026-10-30"}""";
        if (error is null)
        {
            Assert.Equal(amount.Trim('"').TrimEnd('0'), Calc.Result("interest", input)["openBalance"]!.ToJsonString());
        }
        else
        {
            Assert.Equal([error], Calc.Errors("interest", input));
        }
    }

    [Fact]
    public void Interest_RateThatIsNotInTheTable_IsRefusedAndNamed()
    {
        var late = Case.Replace("2026-10-30", "2027-01-01", System.StringComparison.Ordinal);
        Assert.Equal(["missing-rate $.rates"], Calc.Errors("interest", late));
        Assert.Equal("37.92", Calc.Result("interest", late[..^1] + ""","rates":[{"series":"ECB-MRO","halfYear":"2027-H1","percent":2.5}]}""")["interest"]!.ToJsonString());
    }

    [Theory]
    [InlineData("", 30)]
    [InlineData(",\"firstDay\":\"dueDate\"", 31)]
    [InlineData(",\"lastDay\":\"excluded\"", 29)]
    [InlineData(",\"firstDay\":\"dueDate\",\"lastDay\":\"excluded\"", 30)]
    [InlineData(",\"graceDays\":10", 20)]
    public void Interest_BoundaryDays_AreSettings(string setting, int days) =>
        Assert.Equal(days, (int)Calc.Result("interest", Case[..^1] + setting + "}")["days"]!);

    [Fact]
    public void Interest_WithoutFormalNotice_DoesNotRunForAConsumer() =>
        Assert.False((bool)Calc.Result("interest", Case.Replace("FR-B2B", "FR-B2C", System.StringComparison.Ordinal))["runs"]!);

    [Fact]
    public void Explain_AddsSentencesInTheLanguageOfTheReader()
    {
        var outcome = JsonNode.Parse(Calc.Run("interest", Case, "--explain", "--language", "fr").Output)!;
        Assert.StartsWith("Pénalités\u00A0: 12,23", (string?)outcome["explanation"]!.AsArray()[^1]);
    }

    [Fact]
    public void Command_UnknownCalculator_IsAMistakeOfUse() => Assert.Equal(ExitCode.Usage, Calc.Run("interests", Case).ExitCode);
}
