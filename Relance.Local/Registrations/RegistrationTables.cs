namespace Relance.Local.Registrations;

/// <summary>Logical names of the tables in which the platform keeps what runs on which message.</summary>
internal static class RegistrationTables
{
    public const string Package = "pluginpackage";
    public const string Assembly = "pluginassembly";
    public const string Type = "plugintype";
    public const string Message = "sdkmessage";
    public const string Filter = "sdkmessagefilter";
    public const string Step = "sdkmessageprocessingstep";
    public const string Image = "sdkmessageprocessingstepimage";
    public const string CustomApi = "customapi";
    public const string RequestParameter = "customapirequestparameter";
    public const string ResponseProperty = "customapiresponseproperty";

    /// <summary>Those whose rows decide what runs.</summary>
    public static readonly string[] Deciding = { Type, Step, Image, CustomApi, RequestParameter, ResponseProperty };
}
