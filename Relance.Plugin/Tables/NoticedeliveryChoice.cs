// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>How a formal notice is delivered.</summary>
public static class NoticedeliveryChoice
{
    public const string LogicalName = "relance_noticedelivery";

    public const int Paper = 271930000;
    public const int Electronic = 271930001;
    public const int Bailiff = 271930002;
}
