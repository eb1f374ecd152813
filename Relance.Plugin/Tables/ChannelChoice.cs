// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>Means by which a reminder reaches the debtor.</summary>
public static class ChannelChoice
{
    public const string LogicalName = "relance_channel";

    public const int Email = 271930000;
    public const int Letter = 271930001;
    public const int PhoneCall = 271930002;
    public const int RegisteredLetter = 271930003;
    public const int Sms = 271930004;
    public const int Task = 271930005;
}
