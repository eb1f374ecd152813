// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>Standard table ActivityMimeAttachment: the columns of it that Relance uses, then its own.</summary>
public static class ActivityMimeAttachmentTable
{
    public const string LogicalName = "activitymimeattachment";

    public const string Id = "activitymimeattachmentid";
    public const string ObjectId = "objectid";
    public const string ObjectTypeCode = "objecttypecode";
    public const string FileName = "filename";
    public const string MimeType = "mimetype";
    public const string Subject = "subject";
    public const string Body = "body";
}
