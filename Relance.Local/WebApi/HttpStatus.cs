using Relance.Local.Store;

namespace Relance.Local.WebApi;

/// <summary>The HTTP status that goes with an error code of the platform (Microsoft Learn: compose HTTP requests and handle errors).</summary>
internal static class HttpStatus
{
    private const int Unexpected = unchecked((int)0x80040224);
    private const int PrivilegeMissing = unchecked((int)0x80040220);
    private const int RowDenied = unchecked((int)0x80048306);
    private const int SecuredCreate = unchecked((int)0x8004f502);
    private const int SecuredUpdate = unchecked((int)0x8004f507);
    private const int UserDisabled = unchecked((int)0x80040225);
    private const int UnknownUser = unchecked((int)0x80041d1b);

    public static int Of(int code) => code switch
    {
        ErrorCodes.ObjectDoesNotExist or ErrorCodes.RecordNotFoundByEntityKey => 404,
        ErrorCodes.DuplicateRecord or ErrorCodes.DuplicateRecordEntityKey or ErrorCodes.ConcurrencyVersionMismatch => 412,
        PrivilegeMissing or RowDenied or SecuredCreate or SecuredUpdate or UserDisabled or UnknownUser => 403,
        ErrorCodes.NotSupported => 501,
        Unexpected => 500,
        _ => 400,
    };
}
