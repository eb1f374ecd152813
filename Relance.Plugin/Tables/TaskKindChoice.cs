// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>Why Relance asks a person to act.</summary>
public static class TaskKindChoice
{
    public const string LogicalName = "relance_taskkind";

    public const int NoContact = 271930000;
    public const int DeliveryFailed = 271930001;
    public const int ScenarioExhausted = 271930002;
    public const int SalesWarning = 271930003;
    public const int PromiseBroken = 271930004;
    public const int DisputeLate = 271930005;
    public const int MissingExchangeRate = 271930006;
    public const int Configuration = 271930007;
    public const int HandOver = 271930008;
    public const int PlanDefaulted = 271930009;
    public const int DisputeEscalated = 271930010;
    public const int CreditNoteExpected = 271930011;
    public const int FormalNoticeIncomplete = 271930012;
    public const int ChooseRoute = 271930013;
    public const int RecallFromAgency = 271930014;
    public const int LimitationNear = 271930015;
    public const int LimitAlert = 271930016;
    public const int RiskWorsened = 271930017;
    public const int EInvoice = 271930018;
    public const int InvoiceNotReady = 271930019;
    public const int WriteOffApproval = 271930020;
    public const int AccountingNotice = 271930021;
    public const int ProjectNotice = 271930022;
}
