// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>Standard table Annotation: the columns of it that Relance uses, then its own.</summary>
public static class AnnotationTable
{
    public const string LogicalName = "annotation";

    public const string Id = "annotationid";
    public const string Subject = "subject";
    public const string NoteText = "notetext";
    public const string ObjectId = "objectid";
    public const string FileName = "filename";
    public const string MimeType = "mimetype";
    public const string DocumentBody = "documentbody";
}
