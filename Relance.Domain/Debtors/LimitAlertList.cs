using System.Globalization;
using System.Linq;

namespace Relance.Domain;

/// <summary>The percentages of a limit at which people are told, as they are written in the policy: "50, 70, 90, 100".</summary>
/// <param name="Percentages">Empty when there are failures.</param>
public sealed record LimitAlertList(ValueList<int> Percentages, ValueList<SettingFailure> Failures)
{
    private const int Lowest = 1;
    private const int Highest = 1000;

    /// <summary>Nothing written means the usual ones; "0" means that nobody is told. Every mistake is named.</summary>
    public static LimitAlertList Read(string? text)
    {
        var pieces = (text ?? "").Split(',').Select(piece => piece.Trim()).Where(piece => piece.Length > 0).ToValueList();
        if (pieces.IsEmpty)
        {
            return new LimitAlertList(Exposure.UsualAlerts, ValueList<SettingFailure>.Empty);
        }

        if (pieces.Count == 1 && pieces[0] == "0")
        {
            return new LimitAlertList(ValueList<int>.Empty, ValueList<SettingFailure>.Empty);
        }

        var failures = ValueList<SettingFailure>.Empty;
        var percentages = ValueList<int>.Empty;
        foreach (var piece in pieces)
        {
            if (int.TryParse(piece, NumberStyles.None, CultureInfo.InvariantCulture, out var percent) && percent is >= Lowest and <= Highest)
            {
                percentages = percentages.With(percent);
            }
            else
            {
                failures = failures.With(new SettingFailure("LIM001", "LimitAlerts", ValueList.Of(piece)));
            }
        }

        return new LimitAlertList(failures.IsEmpty ? percentages : ValueList<int>.Empty, failures);
    }
}
