// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>Why a registered letter came back.</summary>
public static class LetterreturnChoice
{
    public const string LogicalName = "relance_letterreturn";

    public const int Unclaimed = 271930000;
    public const int Refused = 271930001;
    public const int WrongAddress = 271930002;
}
