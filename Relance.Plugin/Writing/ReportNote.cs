using System;
using System.Text;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using NodaTime;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Writing;

/// <summary>Attaches a monthly report to the figures it was written from: one note per language, replaced when it is written again.</summary>
public sealed class ReportNote(Execution execution, RowReader rows)
{
    public void Write(EntityReference snapshot, LocalDate monthEnd, string html, TextCulture culture)
    {
        var file = FormattableString.Invariant($"report-{monthEnd:uuuu-MM}.{culture.Language}.html");
        var note = new Entity(AnnotationTable.LogicalName)
        {
            [AnnotationTable.Subject] = file,
            [AnnotationTable.FileName] = file,
            [AnnotationTable.MimeType] = "text/html",
            [AnnotationTable.DocumentBody] = Convert.ToBase64String(Encoding.UTF8.GetBytes(html)),
        };
        var query = new QueryExpression(AnnotationTable.LogicalName) { ColumnSet = new ColumnSet(false) };
        query.Criteria.AddCondition(AnnotationTable.ObjectId, ConditionOperator.Equal, snapshot.Id);
        query.Criteria.AddCondition(AnnotationTable.FileName, ConditionOperator.Equal, file);
        if (rows.First(query) is { } known)
        {
            note.Id = known.Id;
            execution.AsSystem.Update(note);
            return;
        }

        note[AnnotationTable.ObjectId] = snapshot;
        execution.AsSystem.Create(note);
    }
}
