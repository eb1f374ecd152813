// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>Legal ceiling against which payment terms are checked.</summary>
public static class TermsregimeChoice
{
    public const string LogicalName = "relance_termsregime";

    public const int None = 271930000;
    public const int FrenchBusiness = 271930001;
    public const int FrenchPeriodicInvoice = 271930002;
    public const int FrenchTransport = 271930003;
    public const int FrenchPublicBody = 271930004;
    public const int FrenchPublicHospital = 271930005;
    public const int FrenchPublicUndertaking = 271930006;
}
