// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>How far a formal notice has come.</summary>
public static class NoticeStateChoice
{
    public const string LogicalName = "relance_noticestate";

    public const int Draft = 271930000;
    public const int Approved = 271930001;
    public const int Sent = 271930002;
    public const int Counts = 271930003;
    public const int Returned = 271930004;
}
