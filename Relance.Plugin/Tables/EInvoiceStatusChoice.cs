// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>Status codes of the French e-invoicing reform; the value is the prefix of the publisher plus the code.</summary>
public static class EInvoiceStatusChoice
{
    public const string LogicalName = "relance_einvoicestatus";

    public const int Code200 = 271930200;
    public const int Code201 = 271930201;
    public const int Code202 = 271930202;
    public const int Code203 = 271930203;
    public const int Code204 = 271930204;
    public const int Code205 = 271930205;
    public const int Code206 = 271930206;
    public const int Code207 = 271930207;
    public const int Code208 = 271930208;
    public const int Code209 = 271930209;
    public const int Code210 = 271930210;
    public const int Code211 = 271930211;
    public const int Code212 = 271930212;
    public const int Code213 = 271930213;
    public const int Code214 = 271930214;
    public const int Code220 = 271930220;
    public const int Code221 = 271930221;
    public const int Code224 = 271930224;
    public const int Code225 = 271930225;
    public const int Code226 = 271930226;
    public const int Code227 = 271930227;
    public const int Code228 = 271930228;
    public const int Code501 = 271930501;
}
